// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Hrefs;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.board.Board;
import org.docket.board.ReportRule.Audience;
import org.docket.clerk.BeforeFiling;
import org.docket.clerk.BeforeFiling.Earlier;
import org.docket.clerk.BeforeFiling.Question;
import org.docket.clerk.Deadline;
import org.docket.filing.Advice;
import org.docket.filing.ReportCheck;
import org.docket.filing.ReportReflow;
import org.docket.filing.ToFile;

/** What stands beside the form of a text: advice, questions, what was filed last, and what filing will mean. */
record FormHelp(
        List<Advice> advice,
        boolean tooLong,
        List<Asked> questions,
        Optional<Last> last,
        Optional<Deadline> deadline,
        int approvals) {
    /** An open question to this project. */
    record Asked(String name, String number, String day, String address, List<Prose> paragraphs) {}

    /** What the same project filed before, and what the new text changes in it. */
    record Last(String day, String address, Prose text, Changes changes) {}

    static FormHelp of(House house, Reading reading, Item item, String text) {
        BeforeFiling before = house.clerk().beforeFiling();
        String meeting = reading.meeting().date();
        Optional<Earlier> last =
                item.kind().isReport() ? before.last(reading.reader(), meeting, item) : Optional.empty();
        ToFile file = new ToFile(
                item.title(),
                audience(item),
                text,
                last.map(earlier -> earlier.item().text()),
                Optional.of(reading.meeting().day()));
        return new FormHelp(
                ReportCheck.of(file, house.board()),
                reflow(house.board(), item).isNeeded(text),
                before.questions(reading.reader(), meeting, item).stream()
                        .map(question -> asked(reading, item, question))
                        .toList(),
                last.map(earlier -> last(earlier, text)),
                before.deadline(meeting),
                item.approved().map(List::size).orElse(0));
    }

    static ReportReflow reflow(Board board, Item item) {
        int indent = item.kind().isAttached() ? 0 : item.isWholeDiscussion() ? 4 : 8;
        boolean questions = Arrays.stream(
                        board.text("reflow.questions").orElse("").split(","))
                .anyMatch(title -> title.strip().equals(item.title()));
        return new ReportReflow(indent, questions);
    }

    private static Audience audience(Item item) {
        if (item.kind() == Kind.COMMITTEE) {
            return Audience.COMMITTEES;
        } else if (item.kind() == Kind.RESOLUTION) {
            return Audience.RESOLUTIONS;
        }
        return item.kind() == Kind.DISCUSSION ? Audience.DISCUSSIONS : Audience.OFFICERS;
    }

    private static Asked asked(Reading reading, Item item, Question question) {
        return new Asked(
                reading.names().of(question.comment().initials()),
                question.number(),
                Meeting.dayInWords(question.meeting()),
                "/" + question.meeting() + "/" + Hrefs.encoded(Hrefs.plain(item.title())),
                Note.paragraphs(question.comment().text()));
    }

    private static Last last(Earlier earlier, String text) {
        String was = earlier.item().text();
        return new Last(
                Meeting.dayInWords(earlier.meeting()),
                "/" + earlier.meeting() + "/"
                        + Hrefs.encoded(Hrefs.plain(earlier.item().title())),
                new Prose(was),
                Changes.between(was, text.stripTrailing()));
    }

    boolean isRefused() {
        return advice.stream().anyMatch(Advice::refusal);
    }

    /** How much there is to mend, for whoever has the advice out of sight. */
    String counted() {
        String things = advice.size() == 1 ? "1 thing" : advice.size() + " things";
        return isRefused()
                ? "This cannot be filed as it is: see what has to be mended."
                : "Directors will miss " + things + ".";
    }

    /** How many directors approve the text as it is. */
    String approvers() {
        return approvals == 1
                ? "1 director has approved this text and will be shown your change."
                : approvals + " directors have approved this text; they will be shown your change.";
    }
}
