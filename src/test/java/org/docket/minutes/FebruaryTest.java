// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.Shared;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.json.NotesJson;
import org.junit.jupiter.api.Test;

/** The draft of a real month, beside what the reference makes of it. */
class FebruaryTest {
    private static final String AGENDA = "data/agendas/board_agenda_2015_02_18.txt";
    private static final String NOTES = "data/notes/board_minutes_2015_02_18.json";
    private static final String ORACLE = "oracle/draft_minutes_2015_02_18.txt";
    private static final String URL = "https://www.example.org/minutes";

    /** Every line that differs from the reference's draft, as it stands in ours, with the reason; there is none. */
    private static final Map<String, String> DIFFERENT = Map.of();

    /** With a place of publication. */
    private static final Map<String, String> DIFFERENT_WHEN_PUBLISHED =
            Map.of("        " + URL, "the reference was not told where minutes are published");

    /** With a note under the title that people see, which the reference ignores: the note replaces the text. */
    private static final Map<String, String> DIFFERENT_WITH_ACTIONS = Map.of(
            "    * Sam: rest", "a note on \"Action Items\" is one on \"Review Outstanding Action Items\"",
            "", "the section has text now, and an empty line before the next heading");

    @Test
    void equalToTheReference() throws Exception {
        assertEquals(DIFFERENT.keySet(), differences(draft(notes(), Optional.empty())));
    }

    @Test
    void equalButForThePlaceOfPublication() throws Exception {
        assertEquals(DIFFERENT_WHEN_PUBLISHED.keySet(), differences(draft(notes(), Optional.of(URL))));
    }

    @Test
    void equalButForActionItems() throws Exception {
        Map<String, String> texts = new LinkedHashMap<>(notes().texts());
        texts.put("Action Items", "* Sam: rest");
        assertEquals(DIFFERENT_WITH_ACTIONS.keySet(), differences(draft(Notes.of(texts), Optional.empty())));
    }

    @Test
    void nothingNeedsALook() throws Exception {
        assertEquals(List.of(), draft(notes(), Optional.empty()).remarks());
    }

    @Test
    void theByteOrderMarkStandsAtTheTopOnly() throws Exception {
        String text = draft(notes(), Optional.empty()).text();
        assertEquals(0, text.lastIndexOf('\uFEFF'));
    }

    @Test
    void marchOfTheYearBeforeHasNothingPrivateEither() {
        String text = Utf8.decode(Shared.bytes("data/agendas/board_agenda_2014_03_19.txt"));
        String draft = Draft.of(Agenda.parse(text, Board.builtIn()), Notes.of(Map.of()), Optional.empty())
                .text();
        assertFalse(draft.toLowerCase().contains("<private>"));
        assertFalse(draft.contains("nuqjatlh?"));
        assertFalse(draft.lines().anyMatch(line -> line.strip().startsWith("approved:")));
        assertFalse(draft.lines().anyMatch(line -> line.strip().startsWith("comments:")));
        assertEquals(
                draft.lines()
                        .filter(line -> line.endsWith("No report was submitted."))
                        .count(),
                Agenda.parse(text, Board.builtIn()).items().stream()
                        .filter(item -> item.missing() && item.place().hasEntry())
                        .count());
    }

    private static Notes notes() throws Exception {
        return NotesJson.read(Shared.text(NOTES));
    }

    private static Draft draft(Notes notes, Optional<String> published) {
        Agenda agenda = Agenda.parse(Utf8.decode(Shared.bytes(AGENDA)), Board.builtIn());
        return Draft.of(agenda, notes, published);
    }

    /** The lines of ours that the reference's draft does not have in their place. */
    private static Set<String> differences(Draft draft) {
        List<String> theirs = List.of(Shared.text(ORACLE).split("\n", -1));
        List<String> ours = List.of(draft.text().split("\n", -1));
        Set<String> lines = new LinkedHashSet<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(theirs, ours).getDeltas()) {
            assertFalse(delta.getTarget().getLines().isEmpty(), () -> "missing: " + delta);
            lines.addAll(delta.getTarget().getLines());
        }
        return lines;
    }
}
