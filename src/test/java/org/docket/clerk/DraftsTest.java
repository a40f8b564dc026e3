// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.AMY;
import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.HUW;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.NOON;
import static org.docket.clerk.Office.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.clerk.Drafts.Saved;
import org.docket.clerk.Drafts.Typing;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.DraftVersion;
import org.docket.store.DraftVersion.Basis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft belongs to those who may file it, keeps every version, and is closed when it is filed. */
class DraftsTest {
    private static final Person KIM = of("kim", "kr", Role.COMMITTEE_CHAIR, "Bee");
    private static final Person LIA = of("lia", "ll", Role.COMMITTEE_MEMBER, "Bee");
    private static final Person PAT = of("pat", "pd", Role.COMMITTEE_MEMBER, "Ant");

    @TempDir
    Path folder;

    private Office office;
    private Drafts drafts;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.store.change(books -> List.of(KIM, LIA, PAT).forEach(books.people()::put));
        drafts = office.clerk.drafts();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theCommitteeAndTheBoardSeeItAndNobodyElse() {
        save(KIM, 0, "We did");
        for (Person who : List.of(KIM, LIA, JOE, CLR, HUW)) {
            assertEquals("We did", current(who).text(), who.id());
        }
        assertThrows(Refused.class, () -> drafts.of(PAT, MEETING, "B"));
        assertThrows(NotAllowed.class, () -> drafts.of(AMY, MEETING, "B"));
        assertThrows(NotAllowed.class, () -> drafts.save(PAT, MEETING, typing(0, "mine")));
        assertThrows(NotAllowed.class, () -> drafts.save(AMY, MEETING, typing(0, "mine")));
    }

    @Test
    void everyVersionIsKeptWithWhoAndWhen() {
        save(KIM, 0, "We did");
        save(LIA, 1, "We did well.");
        List<DraftVersion> versions = draft().versions();
        assertEquals(
                List.of("We did", "We did well."),
                versions.stream().map(DraftVersion::text).toList());
        assertEquals(
                List.of("kim", "lia"), versions.stream().map(DraftVersion::who).toList());
        assertEquals(NOON, versions.get(1).when());
        assertEquals(1, versions.get(1).madeFrom());
    }

    @Test
    void whatIsSavedTwiceIsOneVersion() {
        assertEquals(1, save(KIM, 0, "We did").version().number());
        assertEquals(1, save(KIM, 1, "We did").version().number());
        assertEquals(1, draft().versions().size());
    }

    @Test
    void whoeverSavesOnAnOlderVersionIsToldAndBothAreKept() {
        save(KIM, 0, "We did");
        assertEquals(Optional.empty(), save(LIA, 1, "We did well.").others());
        Saved late = save(KIM, 1, "We did badly.");
        assertEquals("We did well.", late.others().orElseThrow().text());
        assertEquals(3, draft().versions().size());
        assertEquals("We did badly.", current(LIA).text());
        assertEquals(Optional.empty(), save(KIM, 3, "We did badly!").others());
    }

    @Test
    void filingClosesItAndItIsKept() {
        save(KIM, 0, "We did");
        save(KIM, 1, "We did well.\n");
        office.make(KIM, post("B", "We did  well."));
        Draft draft = draft();
        assertEquals(Map.of(2, office.number()), draft.filed());
        assertEquals(List.of(), draft.open());
        assertEquals(2, draft.versions().size());
        save(LIA, 0, "We did very well.");
        assertEquals(
                List.of(3), draft().open().stream().map(DraftVersion::number).toList());
    }

    @Test
    void anotherTextThatIsFiledLeavesItOpen() {
        save(KIM, 0, "We did");
        office.make(JOE, post("B", "They did well."));
        assertEquals("We did", current(KIM).text());
        assertEquals(Map.of(), draft().filed());
    }

    @Test
    void whatComesFromOutsideWaitsBesideWhatWasTyped() {
        assertEquals(1, drafts.put(MEETING, "B", "By mail.", "mail from kim@example.org, sender not proven"));
        assertEquals("By mail.", current(KIM).text());
        save(KIM, 1, "Typed.");
        drafts.put(MEETING, "B", "By mail again.", "mail from kim@example.org, sender not proven");
        assertEquals("Typed.", current(KIM).text());
        DraftVersion brought = draft().brought().orElseThrow();
        assertEquals("By mail again.", brought.text());
        assertEquals("mail from kim@example.org, sender not proven", brought.source());
        assertThrows(Refused.class, () -> drafts.put(MEETING, "ZZ", "Lost.", "mail"));
    }

    @Test
    void itGoesAlongToAnotherDayAndAnotherTitle() {
        save(KIM, 0, "We did");
        office.clerk.dates().reschedule(new Dates.Asker(HUW, ""), MEETING, LocalDate.of(2026, 1, 28));
        assertEquals(
                "We did",
                drafts.of(KIM, "2026-01-28", "B").current().orElseThrow().text());
        String text = new String(office.clerk.text("2026-01-28", 2), StandardCharsets.UTF_8);
        office.clerk.edit(HUW, "2026-01-28", Typed.of(2, text.replace("Project Bee", "Project Bumble"), ""));
        assertEquals(
                "We did",
                drafts.of(JOE, "2026-01-28", "B").current().orElseThrow().text());
    }

    @Test
    void onlyReportsResolutionsAndDiscussionsHaveOne() {
        assertThrows(Refused.class, () -> drafts.save(JOE, MEETING, new Typing("2.", 0, new Basis("", 1), "I come")));
        drafts.save(JOE, MEETING, new Typing("7A", 0, new Basis("", 1), "WHEREAS"));
        assertThrows(
                Refused.class,
                () -> drafts.save(JOE, MEETING, new Typing("7A", 0, new Basis("", 1), "x".repeat(Drafts.LONGEST + 1))));
    }

    @Test
    void whatIsExpungedIsInNoDraftEither() {
        String passage = "Zebedee Quux lives at 12 Nowhere Lane";
        office.make(JOE, post("B", passage));
        save(KIM, 0, "They say " + passage + ".");
        Person second = office.store.read(books -> books.people().find("huw")).orElseThrow();
        List<String> places = new Expunger(office.store, Board.builtIn(), Clock.fixed(NOON, ZoneOffset.UTC))
                .expunge(new Expunger.Order(MEETING, passage, "ada", second.id(), "an address"));
        assertTrue(places.contains("drafts: 1 versions"), places::toString);
        assertEquals("They say [expunged 2026-01-14].", current(KIM).text());
    }

    private Saved save(Person who, int from, String text) {
        return drafts.save(who, MEETING, typing(from, text));
    }

    private static Typing typing(int from, String text) {
        return new Typing("B", from, new Basis("digest", 1), text);
    }

    private Draft draft() {
        return drafts.of(KIM, MEETING, "B");
    }

    private DraftVersion current(Person who) {
        return drafts.of(who, MEETING, "B").current().orElseThrow();
    }

    private static Person of(String id, String initials, Role role, String committee) {
        Term term = new Term(role, committee, Optional.empty(), Optional.empty());
        return new Person(id, "Name of " + id, initials, "", List.of(term));
    }
}
