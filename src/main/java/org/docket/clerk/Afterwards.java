// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.docket.agenda.Agenda;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.edit.AddCommittee;
import org.docket.edit.ChangeChair;
import org.docket.edit.CommitteeChange;
import org.docket.edit.DropCommittee;
import org.docket.edit.Refused;
import org.docket.edit.SetRemark;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Right;
import org.docket.planning.FollowUp;
import org.docket.planning.FollowUps;
import org.docket.planning.NextMonth;
import org.docket.planning.Past;
import org.docket.store.Books;
import org.docket.store.Paper.Kind;
import org.docket.store.Tick;

/** What is left to do once a meeting is over: the committee file, which changes when somebody confirms it, and the rest. */
public final class Afterwards {
    private static final String FILE = "committee file: ";
    private static final String SCHEDULE = "schedule";

    private final Clerk clerk;
    private final Cabinet cabinet;
    private final Clock clock;

    public Afterwards(Clerk clerk, Clock clock) {
        this.clerk = clerk;
        this.clock = clock;
        this.cabinet = Cabinet.of(clerk, clerk.shelf.board(), clock);
    }

    /** What somebody decides of a resolution: that the file follows it, and who takes the chair. */
    public record Chosen(String title, String person, String address) {}

    /** All that somebody decides at once; and whether the schedule follows too. */
    public record Choice(List<Chosen> resolutions, boolean schedule) {}

    /** Something to be ticked, and who did last; nothing where nobody has. */
    public record Line(String what, Optional<Tick> done) {}

    /** A resolution and all that it leaves to do. */
    public record Entry(FollowUp followUp, Optional<Tick> filed, List<Line> steps) {}

    /** All that is left, and what the schedule is to say. */
    public record Left(
            boolean over, List<Entry> entries, Optional<Tick> scheduled, List<SetRemark> remarks, List<Line> always) {}

    /** The committee file as it is, and as it would be. */
    public record Foreseen(int base, String before, String after, String message) {
        public boolean isSame() {
            return before.equals(after);
        }
    }

    public Left left(String meeting) {
        return clerk.store.read(books -> left(books, meeting));
    }

    private Left left(Books books, String meeting) {
        Map<String, Tick> ticks = new HashMap<>();
        books.ticks().of(meeting).forEach(tick -> ticks.put(tick.followUp(), tick));
        ticks.values().removeIf(tick -> !tick.done());
        Past past = past(books, meeting);
        Committees file = cabinet.committees();
        List<Entry> entries = new FollowUps(past, file, clerk.shelf.board())
                .all().stream()
                        .map(followUp -> new Entry(
                                followUp,
                                Optional.ofNullable(ticks.get(FILE + followUp.title())),
                                followUp.steps().stream()
                                        .map(step -> line(ticks, followUp.title() + ": " + step))
                                        .toList()))
                        .toList();
        return new Left(
                isOver(books, meeting),
                entries,
                Optional.ofNullable(ticks.get(FILE + SCHEDULE)),
                new NextMonth(past, file, Phases.day(meeting)).changes(Set.of()),
                FollowUps.always(clerk.shelf.board()).stream()
                        .map(step -> line(ticks, step))
                        .toList());
    }

    private static Line line(Map<String, Tick> ticks, String what) {
        return new Line(what, Optional.ofNullable(ticks.get(what)));
    }

    private Past past(Books books, String meeting) {
        Agenda agenda = clerk.shelf.page(books, meeting).agenda();
        return Past.of(agenda, MeetingNotes.open(books, meeting, agenda));
    }

    private boolean isOver(Books books, String meeting) {
        Phase phase = clerk.permissions.phase(books, meeting);
        return phase.compareTo(Phase.COMPLETE) >= 0 && phase != Phase.CANCELLED;
    }

    /** What the committee file would say; refused where it cannot follow. */
    public Foreseen foresee(Person who, String meeting, Choice choice) {
        require(who, meeting);
        return clerk.store.read(books -> foresee(books, meeting, choice));
    }

