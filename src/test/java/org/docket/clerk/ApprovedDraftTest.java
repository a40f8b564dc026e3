// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.docket.clerk.MinutesDesk.Typed;
import org.docket.edit.Approve;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.edit.Unapprove;
import org.docket.json.ChangeJson;
import org.docket.json.ChangeJson.Signature;
import org.docket.json.Sent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes are approved as they were read: what was edited meanwhile is not approved by anybody. */
class ApprovedDraftTest extends AtMeeting {
    private static final String LATER = "2026-02-18";
    private static final String CHANGED = "The draft of the minutes of January 21, 2026 has changed since you read it."
            + " Read what has changed, and approve it as it is now.";

    private MinutesDesk desk;

    @BeforeEach
    void draft() throws Exception {
        desk = drafted(LATER);
    }

    private String digest() {
        return desk.draft(JOE, MEETING).orElseThrow().recordSha256();
    }

    private void edit(String was, String now) {
        clock.advance(Duration.ofMinutes(1));
        MinutesDraft draft = desk.draft(CLR, MEETING).orElseThrow();
        desk.edit(CLR, MEETING, new Typed(draft.version(), draft.record().replace(was, now), ""), List.of());
    }

    private List<String> approved() {
        return clerk.agenda(LATER).item("3A").orElseThrow().approved().orElseThrow();
    }

    private static Sent approve(Optional<String> draft) {
        return new Sent(Optional.empty(), new Approve(Target.of("3A"), "jt", draft));
    }

    @Test
    void anApprovalOfADraftThatHasChangedIsRefused() {
        String read = digest();
        edit("We did well.", "We did very well.");
        Sent sent = approve(Optional.of(read));
        assertEquals(
                CHANGED,
                assertThrows(Refused.class, () -> clerk.make(JOE, LATER, List.of(sent), ""))
                        .getMessage());
        assertEquals(
                CHANGED,
                assertThrows(Refused.class, () -> clerk.enqueue(JOE, LATER, sent))
                        .getMessage());
        assertEquals(List.of(), approved());
        clerk.make(JOE, LATER, List.of(approve(Optional.of(digest()))), "");
        assertEquals(List.of("jt"), approved());
    }

    @Test
    void aDraftThatIsAsItWasReadAgainIsApproved() {
        String read = digest();
        edit("We did well.", "We did very well.");
        edit("We did very well.", "We did well.");
        clerk.make(JOE, LATER, List.of(approve(Optional.of(read))), "");
        assertEquals(List.of("jt"), approved());
    }

    @Test
    void whoDoesNotSayWhichDraftApprovesTheOneThereIs() {
        edit("We did well.", "We did very well.");
        clerk.make(JOE, LATER, List.of(approve(Optional.empty())), "");
        assertEquals(List.of("jt"), approved());
    }

    @Test
    void aQueuedApprovalIsOfTheDraftThatWasThereAndWaitsWhenItChanges() {
        clerk.enqueue(JOE, LATER, approve(Optional.empty()));
        assertEquals(Optional.of(digest()), ((Approve) clerk.pending(JOE, LATER).get(0)).draft());
        edit("We did well.", "We did very well.");
        assertEquals(CHANGED, clerk.queue(JOE, LATER).entries().get(0).reason());
        Committed committed = clerk.commit(JOE, LATER, "");
        assertEquals(CHANGED, committed.kept().get(0).reason());
        assertEquals(List.of(), approved());
        clerk.enqueue(JOE, LATER, new Sent(Optional.empty(), new Unapprove(Target.of("3A"), "jt")));
        clerk.enqueue(JOE, LATER, approve(Optional.of(digest())));
        clerk.commit(JOE, LATER, "");
        assertEquals(List.of("jt"), approved());
    }

    @Test
    void anApprovalOfAnEarlierDraftIsGivenAgain() {
        clerk.make(JOE, LATER, List.of(approve(Optional.of(digest()))), "");
        edit("We did well.", "We did very well.");
        clerk.enqueue(JOE, LATER, approve(Optional.of(digest())));
        clerk.commit(JOE, LATER, "");
        assertEquals(
                List.of(),
                clerk.positions(LATER).stream()
                        .filter(standing -> standing.item().equals("3A") && standing.stale())
                        .toList());
    }

    @Test
    void theDraftTravelsWithTheChange() throws Exception {
        String json = ChangeJson.print(new Approve(Target.of("3A"), "jt", Optional.of("0a")));
        assertEquals("{\"change\":\"approve\",\"item\":\"3A\",\"initials\":\"jt\",\"draft\":\"0a\"}", json);
        assertEquals(
                Optional.of("0a"),
                ((Approve) ChangeJson.one(json, Signature.NONE).change()).draft());
        assertEquals(
                "{\"change\":\"approve\",\"item\":\"3A\",\"initials\":\"jt\"}",
                ChangeJson.print(new Approve(Target.of("3A"), "jt")));
    }
}
