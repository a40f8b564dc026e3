// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.docket.Project;
import org.docket.board.Board;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {
    private static final String TEXT = """
            ====================
            1. COMMITTEES

                NAME          CHAIR
                ------        -----------
                Ant           Pat Doe <pat@example.org>
                Web Services  Kim Roe <kim>
                HTTP Server   Jo Poe <jo@example.org>
                Travel Committee  Al Bo <al@example.org>

            The foundation has the following Executive Officers:

                Office        Officer
                ------        -----------
                Treasurer     Ed Fu <ed@example.org>

            ====================
            4. ADDRESSES AND FORMER NAMES

            Said by the way: nobody reads this.
                nor: this

            * Ant
                also: Jakarta Ant, Emmet
                private: private@ant.example.org
                Public: dev@ant.example.org

            * treasurer
                private: treasurer@example.org
            * Web Services
                also: XML Services
            """;

    private static final Board BOARD = Board.builtIn();

    private final Committees read = Committees.parse(TEXT);

    @Test
    void aCommitteeHasOtherNamesAndAddresses() {
        Contact ant = contact("Ant");
        assertEquals(List.of("Jakarta Ant", "Emmet"), ant.aliases());
        assertEquals(Optional.of("private@ant.example.org"), ant.privateList());
        assertEquals(Optional.of("dev@ant.example.org"), ant.publicList());
        assertEquals(Optional.of("pat@example.org"), ant.chairAddress());
        assertEquals("Pat Doe", ant.chair().orElseThrow().name());
        assertEquals(List.of(), read.oddities());
    }

    @Test
    void anOfficeIsFoundLikeACommittee() {
        assertEquals(Optional.of("treasurer@example.org"), contact("Treasurer").privateList());
        assertEquals(Optional.of("ed@example.org"), contact("treasurer").chairAddress());
    }

    @Test
    void noAddressIsMadeOfAName() {
        Contact web = contact("Web Services");
        assertEquals("kim", web.chair().orElseThrow().id());
        assertEquals(Optional.empty(), web.chairAddress());
        assertEquals(Optional.empty(), web.privateList());
        assertEquals(Optional.empty(), web.publicList());
    }

    @ParameterizedTest
    @CsvSource({
        "Ant,Ant",
        "ANT,Ant",
        "Apache Ant,Ant",
        "the Apache Ant Project,Ant",
        "Report from the Apache Ant Project,Ant",
        "Ant PMC,Ant",
        "emmet,Ant",
        "Apache Jakarta Ant Project,Ant",
        "Apache Web  Services,Web Services",
        "XML Services Committee,Web Services",
        "HTTP Server,HTTP Server",
        "Apache HTTP Server Project Management Committee,HTTP Server",
        "Travel,Travel Committee",
        "Vice President of Travel,Travel Committee"
    })
    void whateverWayATitleIsSpelled(String title, String name) {
        assertEquals(name, contact(title).name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anthill", "Server", "Apache", "", "Project", "Jakarta"})
    void nobodyElseIsMeant(String title) {
        assertEquals(Optional.empty(), read.find(title, BOARD));
    }

    @Test
    void theVeryNameGoesBeforeTheSameNameWithWordsAroundIt() {
        Committees two = Committees.parse("==\n1. X\n    Ant Project  A <a@x>\n    Ant  B <b@x>\n");
        assertEquals("Ant", two.find("ant", BOARD).orElseThrow().name());
        assertEquals("Ant Project", two.find("Ant Project", BOARD).orElseThrow().name());
    }

    @Test
    void theBoardsOwnWordIsTakenOff() {
        Board tidewrack = BOARD.with("prefix", "Tidewrack");
        assertEquals(
                "Ant",
                read.find("Tidewrack Ant Project", tidewrack).orElseThrow().name());
        assertEquals(Optional.empty(), read.find("Apache Ant Project", tidewrack));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* Bee | 1 | \"Bee\" is no committee and no office of this file.",
                "'* ' | 1 | Here are addresses without a committee.",
                "* ANT;    also: Web Services | 1 | \"Web Services\" is a name of \"Web Services\" already.",
                "* Ant;    private: nobody | 2 | This is no mail address: nobody",
                "* Ant;    private: a@x.org, b@x.org | 2 | This is no mail address: a@x.org, b@x.org",
                "* Ant;    public: a@x.org;    public: b@x.org | 3 | Such an address stands above already.",
                "* Ant;    mail: a@x.org | 2 | This line begins with none of \"also:\", \"private:\" and \"public:\".",
                "* Ant;* ant | 2 | \"ant\" stands among the addresses more than once."
            })
    void whatCannotBeReadIsToldByItsLine(String lines, int line, String message) {
        String head = "==\n1. X\n    Ant  A <a@x>\n    Web Services  B <b@x>\n==\n4. X\n";
        Committees odd = Committees.parse(head + lines.replace(';', '\n') + "\n");
        assertEquals(List.of(new Oddity(line + 6, message)), odd.oddities());
    }

    @Test
    void aScheduleMayNameAFormerName() {
        Committees read = Committees.parse(
                "==\n1. X\n    Ant  A <a@x>\n==\n2. X\n\nMay\n---\n    Emmet\n==\n4. X\n* Ant\n    also: Emmet\n");
        assertEquals(List.of(), read.oddities());
        assertEquals("Ant", read.reporting(java.time.Month.MAY).get(0).committee());
    }

    @Test
    void everybodyInTheSampleCanBeWrittenTo() throws IOException {
        Committees sample =
                Committees.parse(Files.readString(Project.FOLDER.resolve("agenda-samples/committee-info.txt")));
        assertEquals(List.of(), sample.oddities());
        List<Contact> contacts = sample.contacts();
        assertEquals(46, contacts.size());
        assertTrue(contacts.stream().allMatch(contact -> contact.chairAddress().isPresent()));
        assertTrue(contacts.stream()
                .allMatch(contact -> contact.privateList().isPresent()
                        || contact.publicList().isPresent()));
        assertEquals(
                Optional.of("private@spume.example.org"),
                sample.find("Tidewrack Spindrift Project", BOARD.with("prefix", "Tidewrack"))
                        .flatMap(Contact::privateList));
    }

    private Contact contact(String title) {
        return read.find(title, BOARD).orElseThrow();
    }
}
