// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.RollCall;
import org.docket.agenda.RollCall.Group;

/** Who was at the meeting, and when. */
public final class Attendance {
    private final Map<String, Seated> seats;
    private final Set<String> directors;

    Attendance(Map<String, Seated> seats) {
        this(seats, Set.of());
    }

    private Attendance(Map<String, Seated> seats, Set<String> directors) {
        this.seats = Collections.unmodifiableMap(new LinkedHashMap<>(seats));
        this.directors = Set.copyOf(directors);
    }

    /** The same with everybody whom the roll call names and of whom nothing is written down; they count as absent. */
    public Attendance with(RollCall roll) {
        Map<String, Seated> all = new LinkedHashMap<>();
        for (RollCall.Attendee expected : roll.attendees()) {
            all.put(
                    expected.name(),
                    new Seated(expected.name(), expected.group(), false, Optional.empty(), Optional.empty(), ""));
        }
        all.putAll(seats);
        return new Attendance(all, Set.copyOf(roll.directors()));
    }

    public Collection<Seated> seats() {
        return seats.values();
    }

    /** Whether anything is written down at all. */
    public boolean isTaken() {
        return !seats.isEmpty();
    }

    public Optional<Seated> of(String name) {
        return Optional.ofNullable(seats.get(name));
    }

    /** Whether somebody is a director, also where the roll call names them among the officers too. */
    public boolean isDirector(Seated seat) {
        return seat.group() == Group.DIRECTOR || directors.contains(seat.name());
    }

    /** The directors in the room at that moment, in the order of the roll. */
    public List<String> directorsPresent(Instant at) {
        return seats.values().stream()
                .filter(seat -> isDirector(seat) && seat.isPresent(at))
                .map(Seated::name)
                .toList();
    }
}
