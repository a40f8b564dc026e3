// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docket.clerk.MinutesDesk;
import org.docket.clerk.MinutesDraft;
import org.docket.clerk.MinutesNet;
import org.docket.edit.LineMerge;
import org.docket.edit.Refused;
import org.docket.edit.Retyped;
import org.docket.minutes.SecondNet;
import org.docket.people.Phase;
import org.docket.people.Right;
import org.docket.store.MinutesStep;
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
        List<String> later,
        Optional<String> refused,
        String typed) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);

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
        return new MinutesPage(
                Frame.of(reading, "Minutes of " + reading.meeting().dayInWords(), ""),
                reading.meeting().address("minutes"),
                draft,
                phase.words(),
                keeps,
                keeps && desk.isDue(meeting),
                keeps && draft.isPresent() ? renewal(desk, reading) : Optional.empty(),
                sits
                        ? Optional.of(
                                MinutesNet.of(house.clerk(), house.clock()).caught(reading.reader(), meeting))
                        : Optional.empty(),
                draft.map(known -> lines(reading, known, house.board().zone())).orElse(List.of()),
                sits
                        ? desk.beforeAmendment(reading.reader(), meeting)
                                .map(before ->
                                        Changes.between(before, draft.get().record()))
                        : Optional.empty(),
                house.clerk().meetings().stream()
                        .map(Revision::meeting)
                        .filter(other -> other.compareTo(meeting) > 0)
                        .toList(),
                Optional.empty(),
                draft.map(known -> Retyped.shown(known.record())).orElse(""));
    }

    /** Where agenda and notes give no minutes, the draft stays as it is. */
    private static Optional<LineMerge.Merged> renewal(MinutesDesk desk, Reading reading) {
        try {
            return desk.renewal(reading.reader(), reading.meeting().date());
        } catch (Refused unbalanced) {
            return Optional.empty();
        }
    }

    private static List<Line> lines(Reading reading, MinutesDraft draft, ZoneId zone) {
        List<Line> lines = new ArrayList<>();
        for (MinutesStep step : draft.steps()) {
            String subject = step.kind().isApproval() || step.kind() == MinutesStep.Kind.TABLED
                    ? " at the meeting of " + step.subject()
                    : "";
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
        return new MinutesPage(
                frame,
                address,
                draft,
                state,
                keeps,
                due,
                renewal,
                caught,
                steps,
                amendment,
                later,
                Optional.of(reason),
                text.isEmpty() ? typed : text);
    }

    String key(SecondNet.Hit hit) {
        return MinutesNet.key(hit);
    }
}
