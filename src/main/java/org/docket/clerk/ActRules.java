// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.agenda.RollCall;
import org.docket.edit.Refused;
import org.docket.meeting.Act;
import org.docket.meeting.Ballot;
import org.docket.meeting.Begun;
import org.docket.meeting.Closed;
import org.docket.meeting.Consented;
import org.docket.meeting.Disputed;
import org.docket.meeting.Ended;
import org.docket.meeting.Noted;
import org.docket.meeting.Opened;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Quorum;
import org.docket.meeting.Recorded;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.meeting.Settled.Outcome;
import org.docket.meeting.Struck;
import org.docket.meeting.Voted;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Right;

/** What can be written down, as things stand; everything else is refused with a sentence. */
final class ActRules {
    private static final int LONGEST = 100_000;
    private static final Duration FAR = Duration.ofDays(2);
    private static final Set<Outcome> DECIDED =
            Set.of(Outcome.APPROVED, Outcome.AMENDED, Outcome.UNANIMOUS, Outcome.PHRASE);

    private final Agenda agenda;
    private final Proceedings so;
    private final LocalDate day;
    private final Clock clock;
    private final Phase phase;

    ActRules(Agenda agenda, Proceedings so, LocalDate day, Clock clock, Phase phase) {
        this.agenda = agenda;
        this.so = so;
        this.day = day;
        this.clock = clock.withZone(agenda.board().zone());
        this.phase = phase;
    }

    void require(Person who, Act act) {
        requireRight(who, act);
        refuse(phase == Phase.CANCELLED, "The meeting is cancelled.");
        refuse(
                phase.compareTo(Phase.APPROVED) >= 0 && !(act instanceof Disputed),
                "The minutes of this meeting are approved; what is wrong in them is mended by an amendment.");
        if (act instanceof Begun || act instanceof Ended) {
            requireLimit(act);
        } else if (act instanceof Closed || act instanceof Opened) {
            requireSession(act);
        } else if (act instanceof Seated seat) {
            requireSeat(seat);
        } else if (act instanceof Noted note) {
            refuse(note.text().length() > LONGEST, "This note is too long to be kept.");
        } else if (act instanceof Voted vote) {
            requireVote(vote);
        } else if (act instanceof Settled settled) {
            requireSettled(settled);
        } else if (act instanceof Consented consent) {
            requireConsent(consent);
        } else {
            requireEarlier(act);
        }
    }

    static void requireRight(Person who, Act act) {
        Right right = act instanceof Disputed dispute && !dispute.settled() ? Right.TAKE_POSITION : Right.KEEP_NOTES;
        if (!who.may(right)) {
            throw new NotAllowed(right);
        }
    }

    private void requireLimit(Act act) {
        if (act instanceof Begun begun) {
            refuse(so.begun().isPresent(), "The meeting has been called to order already.");
            refuse(LocalDate.now(clock).isBefore(day), "The meeting is not before " + day + ".");
            requireNear(begun.at());
        } else if (act instanceof Ended ended) {
            refuse(so.ended().isPresent(), "The meeting has been adjourned already.");
            requireBegun();
            refuse(so.isClosed(), "The closed session has not ended yet.");
            refuse(ended.at().isBefore(so.begun().orElseThrow()), "The meeting began later than that.");
            requireNear(ended.at());
        }
    }

    private void requireSession(Act act) {
        requireBegun();
        boolean closing = act instanceof Closed;
        refuse(closing && so.ended().isPresent(), "The meeting has been adjourned.");
        refuse(closing == so.isClosed(), closing ? "The session is closed already." : "No closed session is going on.");
        requireNear(act instanceof Closed closed ? closed.at() : ((Opened) act).at());
    }

