// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.agenda.PrivateText;
import org.docket.agenda.RollCall;
import org.docket.edit.Refused;
import org.docket.meeting.Act;
import org.docket.meeting.Attendance;
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
    private static final int LONGEST_REMARK = 200;
    private static final Set<Outcome> DECIDED =
            Set.of(Outcome.APPROVED, Outcome.AMENDED, Outcome.UNANIMOUS, Outcome.PHRASE);

    private final Agenda agenda;
    private final Proceedings so;
    private final ActTimes times;
    private final Clock clock;
    private final Phase phase;

    ActRules(Agenda agenda, Proceedings so, LocalDate day, Clock clock, Phase phase) {
        this.agenda = agenda;
        this.so = so;
        this.clock = clock.withZone(agenda.board().zone());
        this.times = new ActTimes(so, day, this.clock);
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
        } else if (act instanceof Struck strike) {
            requireStrike(strike);
        } else if (act instanceof Disputed dispute) {
            requireDispute(dispute);
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
            times.requireBegin(begun.at());
        } else if (act instanceof Ended ended) {
            refuse(so.ended().isPresent(), "The meeting has been adjourned already.");
            requireBegun();
            refuse(so.isClosed(), "The closed session has not ended yet.");
            times.requireEnd(ended.at());
        }
    }

    private void requireSession(Act act) {
        requireBegun();
        boolean closing = act instanceof Closed;
        refuse(closing && so.ended().isPresent(), "The meeting has been adjourned.");
        refuse(closing == so.isClosed(), closing ? "The session is closed already." : "No closed session is going on.");
        times.requireDuring(act, act instanceof Closed closed ? closed.at() : ((Opened) act).at());
    }

    private void requireSeat(Seated seat) {
        refuse(!RollCall.isName(seat.name()), "This cannot stand in a roll call as a name: " + seat.name());
        List<String> directors = agenda.rollCall().directors();
        refuse(
                seat.group() == RollCall.Group.DIRECTOR && !directors.isEmpty() && !directors.contains(seat.name()),
                seat.name() + " is no director in this roll call.");
        refuse(seat.remark().chars().anyMatch(Character::isISOControl), "A remark in the roll call is one line.");
        refuse(seat.remark().length() > LONGEST_REMARK, "This remark is too long for a roll call.");
        refuse(isPrivate(seat.remark()), "The roll call is public; nothing in it can be private.");
        boolean backwards = seat.joined().isPresent()
                && seat.left()
                        .filter(left -> left.isBefore(seat.joined().get()))
                        .isPresent();
        refuse(backwards, seat.name() + " cannot have left before coming.");
        seat.joined().ifPresent(times::requireNear);
        seat.left().ifPresent(times::requireNear);
    }

    private void requireVote(Voted vote) {
        requireBegun();
        times.requireDuring(vote, vote.at());
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
        refuse(isPrivate(settled.words()), "The outcome of an item is public; write a note instead.");
        refuse(settled.words().length() > LONGEST, "These words are too long to be kept.");
        refuse(settled.outcome() == Outcome.PHRASE && settled.words().isBlank(), "Say in words what became of it.");
        refuse(settled.outcome() == Outcome.AMENDED && settled.words().isBlank(), "Say in words how it was amended.");
        requireBegun();
        if (DECIDED.contains(settled.outcome())) {
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

    private void requireDispute(Disputed dispute) {
        refuse(dispute.act() != 0 && find(dispute.act()).isEmpty(), "There is no such act.");
        refuse(dispute.words().isBlank(), "Say what is wrong.");
        refuse(dispute.words().length() > LONGEST, "These words are too long to be kept.");
    }

    private void requireStrike(Struck strike) {
        Recorded act = find(strike.act()).orElseThrow(() -> new Refused("There is no such act to take back."));
        refuse(so.isStruck(act), "This is taken back already.");
        refuse(strike.reason().isBlank(), "Say why it is taken back.");
        refuse(strike.reason().length() > LONGEST, "This reason is too long to be kept.");
        refuse(act.act() instanceof Struck, "What was taken back stays so; write down anew what stands.");
        refuse(act.act() instanceof Disputed, "What a director says is answered, not taken back.");
        boolean isSession = act.act() instanceof Closed || act.act() instanceof Opened;
        refuse(
                (isSession || act.act() instanceof Begun) && so.ended().isPresent(),
                "Take back first that the meeting is adjourned.");
        refuse(act.act() instanceof Begun && so.isClosed(), "The closed session has not ended yet.");
        refuse(
                isSession && so.sessions().stream().anyMatch(later -> later.number() > act.number()),
                "Take back first that the session was opened or closed later.");
    }

    private Optional<Recorded> find(int number) {
        return so.all().stream().filter(act -> act.number() == number).findFirst();
    }

    private static boolean isPrivate(String words) {
        PrivateText text = PrivateText.in(words);
        return !text.balanced() || !text.passages().isEmpty();
    }

    private Quorum requireQuorum(Instant at) {
        Quorum quorum = Quorum.at(at, so.attendance(), agenda.rollCall(), agenda.board());
        refuse(!quorum.isThere(), quorum.words());
        return quorum;
    }

    private List<String> directors() {
        Attendance attendance = so.attendance().with(agenda.rollCall());
        return attendance.seats().stream()
                .filter(attendance::isDirector)
                .map(Seated::name)
                .toList();
    }

    private void requireBegun() {
        refuse(so.begun().isEmpty(), "The meeting has not been called to order yet.");
    }

    private static void refuse(boolean when, String sentence) {
        if (when) {
            throw new Refused(sentence);
        }
    }
}
