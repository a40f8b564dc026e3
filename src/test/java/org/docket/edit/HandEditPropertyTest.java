// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.docket.Project;
import org.docket.Shared;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Lines;
import org.docket.agenda.Span;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.edit.HandEdit.Merged;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every agenda: edits of different items are both there afterwards, of the same item they are a conflict. */
class HandEditPropertyTest {
    private record Edit(Item item, Splice splice) {}

    static Stream<Path> agendas() {
        List<Path> agendas = new ArrayList<>(Project.files("agenda-samples", "board_agenda_.*\\.txt"));
        agendas.addAll(Shared.files("data/agendas"));
        return agendas.stream();
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void twoEdits(Path file) throws Exception {
        String base = Utf8.decode(Files.readAllBytes(file));
        Agenda agenda = Agenda.parse(base, Board.builtIn());
        Random random = new Random(file.getFileName().hashCode());
        int conflicts = 0;
        for (int round = 0; round < 40; round++) {
            Edit mine = edit(agenda, random, " (mine)");
            Edit theirs = edit(agenda, random, " (theirs)");
            if (mine.item == theirs.item) {
                conflicts++;
                assertEquals(
                        List.of(mine.item.id()), merge(agenda, mine, theirs).conflicts());
            } else {
                String both = Splice.apply(List.of(mine.splice, theirs.splice), base);
                Merged merged = merge(agenda, mine, theirs);
                assertEquals(List.of(), merged.conflicts(), mine.item + " and " + theirs.item);
                assertTrue(both.equals(merged.text()), mine.item + " and " + theirs.item);
            }
        }
        assertTrue(conflicts < 40, "nothing was merged");
    }

    private static Merged merge(Agenda base, Edit mine, Edit theirs) {
        return HandEdit.merge(base, edited(base, mine), edited(base, theirs));
    }

    private static Agenda edited(Agenda base, Edit edit) {
        return Agenda.parse(Splice.apply(List.of(edit.splice), base.text()), base.board());
    }

    /** Adds words to the last line of what an item says. */
    private static Edit edit(Agenda agenda, Random random, String words) {
        List<Item> said =
                agenda.items().stream().filter(item -> !item.text().isEmpty()).toList();
        Item item = said.get(random.nextInt(said.size()));
        Lines lines = agenda.lines();
        int end = lines.end(item.place().last());
        return new Edit(item, new Splice(new Span(end, end), words));
    }
}
