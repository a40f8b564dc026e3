// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Set;
import org.docket.board.Renames;
import org.junit.jupiter.api.Test;

class ProjectNamesTest {
    private static final Renames TABLE = Renames.parse("""
            # What was called otherwise.
            2012-05-01  Kelp -> Sea Lettuce
            2016-09-14  Sea Lettuce -> Ulva
            Sea-Lettuce (Ulva) -> Ulva
            """);

    @Test
    void anEarlierNameCountsUntilTheDayOfTheNewOne() {
        ProjectNames ulva = ProjectNames.of("Ulva", TABLE);
        assertTrue(means(ulva, "sea lettuce", "2016-09-14"));
        assertFalse(means(ulva, "sea lettuce", "2016-09-15"));
        assertTrue(means(ulva, "kelp", "2012-05-01"));
        assertFalse(means(ulva, "kelp", "2014-01-01"));
        assertTrue(means(ulva, "ulva", "2030-01-01"));
    }

    @Test
    void whoeverAsksByAnEarlierNameGetsTheProjectOfToday() {
        assertEquals("Ulva", ProjectNames.of("KELP", TABLE).name());
        assertEquals(3, ProjectNames.of("kelp", TABLE).renames().size());
        assertEquals("Bladder Wrack", ProjectNames.of("Bladder Wrack", TABLE).name());
    }

    @Test
    void namesThatAreMadeOfEachOtherComeToAnEnd() {
        Renames circle = Renames.parse("A -> B\nB -> A");
        assertTrue(means(ProjectNames.of("A", circle), "b", "2020-01-01"));
    }

    @Test
    void caseAccentsAndHyphensPartNoNames() {
        assertEquals(Folded.of("fund raising"), Folded.of("Fund-Raising"));
        assertEquals(Folded.of("alegraes"), Folded.of("Ale\u0301graes"));
        assertEquals("c++ standard library", Folded.of("C++ Standard Library"));
    }

    @Test
    void aLineThatIsNoRenameIsNamed() {
        String said = assertThrows(IllegalArgumentException.class, () -> Renames.parse("A -> B\nKelp, Ulva"))
                .getMessage();
        assertTrue(said.contains("line 2"), said);
        assertThrows(IllegalArgumentException.class, () -> Renames.parse("2012-13-01  A -> B"));
    }

    private static boolean means(ProjectNames names, String folded, String day) {
        return names.means(Set.of(folded), LocalDate.parse(day));
    }
}
