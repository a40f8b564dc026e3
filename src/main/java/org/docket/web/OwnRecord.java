// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.meeting.Disputed;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Recorded;
import org.docket.meeting.Seated;
import org.docket.meeting.Voted;
import org.docket.people.Right;

/** How the attendance and the votes of a director are written down, and what they say of that. */
record OwnRecord(List<Line> lines) {
    /**
     * Something that is written down of the reader.
     *
     * @param about the act that says so; 0 for the roll call as a whole
     */
    record Line(int about, String words, List<Complaint> complaints) {
        /** Whether the reader said that it is wrong and nobody has dealt with that. */
        boolean isOpen() {
            return complaints.stream().anyMatch(complaint -> complaint.answer().isEmpty());
        }
    }

    /** What the reader said is wrong, and what was answered. */
    record Complaint(String words, Optional<String> answer) {}

    static OwnRecord of(Reading reading) {
        Happened happened = reading.happened();
        boolean director = reading.reader().may(Right.TAKE_POSITION);
        List<Line> lines = new ArrayList<>();
        if (director && happened.meeting().attendance().isTaken()) {
            lines.add(attendance(reading));
            reading.agenda()
                    .items()
                    .forEach(item -> Optional.ofNullable(happened.ids().get(item.id()))
                            .flatMap(happened.meeting()::outcome)
                            .flatMap(act -> vote(reading, act, item.title()))
                            .ifPresent(lines::add));
        }
        return new OwnRecord(List.copyOf(lines));
    }

    private static Line attendance(Reading reading) {
        Proceedings meeting = reading.happened().meeting();
        return meeting.all().stream()
                .filter(act -> !meeting.isStruck(act))
                .filter(act -> act.act() instanceof Seated seat
                        && seat.name().equals(reading.reader().name()))
                .reduce((earlier, later) -> later)
                .map(act -> line(reading, act.number(), words(reading.happened(), (Seated) act.act())))
                .orElseGet(
                        () -> line(reading, 0, "Roll call: nothing is written down of you, so you count as absent."));
    }

    private static String words(Happened happened, Seated seat) {
        if (!seat.present()) {
            return "Roll call: absent";
        }
        return "Roll call: present"
                + seat.joined().map(at -> ", from " + happened.time(at)).orElse("")
                + seat.left().map(at -> ", until " + happened.time(at)).orElse("");
    }

    private static Optional<Line> vote(Reading reading, Recorded act, String title) {
        return act.act() instanceof Voted vote
                ? vote.ballots().stream()
                        .filter(ballot -> ballot.name().equals(reading.reader().name()))
                        .map(ballot -> line(
                                reading,
                                act.number(),
                                title + ": " + ballot.choice().words()))
                        .findFirst()
                : Optional.empty();
    }

    private static Line line(Reading reading, int about, String words) {
        Proceedings meeting = reading.happened().meeting();
        List<Complaint> complaints = meeting.disputesOf(reading.reader().id()).stream()
                .filter(dispute -> ((Disputed) dispute.act()).act() == about)
                .map(dispute -> new Complaint(
                        ((Disputed) dispute.act()).words(),
                        meeting.answer(dispute).map(Disputed::words)))
                .toList();
        return new Line(about, words, complaints);
    }
}
