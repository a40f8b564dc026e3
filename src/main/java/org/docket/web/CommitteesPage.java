// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.committees.Contact;
import org.docket.committees.NextReport;

/**
 * All committees and offices.
 *
 * @param due how many report to the next meeting
 * @param whole whether the reader sees private addresses, and what could not be read
 * @param keeps whether the reader may change them
 */
record CommitteesPage(
        Frame frame,
        List<Row> rows,
        List<Row> offices,
        String meeting,
        long due,
        boolean whole,
        boolean keeps,
        List<OddLine> odd,
        List<String> periods,
        Typing typing) {
    /** A committee: who chairs it, when it reports and why then, and where to write to. */
    record Row(String name, String address, String chair, String due, String why, String missed, List<String> mail) {
        static Row of(Contact contact, Optional<NextReport> next) {
            return new Row(
                    contact.name(),
                    CommitteePages.Desk.address(contact.name()),
                    contact.chair().map(Committee.Chair::name).orElse("nobody"),
                    next.map(report -> CommitteePage.month(report.month())).orElse("not in the schedule"),
                    next.map(report -> report.reporting().reason()).orElse(""),
                    next.map(NextReport::reporting)
                            .filter(reporting -> reporting.isNonResponsive())
                            .map(reporting -> reporting.missing() + " months missed")
                            .orElse(""),
                    mail(contact));
        }

        private static List<String> mail(Contact contact) {
            return Stream.of(contact.privateList(), contact.publicList())
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    static CommitteesPage of(CommitteePages.Desk desk, Typing typing) {
        Committees file = desk.file();
        Map<String, NextReport> next =
                file.nextReports(YearMonth.from(desk.next().day()));
        List<Contact> contacts = file.contacts();
        int committees = file.committees().size();
        return new CommitteesPage(
                Frame.of(desk.ctx(), "Committees"),
                contacts.subList(0, committees).stream()
                        .map(contact -> Row.of(contact, Optional.ofNullable(next.get(contact.name()))))
                        .toList(),
                contacts.subList(committees, contacts.size()).stream()
                        .map(contact -> Row.of(contact, Optional.empty()))
                        .toList(),
                CalendarPage.day(desk.next().day()),
                file.reporting(desk.next().day().getMonth()).size(),
                desk.whole(),
                desk.keeps(),
                OddLine.all(file.text(), file.oddities()),
                desk.keeps() ? desk.periods() : List.of(),
                typing);
    }
}
