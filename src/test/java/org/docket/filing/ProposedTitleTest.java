// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.docket.Agendas;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a resolution is called, found in its text. */
class ProposedTitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a committee to be known as the "Pond C++ Project", be and hereby is established | Establish the Pond C++ Project
            to be known as the “Pond Old Newt Project”, be and hereby is established | Establish the Pond Old Newt Project
            that Pat be appointed to the office of Vice President, Pond Old Newt, until | Change the Pond Old Newt Project Chair
            RESOLVED, that the Pond Old Newt project is hereby terminated; and | Terminate the Pond Old Newt Project
            """)
    void theUsualOnes(String text, String title) {
        assertEquals(Optional.of(title), ProposedTitle.of(text.replace(" ", "\n  ")));
    }

    @ParameterizedTest
    @CsvSource({"RESOLVED that we buy a boat", "''", "the Pond project is terminated", "Project is hereby terminated"})
    void othersGiveNoneAway(String text) {
        assertEquals(Optional.empty(), ProposedTitle.of(text));
    }

    @Test
    void resolutionsThatAreThereAreCalledSo() {
        List<Item> usual = Agendas.files()
                .map(Agendas::read)
                .flatMap(agenda -> agenda.items().stream())
                .filter(item ->
                        item.kind() == Kind.RESOLUTION && item.warnings().isEmpty())
                .filter(item -> ProposedTitle.of(item.text()).isPresent())
                .toList();
        assertTrue(usual.size() > 3, usual::toString);
        for (Item item : usual) {
            String title = item.fulltitle().orElse(item.title());
            String plain = title.replace("Resolution to ", "");
            String proposed = ProposedTitle.of(item.text()).orElseThrow();
            assertTrue(plain.equals(proposed) || plain.equals(proposed.replace(" Project Chair", " Chair")), title);
        }
    }
}
