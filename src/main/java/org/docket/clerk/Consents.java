// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.board.Board;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.people.Initials;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.people.Role;
import org.docket.store.Aside;
import org.docket.store.Books;
import org.docket.store.Deed;
import org.docket.store.Position;
import org.docket.store.Revision;

/** Which items of a meeting are covered by consent, and which late ones are let in. */
final class Consents {
    private final Board board;
    private final Shelf shelf;
    private final Standings standings;
    private final Clock clock;
    private final Map<String, Found> known = new ConcurrentHashMap<>();

    /** All that the rule is asked on; what is read anew only when it changes is the same object until then. */
    private record Ground(String meeting, Agenda agenda, Beside beside, LocalDate day, List<Person> people) {
        boolean is(Ground other) {
            return agenda == other.agenda
                    && beside == other.beside
                    && day.equals(other.day)
                    && people.equals(other.people);
        }
    }

    private record Found(Ground ground, Map<String, Consent> consents) {}

    Consents(Board board, Shelf shelf, Standings standings, Clock clock) {
        this.board = board;
        this.shelf = shelf;
        this.standings = standings;
        this.clock = clock.withZone(board.zone());
    }

    /** How it stands with each item that is approved at all, by its id, in the order of the agenda. */
    Map<String, Consent> of(Books books, Revision newest) {
        Ground ground = new Ground(
                newest.meeting(),
                shelf.agenda(books, newest),
                standings.beside(books, newest),
                day(newest.meeting()),
                books.people().all());
        return known.compute(
                        newest.meeting(),
                        (meeting, last) ->
                                last != null && last.ground.is(ground) ? last : new Found(ground, of(ground)))
                .consents;
    }

    /** The same with the items as a revision has them. */
    Map<String, Consent> asOf(Books books, Revision revision) {
        Agenda agenda = shelf.agenda(books, revision);
        return of(new Ground(
                revision.meeting(),
                agenda,
                new Beside(books, new Turn.Page(revision, agenda)),
                day(revision.meeting()),
                books.people().all()));
    }

    private Map<String, Consent> of(Ground on) {
        ConsentRule rule = new ConsentRule(directors(on), cutOff(on.agenda, on.meeting), on.day);
        Map<String, List<Standing>> approvals = on.beside.standings().stream()
                .filter(standing -> standing.kind() == Position.Kind.APPROVE)
                .collect(Collectors.groupingBy(Standing::item));
        Map<String, Consent> consents = new LinkedHashMap<>();
        on.agenda.items().stream().filter(item -> item.approved().isPresent()).forEach(item -> {
            Optional<String> admitted = on.beside.admission(item.id()).map(aside -> nameOf(on.people, aside.who()));
            List<Standing> given = approvals.getOrDefault(item.id(), List.of());
            consents.put(item.id(), rule.of(new ConsentRule.Facts(item, given, on.beside.filing(item.id()), admitted)));
        });
        return Collections.unmodifiableMap(consents);
    }

    /** Lets the text of an item count as filed in time, or no more. */
    void admit(Books books, Permission permission, Turn.Page page, Admission admission) {
        permission.require(Right.KEEP_AGENDA);
        Target target = admission.item();
        Item item = page.agenda()
                .item(target.id())
                .filter(found -> found.approved().isPresent() && !found.text().isBlank())
                .orElseThrow(() -> new Refused(target.name() + " has no text that could be admitted."));
        if (target.title().filter(title -> !title.equals(item.title())).isPresent() || target.hasMovedOn(item)) {
            throw new Refused("\"" + item.title() + "\" has changed since you read it.");
        }
        Revision revision = page.revision();
        Aside.Kind kind = admission.admitted() ? Aside.Kind.ADMITTED : Aside.Kind.NOT_ADMITTED;
        Instant when = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String name = new Names(page.agenda()).of(item);
        String digest = Names.digest(item);
        books.asides()
                .add(List.of(new Aside(
                        revision.meeting(),
                        name,
                        kind,
                        "",
                        "",
                        digest,
                        revision.number(),
                        permission.who().id(),
                        when)));
        String what = admission.admitted() ? "admits a late text" : "takes back the admission of a late text";
        books.audit()
                .add(new Deed(
                        when, permission.who().id(), admission.from(), what, revision.meeting() + " " + item.id()));
    }

    /** Today, or the day of the meeting once that is over. */
    private LocalDate day(String meeting) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = Phases.day(meeting);
        return today.isBefore(day) ? today : day;
    }

    /** The roll call says who they are where the database knows no director at all. */
    private static Set<String> directors(Ground on) {
        if (on.people.stream().noneMatch(person -> person.is(Role.DIRECTOR))) {
            return on.agenda.rollCall().directors().stream().map(Initials::of).collect(Collectors.toSet());
        }
        return on.people.stream()
                .filter(person -> person.on(on.day).is(Role.DIRECTOR))
                .map(Person::initials)
                .collect(Collectors.toSet());
    }

    /** When texts for a meeting are to be filed by. */
    Optional<Deadline> deadline(Agenda agenda, String meeting) {
        return cutOff(agenda, meeting).map(cutOff -> new Deadline(cutOff, clock.instant(), board.zone()));
    }

    private Optional<Instant> cutOff(Agenda agenda, String meeting) {
        return board.cutOff().map(cutOff -> cutOff.of(start(agenda, meeting)));
    }

    /** When the meeting begins as its text says, else with its day. */
    private ZonedDateTime start(Agenda agenda, String meeting) {
        return agenda.items().stream()
                .filter(item -> item.kind() == Kind.OPENING)
                .flatMap(item -> agenda.timeOf(item).stream())
                .findFirst()
                .orElseGet(() -> Phases.day(meeting).atStartOfDay(board.zone()));
    }

    private static String nameOf(List<Person> people, String id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .map(Person::name)
                .findFirst()
                .orElse(id);
    }
}
