// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.agenda.RollCall.Group;
import org.docket.json.ActJson;
import org.docket.json.Malformed;
import org.docket.meeting.Consented.Covered;
import org.docket.meeting.Settled.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act can be printed and read again. */
class ActJsonTest {
    private static final Instant AT = Instant.parse("2026-10-14T17:00:00Z");

    static Stream<Act> acts() {
        return Stream.of(
                new Begun(AT),
                new Ended(AT),
                new Closed(AT),
                new Opened(AT),
                new Seated("Zoë Ångström", Group.OFFICER, true, Optional.of(AT), Optional.empty(), "by phone"),
                new Noted(3, 7, "Two\n\nparagraphs \"quoted\""),
                new Settled(3, Outcome.NOT_ACCEPTED, ""),
                new Settled(3, Outcome.PHRASE, "was approved by 7 to 2."),
                new Voted(3, AT, true, List.of(new Ballot("A B", Ballot.Choice.RECUSED))),
                new Consented(
                        AT,
                        List.of("committees"),
                        12,
                        List.of("A B"),
                        List.of(new Covered(3, "Ant", "00ff", List.of("jt"))),
                        List.of("Bee")),
                new Struck(4, "a slip"),
                new Disputed(4, "I said no.", false));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void printedAndReadAgainItIsTheSame(Act act) throws Malformed {
        assertEquals(act, ActJson.read(ActJson.print(act)));
    }

    @Test
    void whatIsMalformedIsSaidWithItsPlace() {
        assertEquals("act: There is no act \"nodded\".", malformed("{\"act\":\"nodded\"}"));
        assertEquals(
                "at: This is not a moment such as 2026-10-14T19:00:00Z: noon",
                malformed("{\"act\":\"begun\",\"at\":\"noon\"}"));
        assertEquals(
                "outcome: This is none of the words for it: fine",
                malformed("{\"act\":\"settled\",\"item\":1,\"outcome\":\"fine\"}"));
    }

    private static String malformed(String json) {
        return assertThrows(Malformed.class, () -> ActJson.read(json)).getMessage();
    }
}
