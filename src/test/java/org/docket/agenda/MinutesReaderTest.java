// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MinutesReaderTest {
    private static final String BLOCK = "       [ approved: aa\n         comments:\n         ]\n";

    @Test
    void titleIsTheDay() {
        Item minutes = Pond.item(Pond.TEXT, "3A");
        assertEquals("December 17, 2014", minutes.title());
        assertEquals("See: board_minutes_2014_12_17.txt", minutes.text());
        assertEquals(Optional.of(List.of("aa")), minutes.approved());
    }

    @Test
    void blockMayEndAtEightOrNineBlanks() {
        assertEquals(Optional.of(List.of("aa")), approved(BLOCK));
        assertEquals(Optional.of(List.of("aa")), approved(BLOCK.replace("         ]", "        ]")));
    }

    @Test
    void blockMayFollowItsTextAtOnce() {
        String text = Pond.with("2014_12_17.txt\n\n", "2014_12_17.txt\n");
        assertEquals(Optional.of(List.of("aa")), Pond.item(text, "3A").approved());
        assertEquals("See: board_minutes_2014_12_17.txt", Pond.item(text, "3A").text());
    }

    @Test
    void severalMeetings() {
        String text = Pond.with(
                " 4. Executive", "    B. The meeting of January 2, 2015\n\n       Not written yet.\n\n 4. Executive");
        assertEquals("January 2, 2015", Pond.item(text, "3B").title());
        assertEquals(Optional.empty(), Pond.item(text, "3B").approved());
        assertEquals(Optional.of(List.of("aa")), Pond.item(text, "3A").approved());
    }

    @Test
    void oldFilesHaveActionsHere() {
        String text = Pond.with(" 4. Executive", "    B. Action items\n\n       Mow the lawn.\n\n 4. Executive");
        assertEquals("Action items", Pond.item(text, "3B").title());
        assertEquals("Mow the lawn.", Pond.item(text, "3B").text());
    }

    @Test
    void otherEntriesAreNotMinutes() {
        String text = Pond.with("A. The meeting of December 17, 2014", "A. A meeting some day");
        assertEquals(Optional.empty(), Pond.read(text).item("3A"));
    }

    private static Optional<List<String>> approved(String block) {
        return Pond.item(Pond.with(BLOCK + "\n 4.", block + "\n 4."), "3A").approved();
    }
}
