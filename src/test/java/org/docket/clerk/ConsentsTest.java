// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.AMY;
import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.GUS;
import static org.docket.clerk.Office.HUW;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.NOON;
import static org.docket.clerk.Office.approve;
import static org.docket.clerk.Office.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.board.Board;
import org.docket.clerk.Consent.Part;
import org.docket.edit.AddComment;
import org.docket.edit.EditComment;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.Aside;
import org.docket.store.Deed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The consent rule finds what it looks at: who is in office, which text is meant, and when it was filed. */
class ConsentsTest {
    private static final Board STRICT = Board.builtIn().with("cut-off", "7 days");
    private static final Instant CUT_OFF = Instant.parse("2026-01-14T10:00:00Z");

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void mostOfThoseInOfficeApprove() {
        office.make(GUS, post("B", "News."));
        office.make(JOE, approve("B"));
        assertEquals(
                "1 of 2 directors in office approve this text, 2 needed",
                approved("B").words());
        office.make(GUS, approve("B"));
        assertTrue(consent("B").covered());
        assertEquals(Set.of("A", "B"), office.clerk.consents(MEETING).keySet());
    }

    @Test
    void anImportedApprovalCountsUntilTheTextChanges() {
        office.make(GUS, approve("A"));
        assertTrue(consent("A").covered());
        office.make(GUS, post("A", "We did better."));
        assertFalse(consent("A").covered());
        assertEquals(
                List.of("gs’s, jt’s approvals are of an earlier text"),
                approved("A").notes());
        office.make(GUS, approve("A"));
        office.make(JOE, approve("A"));
        assertTrue(consent("A").covered());
    }

    @Test
    void whoIsInOfficeIsAskedOnTheDay() {
        office.make(GUS, post("B", "News."), approve("B"));
        put(JOE, Optional.empty(), Optional.of("2026-01-14"));
        assertEquals(
                "1 of 2 directors in office approve this text, 2 needed",
                approved("B").words());
        assertTrue(clerk(Board.builtIn(), NOON.plus(Duration.ofDays(1)))
                .consents(MEETING)
                .get("B")
                .covered());
    }

    @Test
    void afterTheMeetingItsDayHolds() {
        office.make(GUS, post("B", "News."), approve("B"));
        put(JOE, Optional.empty(), Optional.of("2026-01-21"));
        Consent later = clerk(Board.builtIn(), NOON.plus(Duration.ofDays(100)))
                .consents(MEETING)
                .get("B");
        assertFalse(later.covered());
        put(JOE, Optional.empty(), Optional.of("2026-01-20"));
        assertTrue(clerk(Board.builtIn(), NOON.plus(Duration.ofDays(100)))
                .consents(MEETING)
                .get("B")
                .covered());
    }

    @Test
    void theRollCallSaysWhereNobodyElseDoes() {
        office.make(JOE, post("B", "News."), approve("B"));
        List.of(JOE, GUS)
                .forEach(person -> office.store.change(books -> books.people()
                        .put(new Person(person.id(), person.name(), person.initials(), "", Set.of(Role.MEMBER)))));
        assertEquals(
                "0 of 1 directors in office approve this text, 1 needed",
                approved("B").words());
        assertEquals(
                "jt’s approval does not count: no director in office",
                consent("B").objection().orElseThrow());
        office.clerk.edit(
                CLR, MEETING, Typed.of(office.number(), office.text().replace("approved: jt", "approved: pd"), ""));
        assertTrue(consent("A").covered());
    }

    @Test
    void whatIsFiledAfterTheCutOffIsLate() {
        Clerk late = clerk(STRICT, CUT_OFF.plusSeconds(7200));
        Clerk early = clerk(STRICT, CUT_OFF.minusSeconds(7200));
        assertEquals(
                "nobody knows when it was filed, which counts as in time",
                filed(late, "A").words());
        early.make(GUS, MEETING, Office.sent(post("B", "News of  this\nmonth.")), "");
        late.make(GUS, MEETING, Office.sent(post("A", "We did better.")), "");
        assertEquals("filed 2 hours before the cut-off", filed(late, "B").words());
        assertEquals("filed 2 hours after the cut-off", filed(late, "A").words());
        assertFalse(filed(late, "A").holds());
        late.make(GUS, MEETING, Office.sent(post("B", "News of\nthis month.")), "");
        assertEquals("filed 2 hours before the cut-off", filed(late, "B").words());
        late.make(GUS, MEETING, Office.sent(post("B", "Other news.")), "");
        assertFalse(filed(late, "B").holds());
        late.make(GUS, MEETING, Office.sent(post("B", "News of this month.")), "");
        assertTrue(filed(late, "B").holds());
        assertTrue(filed(office.clerk, "A").holds());
    }

