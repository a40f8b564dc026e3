// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.docket.agenda.Span;
import org.junit.jupiter.api.Test;

/** Quoted words are found again in a text that was edited, and nothing else is taken for them. */
class QuotedTest {
    private static final String THREE = """
            A. Ant
               Approved by
               General Consent.

            B. Bee
               Tabled.

            C. Cod
               Tabled.
            """;

    private static String follow(int line, String words, String now) {
        Quoted text = new Quoted(now);
        return text.follow(new Quote(line, words), new Quoted(THREE))
                .map(span -> told(text, span, now))
                .orElse("");
    }

    private static String told(Quoted text, Span span, String now) {
        return text.line(span) + " " + span.of(now);
    }

    @Test
    void wordsAreFoundHoweverTheyAreFolded() {
        assertEquals("2 Approved by\n   General Consent.", follow(2, " Approved\r\n by General   Consent. ", THREE));
        String folded = THREE.replace("Approved by\n   General", "Approved by General");
        assertEquals("2 Approved by General Consent.", follow(2, "Approved by\nGeneral Consent.", folded));
    }

    @Test
    void ofTwoPlacesTheOneThatWasMeantIsFollowed() {
        assertEquals("6 Tabled.", follow(6, "Tabled.", THREE));
        assertEquals("9 Tabled.", follow(9, "Tabled.", THREE));
        assertEquals("11 Tabled.", follow(9, "Tabled.", "Minutes\n\n" + THREE));
        assertEquals("6 Tabled.", follow(9, "Tabled.", THREE.replace("B. Bee\n   Tabled.\n\n", "")));
        assertEquals("", follow(6, "Tabled.", THREE.replace("B. Bee\n   Tabled.\n\n", "")));
        assertEquals("", follow(6, "Tabled.", THREE.replace("Bee\n   Tabled.", "Bee\n   Approved.")));
        assertEquals("9 Tabled.", follow(9, "Tabled.", THREE.replace("Bee\n   Tabled.", "Bee\n   Approved.")));
    }

    @Test
    void whatWasMovedIsFollowedWhereItStandsOnce() {
        String moved = THREE.replace("B. Bee\n", "") + "B. Bee\n";
        assertEquals("9 B. Bee", follow(5, "B. Bee", moved));
    }

    @Test
    void changedOrEmptyWordsStandNowhere() {
        assertEquals("", follow(2, "Approved by General Consent.", THREE.replace("General", "general")));
        assertEquals("", follow(2, "  ", THREE));
        assertEquals("", follow(2, "Approved", ""));
    }

    @Test
    void withoutTheEarlierTextOnlyWhatIsCertainIsFound() {
        Quoted text = new Quoted(THREE);
        assertEquals(
                "5 B. Bee",
                text.guess(new Quote(99, "B. Bee"))
                        .map(s -> told(text, s, THREE))
                        .orElse(""));
        assertEquals(
                "9 Tabled.",
                text.guess(new Quote(9, "Tabled."))
                        .map(s -> told(text, s, THREE))
                        .orElse(""));
        assertEquals(
                "",
                text.guess(new Quote(8, "Tabled."))
                        .map(s -> told(text, s, THREE))
                        .orElse(""));
    }
}