    private Foreseen foresee(Books books, String meeting, Choice choice) {
        int base = Cabinet.number(books, Kind.COMMITTEES);
        String before = cabinet.newest(books, Kind.COMMITTEES);
        List<CommitteeChange> changes = changes(books, meeting, choice);
        String after = before;
        List<String> summaries = new ArrayList<>();
        for (CommitteeChange change : changes) {
            after = change.applyTo(after);
            summaries.add(change.summary());
        }
        return new Foreseen(base, before, after, String.join("\n", summaries));
    }

    /** Writes just what was foreseen, and ticks what it came from; refused when the file has changed since. */
    public void confirm(Person who, String meeting, Choice choice, int base) {
        require(who, meeting);
        clerk.store.change(books -> {
            Foreseen foreseen = foresee(books, meeting, choice);
            if (foreseen.base() != base) {
                throw new Refused("The committee file has changed since; look at the difference again.");
            }
            cabinet.write(books, who, new Cabinet.Typed(Kind.COMMITTEES, base, foreseen.after(), foreseen.message()));
            choice.resolutions().forEach(one -> tick(books, who, meeting, FILE + one.title()));
            if (choice.schedule()) {
                tick(books, who, meeting, FILE + SCHEDULE);
            }
        });
    }

    /** Says that something is done, or that it is not after all. */
    public void tick(Person who, String meeting, String what, boolean done) {
        require(who, meeting);
        clerk.store.change(books -> {
            Left left = left(books, meeting);
            boolean known = left.always().stream().anyMatch(line -> line.what().equals(what))
                    || left.entries().stream()
                            .flatMap(entry -> entry.steps().stream())
                            .anyMatch(line -> line.what().equals(what));
            if (!known) {
                throw new Refused("There is no such thing to do after this meeting.");
            }
            books.ticks().add(new Tick(meeting, what, done, who.id(), now()));
        });
    }

    private void tick(Books books, Person who, String meeting, String what) {
        books.ticks().add(new Tick(meeting, what, true, who.id(), now()));
    }

    private List<CommitteeChange> changes(Books books, String meeting, Choice choice) {
        LocalDate day = Phases.day(meeting);
        Past past = past(books, meeting);
        Committees file = Committees.parse(cabinet.newest(books, Kind.COMMITTEES));
        Map<String, FollowUp> followUps = new HashMap<>();
        new FollowUps(past, file, clerk.shelf.board())
                .all()
                .forEach(followUp -> followUps.put(followUp.title(), followUp));
        List<CommitteeChange> changes = new ArrayList<>();
        Set<String> leaving = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Chosen one : choice.resolutions()) {
            FollowUp followUp = Optional.ofNullable(followUps.get(one.title()))
                    .orElseThrow(() -> new Refused("There is no resolution \"" + one.title() + "\" here."));
            switch (followUp.sort()) {
                case CHANGE_CHAIR -> changes.add(new ChangeChair(followUp.committee(), one.person(), one.address()));
                case ESTABLISH -> changes.addAll(established(followUp, one, day));
                case TERMINATE -> {
                    leaving.add(followUp.committee());
                    changes.add(new DropCommittee(followUp.committee()));
                }
            }
        }
        if (choice.schedule()) {
            changes.addAll(0, new NextMonth(past, file, day).changes(leaving));
        }
        return changes;
    }

    private static List<CommitteeChange> established(FollowUp followUp, Chosen one, LocalDate day) {
        AddCommittee.Chair chair = new AddCommittee.Chair(one.person(), one.address());
        return List.of(
                new AddCommittee(followUp.committee(), Committee.Kind.PROJECT, chair, day, Optional.empty()),
                new SetRemark(followUp.committee(), NextMonth.beginning(day)));
    }

    private void require(Person who, String meeting) {
        if (!who.may(Right.KEEP_COMMITTEES)) {
            throw new NotAllowed(Right.KEEP_COMMITTEES);
        }
        if (!clerk.store.read(books -> isOver(books, meeting))) {
            throw new Refused("The meeting is not over yet.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