    @Test
    void anotherOwnerFilesNothingAnew() {
        Clerk late = clerk(STRICT, CUT_OFF.plusSeconds(7200));
        clerk(STRICT, CUT_OFF.minusSeconds(7200)).make(GUS, MEETING, Office.sent(post("B", "News.")), "");
        int number = office.number();
        late.edit(CLR, MEETING, Typed.of(number, office.text().replace("[Kim Roe", "[Lee Poe"), ""));
        assertEquals("filed 2 hours before the cut-off", filed(late, "B").words());
    }

    @Test
    void theChairMayAdmitALateText() {
        Clerk late = clerk(STRICT, CUT_OFF.plusSeconds(7200));
        late.make(GUS, MEETING, Office.sent(post("B", "News.")), "");
        Target item = Target.of(late.agenda(MEETING).item("B").orElseThrow());
        assertThrows(NotAllowed.class, () -> late.admit(JOE, MEETING, new Admission(item, true, "here")));
        assertThrows(NotAllowed.class, () -> late.admit(AMY, MEETING, new Admission(item, true, "here")));
        late.admit(HUW, MEETING, new Admission(item, true, "here"));
        assertEquals(
                "filed 2 hours after the cut-off, admitted by Huw Chair",
                filed(late, "B").words());
        assertTrue(filed(late, "B").holds());
        Deed deed = office.store.read(books -> books.audit().newest(1)).get(0);
        assertEquals(
                List.of("huw", "here", "admits a late text", MEETING + " B"),
                List.of(deed.who(), deed.from(), deed.what(), deed.subject()));
        late.admit(CLR, MEETING, new Admission(item, false, "here"));
        assertFalse(filed(late, "B").holds());
        assertEquals(
                List.of(Aside.Kind.ADMITTED, Aside.Kind.NOT_ADMITTED),
                office.store.read(books -> books.asides().all(MEETING)).stream()
                        .map(Aside::kind)
                        .toList());
    }

    @Test
    void onlyWhatWasReadIsAdmitted() {
        Clerk late = clerk(STRICT, CUT_OFF.plusSeconds(7200));
        late.make(GUS, MEETING, Office.sent(post("B", "News.")), "");
        Target read = Target.of(late.agenda(MEETING).item("B").orElseThrow());
        late.make(GUS, MEETING, Office.sent(post("B", "Other news.")), "");
        assertThrows(Refused.class, () -> late.admit(HUW, MEETING, new Admission(read, true, "here")));
        late.admit(HUW, MEETING, new Admission(Target.of("B"), true, "here"));
        assertTrue(filed(late, "B").holds());
        late.make(GUS, MEETING, Office.sent(post("B", "Much later news.")), "");
        assertFalse(filed(late, "B").holds());
        assertThrows(Refused.class, () -> late.admit(HUW, MEETING, new Admission(Target.of("7A"), true, "here")));
    }

    @Test
    void aHoldIsOpenUntilItsAuthorWithdrawsIt() {
        office.make(GUS, post("B", "News."), approve("B"));
        office.make(JOE, approve("B"), new AddComment(Target.of("B"), "", "Wait.", Optional.of("hold")));
        assertEquals("jt holds it", consent("B").objection().orElseThrow());
        office.make(JOE, new EditComment(Target.of("B"), "", "[hold] Wait.", ""));
        assertTrue(consent("B").covered());
    }

    private void put(Person person, Optional<String> first, Optional<String> last) {
        Term term = new Term(Role.DIRECTOR, "", first.map(LocalDate::parse), last.map(LocalDate::parse));
        office.store.change(books -> books.people().put(person.with(List.of(term))));
    }

    private Clerk clerk(Board board, Instant now) {
        return new Clerk(office.store, board, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Consent consent(String item) {
        return office.clerk.consents(MEETING).get(item);
    }

    private Consent.Reason approved(String item) {
        return reason(consent(item), Part.APPROVED);
    }

    private static Consent.Reason filed(Clerk clerk, String item) {
        return reason(clerk.consents(MEETING).get(item), Part.FILED);
    }

    private static Consent.Reason reason(Consent consent, Part part) {
        return consent.reasons().stream()
                .filter(reason -> reason.part() == part)
                .findFirst()
                .orElseThrow();
    }
}
