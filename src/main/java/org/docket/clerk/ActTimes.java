// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.edit.Refused;
import org.docket.meeting.Act;
import org.docket.meeting.Closed;
import org.docket.meeting.Opened;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Recorded;
import org.docket.meeting.Voted;

/** When something can have happened at a meeting: not before it began, not after it ended, and not in time to come. */
final class ActTimes {
    private static final Duration FAR = Duration.ofDays(2);
    /** How far the clock of whoever writes may go before ours. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final Proceedings so;
    private final LocalDate day;
    private final Clock clock;

    ActTimes(Proceedings so, LocalDate day, Clock clock) {
        this.so = so;
        this.day = day;
        this.clock = clock;
    }

    void requireBegin(Instant at) {
        refuse(LocalDate.now(clock).isBefore(day), "The meeting is not before " + day + ".");
        require(at);
        refuse(
                moments().anyMatch(other -> isBefore(other, at)),
                "Something is written down that happened before that.");
    }

    void requireEnd(Instant at) {
        require(at);
        requireBegun(at);
        refuse(
                moments().anyMatch(other -> isBefore(at, other)),
                "Something is written down that happened later than that.");
    }

    /** While the meeting went on; the newest end or beginning of a closed session may not come before the last. */
    void requireDuring(Act act, Instant at) {
        require(at);
        requireBegun(at);
        refuse(
                so.ended().filter(end -> isBefore(end, at)).isPresent(),
                "The meeting had ended by then; write when it was.");
        boolean isSession = act instanceof Closed || act instanceof Opened;
        boolean isEarlier = so.sessions().stream()
                .flatMap(session -> moment(session.act()).stream())
                .anyMatch(earlier -> isBefore(at, earlier));
        refuse(isSession && isEarlier, "The session was opened or closed later than that.");
    }

    /** Around the day of the meeting. */
    void requireNear(Instant at) {
        Instant noon = day.atTime(12, 0).atZone(clock.getZone()).toInstant();
        refuse(
                Duration.between(noon, at).abs().compareTo(FAR) > 0,
                "That is not a time of this meeting, which is on " + day + ".");
    }

    private void require(Instant at) {
        requireNear(at);
        refuse(at.isAfter(clock.instant().plus(AHEAD)), "That is still to come.");
    }

    private void requireBegun(Instant at) {
        refuse(so.begun().filter(begin -> isBefore(at, begin)).isPresent(), "The meeting began later than that.");
    }

    /** People write times to the minute, the clock is more exact. */
    private static boolean isBefore(Instant one, Instant other) {
        return one.truncatedTo(ChronoUnit.MINUTES).isBefore(other.truncatedTo(ChronoUnit.MINUTES));
    }

    /** When something is said to have happened that happened while the meeting went on. */
    private Stream<Instant> moments() {
        return so.standing().stream().map(Recorded::act).flatMap(act -> moment(act).stream());
    }

    /** The moment that somebody gave; that of consent is when it was written down, which may be the day after. */
    private static Optional<Instant> moment(Act act) {
        if (act instanceof Closed closed) {
            return Optional.of(closed.at());
        } else if (act instanceof Opened opened) {
            return Optional.of(opened.at());
        }
        return act instanceof Voted vote ? Optional.of(vote.at()) : Optional.empty();
    }

    private static void refuse(boolean when, String sentence) {
        if (when) {
            throw new Refused(sentence);
        }
    }
}