    private void requireSeat(Seated seat) {
        refuse(!RollCall.isName(seat.name()), "This cannot stand in a roll call as a name: " + seat.name());
        refuse(seat.remark().contains("\n"), "A remark in the roll call is one line.");
        boolean backwards = seat.joined().isPresent()
                && seat.left()
                        .filter(left -> left.isBefore(seat.joined().get()))
                        .isPresent();
        refuse(backwards, seat.name() + " cannot have left before coming.");
        seat.joined().ifPresent(this::requireNear);
        seat.left().ifPresent(this::requireNear);
    }

    private void requireVote(Voted vote) {
        requireBegun();
        requireNear(vote.at());
        List<String> directors = directors();
        List<String> present = requireQuorum(vote.at()).present();
        Set<String> voices = new HashSet<>();
        for (Ballot ballot : vote.ballots()) {
            refuse(!directors.contains(ballot.name()), ballot.name() + " is no director in this roll call.");
            refuse(!voices.add(ballot.name()), ballot.name() + " votes once.");
            boolean there = present.contains(ballot.name());
            refuse(
                    !there && ballot.choice() != Ballot.Choice.ABSENT,
                    ballot.name() + " was not in the room when the question was put.");
        }
        Optional<String> silent =
                present.stream().filter(name -> !voices.contains(name)).findFirst();
        refuse(silent.isPresent(), "How did " + silent.orElse("") + " vote?");
    }

    private void requireSettled(Settled settled) {
        refuse(settled.words().contains("<private>"), "The outcome of an item is public; write a note instead.");
        refuse(settled.outcome() == Outcome.PHRASE && settled.words().isBlank(), "Say in words what became of it.");
        refuse(settled.outcome() == Outcome.AMENDED && settled.words().isBlank(), "Say in words how it was amended.");
        if (DECIDED.contains(settled.outcome())) {
            requireBegun();
            requireQuorum(so.ended().map(end -> end.minusMillis(1)).orElseGet(clock::instant));
        }
    }

    private void requireConsent(Consented consent) {
        requireBegun();
        refuse(so.ended().isPresent(), "The meeting has been adjourned.");
        requireQuorum(consent.at());
        consent.sections()
                .forEach(section -> refuse(
                        so.consents().stream()
                                .anyMatch(earlier -> earlier.sections().contains(section)),
                        "Consent has been taken in this section already: " + section + "."));
    }

    private void requireEarlier(Act act) {
        int number = act instanceof Struck struck ? struck.act() : ((Disputed) act).act();
        boolean known = so.all().stream().anyMatch(earlier -> earlier.number() == number);
        if (act instanceof Struck struck) {
            refuse(!known, "There is no such act to take back.");
            refuse(
                    so.all().stream().filter(this::isStruck).anyMatch(a -> a.number() == number),
                    "This is taken back already.");
            refuse(struck.reason().isBlank(), "Say why it is taken back.");
        } else {
            refuse(!known && number != 0, "There is no such act.");
            refuse(((Disputed) act).words().isBlank(), "Say what is wrong.");
        }
    }

    private boolean isStruck(Recorded act) {
        return so.isStruck(act);
    }

    private Quorum requireQuorum(Instant at) {
        Quorum quorum = Quorum.at(at, so.attendance(), agenda.rollCall(), agenda.board());
        refuse(!quorum.isThere(), quorum.words());
        return quorum;
    }

    private List<String> directors() {
        return so.attendance().with(agenda.rollCall()).seats().stream()
                .filter(seat -> seat.group() == RollCall.Group.DIRECTOR)
                .map(Seated::name)
                .toList();
    }

    private void requireBegun() {
        refuse(so.begun().isEmpty(), "The meeting has not been called to order yet.");
    }

    private void requireNear(Instant at) {
        Instant noon = day.atTime(12, 0).atZone(clock.getZone()).toInstant();
        refuse(
                Duration.between(noon, at).abs().compareTo(FAR) > 0,
                "That is not a time of this meeting, which is on " + day + ".");
    }

    private static void refuse(boolean when, String sentence) {
        if (when) {
            throw new Refused(sentence);
        }
    }
}
