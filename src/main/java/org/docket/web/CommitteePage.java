// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docket.committees.Committee;
import org.docket.committees.Committees.Due;
import org.docket.committees.Contact;
import org.docket.committees.NextReport;
import org.docket.store.Paper;

/**
 * One committee or office: who leads it, who belongs to it, when it reports, and where to write to.
 *
 * @param committee empty where this is an office
 * @param dues its lines in the schedule
 * @param changes the versions of the file that changed what it says of this one
 */
record CommitteePage(
        Frame frame,
        String address,
        Contact contact,
        Optional<Committee> committee,
        List<Due> dues,
        Optional<NextReport> next,
        boolean keeps,
        boolean whole,
        List<String> periods,
        List<Line> changes,
        Typing typing) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm z", Locale.ENGLISH);

    /** A version of a paper, in words. */
    record Line(int number, String when, String who, String message, String address) {
        static Line of(Paper paper, ZoneId zone) {
            String name = PaperPages.name(paper.kind());
            return new Line(
                    paper.number(),
                    WHEN.format(paper.when().atZone(zone)),
                    paper.who(),
                    paper.message(),
                    "/papers/" + name + "/versions/" + paper.number());
        }

        Line by(String name) {
            return new Line(number, when, name, message, address);
        }
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static CommitteePage of(CommitteePages.Desk desk, Contact contact, List<Line> changes, Typing typing) {
        Optional<Committee> committee = desk.file().named(contact.name());
        return new CommitteePage(
                Frame.of(desk.ctx(), contact.name()),
                CommitteePages.Desk.address(contact.name()),
                contact,
                committee,
                desk.file().schedule().stream()
                        .filter(due -> due.committee().equalsIgnoreCase(contact.name())
                                || contact.aliases().stream().anyMatch(due.committee()::equalsIgnoreCase))
                        .toList(),
                desk.file()
                        .nextReport(contact.name(), YearMonth.from(desk.next().day())),
                desk.keeps(),
                desk.whole(),
                desk.keeps() ? desk.periods() : List.of(),
                changes,
                typing);
    }

    /** What kind of thing this is, in words. */
    String kind() {
        return committee
                .map(there -> switch (there.kind()) {
                    case PROJECT -> "Project committee";
                    case BOARD -> "Board committee";
                    case PRESIDENT -> "President's committee";
                })
                .orElse("Office");
    }

    String chair() {
        return contact.chair().map(Committee.Chair::name).orElse("");
    }

    /** The heading under which it stands without a remark. */
    String period() {
        return dues.stream()
                .filter(due -> due.remark().isEmpty())
                .map(Due::period)
                .findFirst()
                .orElse("");
    }

    String remark() {
        return dues.stream().flatMap(due -> due.remark().stream()).findFirst().orElse("");
    }
}
