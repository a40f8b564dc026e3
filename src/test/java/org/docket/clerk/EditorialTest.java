// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.CLR;
import static org.docket.clerk.Office.GUS;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.approve;
import static org.docket.clerk.Office.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.docket.edit.PostReport;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Aside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editorial change leaves approvals as they are, and they say so. */
class EditorialTest {
    /** Items of the small agenda have Sam as their shepherd. */
    private static final Person SAM = new Person("sam", "Sam Shepherd", "ss", "", Set.of(Role.DIRECTOR));

    @TempDir
    Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
        office.store.change(books -> books.people().put(SAM));
        office.make(GUS, post("B", "We released tvice."));
        office.make(JOE, approve("B"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void approvalsStayAndSayWhoChangedTheText() {
        office.make(CLR, editorial("We released twice."));
        assertFalse(mine().stale());
        Aside change = mine().editorial().orElseThrow();
        assertEquals("clr", change.who());
        assertEquals(office.number(), change.revision());
        assertEquals(2, mine().revision());
        assertEquals(
                "We released tvice.",
                office.clerk.givenOn(MEETING, mine()).orElseThrow().text());
        assertEquals("Edit Bee Report (editorial)", office.message());
    }

    @Test
    void severalInARowStayToo() {
        office.make(CLR, editorial("We released twice."));
        office.make(SAM, editorial("We released two times."));
        assertEquals("sam", mine().editorial().orElseThrow().who());
        office.make(GUS, post("B", "We released three times."));
        assertTrue(mine().stale());
        assertEquals(Optional.empty(), mine().editorial());
        office.make(CLR, editorial("We released thrice."));
        assertTrue(mine().stale());
    }

    @Test
    void whoApprovedMayApproveAgainOrWithdraw() {
        office.make(CLR, editorial("We released twice."));
        assertEquals(1, office.enqueue(JOE, approve("B")).size());
        office.commit(JOE);
        assertEquals(Optional.empty(), mine().editorial());
        assertFalse(mine().stale());
    }

    @Test
    void onlyTheShepherdAndTheSecretaryMaySaySo() {
        assertThrows(Refused.class, () -> office.make(GUS, editorial("We released twice.")));
        assertThrows(Refused.class, () -> office.enqueue(GUS, editorial("We released twice.")));
        office.make(SAM, editorial("We released twice."));
        assertFalse(mine().stale());
    }

    @Test
    void aFirstNameThatTwoDirectorsShareIsNobodysOwn() {
        String text = office.text().replace("        Pat Doe\n", "        Pat Doe\n        Sam Another\n");
        office.clerk.edit(CLR, MEETING, Typed.of(office.number(), text, "here"));
        assertThrows(Refused.class, () -> office.make(SAM, editorial("We released twice.")));
    }

    @Test
    void whiteSpaceAloneNeedsNoWord() {
        office.make(CLR, editorial("We  released\ntvice."));
        assertEquals(0, office.store.read(books -> books.asides().all(MEETING)).size());
        assertEquals(Optional.empty(), mine().editorial());
    }

    private static PostReport editorial(String text) {
        return new PostReport(Target.of("B"), text, true);
    }

    private Standing mine() {
        return office.clerk.positions(MEETING).stream()
                .filter(standing -> standing.item().equals("B") && standing.isApprovalBy("jt"))
                .findFirst()
                .orElseThrow();
    }
}
