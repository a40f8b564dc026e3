// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.docket.clerk.MinutesDesk;
import org.docket.clerk.MinutesDraft;
import org.docket.clerk.MinutesNet;
import org.docket.clerk.PassageComment;
import org.docket.clerk.PassageComments;
import org.docket.edit.LineMerge;
import org.docket.edit.Refused;
import org.docket.edit.Retyped;
import org.docket.minutes.SecondNet;
import org.docket.people.Phase;
import org.docket.people.Right;
import org.docket.store.MinutesStep;
import org.docket.store.MinutesStep.Kind;
import org.docket.store.Revision;

/**
 * The minutes of a meeting as they are drafted.
 *
 * @param draft the draft; none where it was not made yet, or taken back
 * @param state how far it has come, in words
 * @param keeps whether the reader may change it
 * @param due whether it can be made
 * @param renewal what agenda and notes come to by now, where that is something else
 * @param amendment what was amended, where it was approved as amended
 * @param sheet the record to be read and spoken of, for those who sit in with the board
 * @param later the meetings that may decide of it
 */
record MinutesPage(
        Frame frame,
        String address,
        Optional<MinutesDraft> draft,
        String state,
        boolean keeps,
        boolean due,
        Optional<LineMerge.Merged> renewal,
        Optional<SecondNet.Catch> caught,
        List<Line> steps,
        Optional<Changes> amendment,
        Optional<RecordSheet> sheet,
        List<String> later,
        Optional<String> refused,
        String typed) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

    private static final Set<Kind> DECIDED = EnumSet.of(Kind.APPROVED, Kind.AMENDED, Kind.TABLED, Kind.UNDECIDED);

    /** One thing that was done. */
    record Line(String when, String who, String what, String reason, int version) {}

    static MinutesPage of(House house, Reading reading) {
        MinutesDesk desk = MinutesDesk.of(house.clerk(), house.clock());
        String meeting = reading.meeting().date();
        Optional<MinutesDraft> draft = desk.draft(reading.reader(), meeting);
        Phase phase = house.clerk().phase(meeting);
        boolean keeps =
                reading.reader().may(Right.KEEP_NOTES) && (phase.compareTo(Phase.APPROVED) < 0 || desk.isOpen(meeting));
        boolean sits = reading.reader().may(Right.SIT_IN) && draft.isPresent();
        Renewal renewal = keeps && draft.isPresent() ? renewal(desk, reading) : Renewal.NONE;
        return new MinutesPage(
                Frame.of(reading, "Minutes of " + reading.meeting().dayInWords(), ""),
                reading.meeting().address("minutes"),
                draft,
                phase.words(),
                keeps,
                keeps && desk.isDue(meeting),
                renewal.merged,
                Optional.of(reading.reader())
                        .filter(reader -> sits)
                        .map(reader ->
                                MinutesNet.of(house.clerk(), house.clock()).caught(reader, meeting)),
                draft.map(known -> lines(reading, known, house.board().zone())).orElse(List.of()),
                draft.filter(known -> sits).flatMap(known -> amendment(desk, reading, known)),
                draft.filter(known -> sits).map(known -> sheet(house, reading, known)),
                later(house, meeting),
                renewal.why,
                draft.map(known -> Retyped.shown(known.record())).orElse(""));
    }

    private static Optional<Changes> amendment(MinutesDesk desk, Reading reading, MinutesDraft draft) {
        return desk.beforeAmendment(reading.reader(), reading.meeting().date())
                .map(before -> Changes.between(before, draft.record()));
    }

    private static List<String> later(House house, String meeting) {
        return house.clerk().meetings().stream()
                .map(Revision::meeting)
                .filter(other -> other.compareTo(meeting) > 0)
                .toList();
    }

    private static RecordSheet sheet(House house, Reading reading, MinutesDraft draft) {
        List<PassageComment> comments = PassageComments.of(house.clerk(), house.clock())
                .all(reading.reader(), reading.meeting().date());
        RecordSheet sheet =
                RecordSheet.of(reading, draft, comments, house.board().zone());
        boolean open = MinutesDesk.of(house.clerk(), house.clock())
                .isOpen(reading.meeting().date());
        return open ? sheet.spokenOf() : sheet;
    }

    /** What agenda and notes come to by now; or why they come to nothing, and then the draft stays as it is. */
    private record Renewal(Optional<LineMerge.Merged> merged, Optional<String> why) {
        private static final Renewal NONE = new Renewal(Optional.empty(), Optional.empty());
    }

    private static Renewal renewal(MinutesDesk desk, Reading reading) {
        try {
            return new Renewal(desk.renewal(reading.reader(), reading.meeting().date()), Optional.empty());
        } catch (Refused unbalanced) {
            return new Renewal(Optional.empty(), Optional.of(unbalanced.getMessage()));
        }
    }

    private static List<Line> lines(Reading reading, MinutesDraft draft, ZoneId zone) {
        List<Line> lines = new ArrayList<>();
        for (MinutesStep step : draft.steps()) {
            String subject = DECIDED.contains(step.kind()) ? " at the meeting of " + step.subject() : "";
            lines.add(new Line(
                    MOMENT.format(step.when().atZone(zone)),
                    reading.names().ofId(step.who()),
                    step.kind().words() + subject,
                    step.reason(),
                    step.paper()));
        }
        Collections.reverse(lines);
        return lines;
    }

    MinutesPage refused(String reason, String text) {
        return with(sheet, Optional.of(reason), text.isEmpty() ? typed : text);
    }

    /** The same with a form in which the reader speaks of a line of the record. */
    MinutesPage asking(int line) {
        return with(sheet.map(record -> record.asking(line)), refused, typed);
    }

    MinutesPage asking(RecordSheet.Asked what) {
        return with(sheet.map(record -> record.asking(what)), refused, typed);
    }

    private MinutesPage with(Optional<RecordSheet> other, Optional<String> reason, String text) {
        return new MinutesPage(
                frame, address, draft, state, keeps, due, renewal, caught, steps, amendment, other, later, reason,
                text);
    }

    String key(SecondNet.Hit hit) {
        return MinutesNet.key(hit);
    }
}
