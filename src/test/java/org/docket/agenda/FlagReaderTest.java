// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlagReaderTest {
    private static final String FROG = "        # Frog [bb]\n";

    @Test
    void flagOfAProject() {
        assertEquals(List.of("bb"), flagged(Pond.TEXT, "B"));
        assertEquals(List.of(), flagged(Pond.TEXT, "A"));
    }

    @Test
    void severalPeople() {
        assertEquals(List.of("bb", "jt"), flagged(Pond.with(FROG, "        # Frog [bb, jt]\n"), "B"));
    }

    @Test
    void severalFlagsAtAnyIndent() {
        String text = Pond.with(FROG, "       # Dragonfly [aa]\n          # Frog [bb]\n");
        assertEquals(List.of("aa"), flagged(text, "A"));
        assertEquals(List.of("bb"), flagged(text, "B"));
    }

    @Test
    void officersAreFlaggedByTheirTitle() {
        assertEquals(List.of("bb"), flagged(Pond.with(FROG, "        # Weather [bb]\n"), "2"));
        assertEquals(List.of("bb"), flagged(Pond.with(FROG, "        # Boats [bb]\n"), "1"));
        assertEquals(List.of("bb"), flagged(Pond.with(FROG, "        # Treasurer [bb]\n"), "4C"));
    }

    @Test
    void titleMustBeExact() {
        for (String title : List.of("frog", "Frogs", "Pond Frog", "Fro")) {
            String text = Pond.with(FROG, "        # " + title + " [bb]\n");
            assertEquals(List.of(), flagged(text, "B"));
        }
    }

    @Test
    void lineWithoutInitialsIsNoFlag() {
        assertEquals(List.of(), flagged(Pond.with(FROG, "        # Frog\n        # Frog ]bb[\n"), "B"));
    }

    @Test
    void linesAmongTheReportsAreNoFlags() {
        String text = Pond.with("       See Attachment C\n", "       See Attachment C\n\n        # Heron [bb]\n");
        assertEquals(List.of(), flagged(text, "C"));
    }

    @Test
    void withoutFlagsTheSentenceIsFoundStill() {
        Flags flags = Pond.read(Pond.with(FROG, "")).flags().orElseThrow();
        assertEquals(List.of(), flags.entries());
        assertEquals(
                "     The following reports require further discussion:",
                Pond.agenda().lines().line(flags.sentence()));
    }

    @Test
    void withoutBlockThereAreNone() {
        String text = Pond.with(
                "    Summary of Reports\n\n     The following reports require further discussion:\n\n" + FROG + "\n",
                "");
        assertEquals(Optional.empty(), Pond.read(text).flags());
    }

    private static List<String> flagged(String text, String id) {
        return Pond.item(text, id).flaggedBy();
    }
}
