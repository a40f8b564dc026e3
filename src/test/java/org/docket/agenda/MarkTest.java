// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "board",
                "recused",
                "hold",
                "hold 2026-12-14",
                "question 1",
                "question 12",
                "answer gs 1",
                "answer myrle 12",
                "lists",
                "community",
                "releases"
            })
    void everyMark(String mark) {
        Comment comment = comment("[" + mark + "] Some words.");
        assertEquals(List.of(new Mark(mark)), comment.marks());
        assertEquals("Some words.", comment.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brand Management",
                "Board",
                "hold 2026-13-14",
                "hold 2026-12-32",
                "hold tomorrow",
                "question",
                "question one",
                "answer 1",
                "answer gs",
                "1",
                ""
            })
    void otherBracketsAreWords(String bracket) {
        Comment comment = comment("[" + bracket + "] Some words.");
        assertEquals(List.of(), comment.marks());
        assertEquals("[" + bracket + "] Some words.", comment.text());
    }

    @Test
    void severalInARow() {
        Comment comment = comment("[lists] [community][question 2] Who?");
        assertEquals(List.of(new Mark("lists"), new Mark("community"), new Mark("question 2")), comment.marks());
        assertEquals("Who?", comment.text());
    }

    @Test
    void markBehindAnOfficeIsAWord() {
        assertEquals(List.of(), comment("[Brand Management] [board] Who?").marks());
    }

    @Test
    void markInsideTheWordsIsAWord() {
        assertEquals("See [board] there.", comment("See [board] there.").text());
    }

    @Test
    void markAloneIsAComment() {
        Comment comment = comment("[recused]");
        assertTrue(comment.has("recused"));
        assertFalse(comment.has("board"));
        assertEquals("", comment.text());
    }

    @Test
    void markMayBeBrokenOverLines() {
        Comment comment = comment("[lists] [hold\n               2026-12-14] Wait.");
        assertEquals(List.of(new Mark("lists"), new Mark("hold 2026-12-14")), comment.marks());
        assertEquals("Wait.", comment.text());
    }

    @Test
    void wordAndRest() {
        assertEquals(
                List.of("answer", "gs 1"), List.of(new Mark("answer gs 1").word(), new Mark("answer gs 1").rest()));
        assertEquals(List.of("board", ""), List.of(new Mark("board").word(), new Mark("board").rest()));
    }

    @Test
    void noOtherMarkCanBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Mark("Brand Management"));
    }

    private static Comment comment(String words) {
        return Pond.item(Pond.with("bb: Which release?", "bb: " + words), "A")
                .comments()
                .get(0);
    }

    @Test
    void aDayThatNoCalendarHasIsNone() {
        assertTrue(Mark.isMark("hold 2026-02-28"));
        assertFalse(Mark.isMark("hold 2026-02-30"));
    }

    @Test
    void aHoldWithADayIsOpenUntilThatHasPassed() {
        LocalDate day = LocalDate.parse("2026-12-14");
        assertTrue(new Mark("hold 2026-12-14").isHoldOpenOn(day));
        assertFalse(new Mark("hold 2026-12-14").isHoldOpenOn(day.plusDays(1)));
        assertTrue(new Mark("hold").isHoldOpenOn(day));
        assertFalse(new Mark("board").isHoldOpenOn(day));
    }
}
