// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.board.Board;
import org.docket.committees.Calendar.Sitting;
import org.docket.committees.Committees;
import org.docket.committees.Contact;
import org.docket.edit.AddSitting;
import org.docket.edit.ChangeChair;
import org.docket.edit.Refused;
import org.docket.edit.SetRemark;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Blob;
import org.docket.store.Paper;
import org.docket.store.Paper.Kind;
import org.docket.store.Papers.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CabinetTest {
    private static final String FILE = """
            ====
            1. COMMITTEES
                Ant    Pat Doe <pat@example.org>
                Bee    Kim Roe <kim@example.org>
                Odd
            ====
            2. SCHEDULE

            Next month
            ----------
                Ant
            ====
            4. ADDRESSES
            * Ant
                private: private@ant.example.org
                public: dev@ant.example.org
            ====
            """;
    private static final Board BOARD = Board.builtIn();

    private Office office;
    private Cabinet cabinet;

    @BeforeEach
    void open(@TempDir Path folder) {
        office = new Office(folder);
        cabinet = Cabinet.of(office.clerk, BOARD, java.time.Clock.fixed(Office.NOON, java.time.ZoneOffset.UTC));
        office.store.change(
                books -> books.papers().keep(Kind.COMMITTEES, "", new Entry("import", Office.NOON), Blob.of(FILE)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aChangeIsANewVersionWithWhoWhenAndWhy() {
        cabinet.change(Office.CLR, List.of(new SetRemark("Bee", "missing in January")));
        Paper newest = cabinet.versions(Office.AMY, Kind.COMMITTEES).get(0);
        assertEquals(2, newest.number());
        assertEquals("clr", newest.who());
        assertEquals(Office.NOON, newest.when());
        assertEquals("Bee: missing in January", newest.message());
        assertEquals(
                FILE.replace("    Ant\n====", "    Ant\n    Bee                    # missing in January\n===="),
                cabinet.text(Kind.COMMITTEES));
        assertEquals(Optional.of(FILE), cabinet.text(Office.AMY, Kind.COMMITTEES, 1));
        assertEquals(Optional.empty(), cabinet.text(Office.AMY, Kind.COMMITTEES, 3));
    }

    @Test
    void severalChangesAreOneVersionOrNone() {
        List<SetRemark> second =
                List.of(new SetRemark("Bee", "missing in May"), new SetRemark("Cat", "missing in May"));
        assertThrows(Refused.class, () -> cabinet.change(Office.CLR, second));
        assertEquals(FILE, cabinet.text(Kind.COMMITTEES));
        assertEquals(1, cabinet.number(Kind.COMMITTEES));
    }

    @Test
    void whatIsSoAlreadyIsNoVersion() {
        assertEquals(
                Optional.empty(),
                cabinet.change(Office.HUW, List.of(new ChangeChair("Ant", "Pat Doe", "pat@example.org"))));
    }

    @Test
    void onlyThoseWhoKeepItChangeIt() {
        List<SetRemark> change = List.of(new SetRemark("Bee", ""));
        for (Person who : List.of(Office.JOE, Office.AMY, Office.ADA)) {
            assertThrows(NotAllowed.class, () -> cabinet.change(who, change));
            assertThrows(NotAllowed.class, () -> cabinet.write(who, new Cabinet.Typed(Kind.CALENDAR, 0, "x", "")));
        }
    }

    @Test
    void aWholeTextIsTakenIfNobodyWasQuicker() {
        String text = FILE.replace("Kim Roe", "Jo Poe");
        assertEquals(
                "Edit the text",
                cabinet.write(Office.CLR, new Cabinet.Typed(Kind.COMMITTEES, 1, text, " "))
                        .orElseThrow()
                        .message());
        Refused refused = assertThrows(
                Refused.class,
                () -> cabinet.write(Office.HUW, new Cabinet.Typed(Kind.COMMITTEES, 1, FILE, "Back again")));
        assertEquals("Somebody was quicker: the text has changed since you read it.", refused.getMessage());
        assertEquals(text, cabinet.text(Kind.COMMITTEES));
    }

    @Test
    void theFirstChangeBeginsACalendar() {
        assertEquals(0, cabinet.number(Kind.CALENDAR));
        Sitting sitting = new Sitting(LocalDate.of(2026, 2, 18), Optional.of(LocalTime.of(21, 30)), Optional.of("UTC"));
        cabinet.change(Office.HUW, new AddSitting(sitting));
        assertEquals(List.of(sitting), cabinet.calendar().sittings());
        assertEquals(1, cabinet.number(Kind.CALENDAR));
    }

    @Test
    void privateAddressesAreForThoseWhoReadEverything() {
        Contact whole = ant(cabinet.committees(Office.AMY));
        assertEquals(Optional.of("private@ant.example.org"), whole.privateList());
        assertEquals(Optional.of("pat@example.org"), whole.chairAddress());
        Committees seen = cabinet.committees(person(Role.GUEST));
        assertEquals(Optional.empty(), ant(seen).privateList());
        assertEquals(Optional.empty(), ant(seen).chairAddress());
        assertEquals(Optional.of("dev@ant.example.org"), ant(seen).publicList());
        assertEquals("", seen.text());
        assertEquals(List.of(), seen.oddities());
        assertEquals(List.of(), cabinet.committees(person(Role.ADMIN)).committees());
    }

    @Test
    void versionsAreForThoseWhoReadEverything() {
        Person guest = person(Role.GUEST);
        assertThrows(NotAllowed.class, () -> cabinet.versions(guest, Kind.COMMITTEES));
        assertThrows(NotAllowed.class, () -> cabinet.text(guest, Kind.COMMITTEES, 1));
    }

    @Test
    void whatIsExpungedIsGoneFromTheMessageToo() {
        office.clerk.take("2026-01-22", office.text().replace("We did well", "We did Zebulon Quartermain well"));
        cabinet.write(
                Office.CLR,
                new Cabinet.Typed(
                        Kind.COMMITTEES,
                        1,
                        FILE.replace("Kim Roe", "Zebulon Quartermain"),
                        "For Zebulon Quartermain it is"));
        new Expunger(office.store, BOARD, java.time.Clock.fixed(Office.NOON, java.time.ZoneOffset.UTC))
                .expunge(new Expunger.Order("2026-01-22", "Zebulon Quartermain", "ada", "clr", "why"));
        Paper paper = cabinet.versions(Office.AMY, Kind.COMMITTEES).get(0);
        assertFalse(paper.message().contains("Zebulon Quartermain"), paper.message());
        assertTrue(paper.message().contains("[expunged"), paper.message());
        assertFalse(cabinet.text(Kind.COMMITTEES).contains("Zebulon Quartermain"));
    }

    private static Contact ant(Committees file) {
        return file.find("Ant", BOARD).orElseThrow();
    }

    private static Person person(Role role) {
        return new Person("x", "X", "x", "", Set.of(role));
    }
}
