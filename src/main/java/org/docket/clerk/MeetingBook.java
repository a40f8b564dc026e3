// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.board.Board;
import org.docket.edit.Refused;
import org.docket.edit.Target;
import org.docket.json.ActJson.Around;
import org.docket.json.Malformed;
import org.docket.meeting.Act;
import org.docket.meeting.Consented;
import org.docket.meeting.Consented.Covered;
import org.docket.meeting.Noted;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Quorum;
import org.docket.meeting.Recorded;
import org.docket.minutes.Notes;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Right;
import org.docket.store.Acts.Entry;
import org.docket.store.Books;
import org.docket.store.Position;

/** The book in which the secretary writes down what happens at a meeting. */
public final class MeetingBook {
    private final Desk desk;
    private final Shelf shelf;
    private final Permissions permissions;
    private final Consents consents;
    private final Clock clock;

    private MeetingBook(Clerk clerk, Clock clock) {
        this.desk = clerk.desk;
        this.shelf = clerk.shelf;
        this.permissions = clerk.permissions;
        this.consents = clerk.consents;
        this.clock = clock;
    }

    public static MeetingBook of(Clerk clerk, Clock clock) {
        return new MeetingBook(clerk, clock);
    }

    /** An act as it is sent: what the sender calls it, the item it is about, and what it says. */
    public record Sent(String id, Optional<Target> item, Saying saying) {}

    /** What an act says, once it is known which item it is about and when it is sent. */
    @FunctionalInterface
    public interface Saying {
        Act act(Around around) throws Malformed;
    }

    /**
     * What was written down.
     *
     * @param others the version of a note that somebody else wrote meanwhile; both are kept
     * @param version which version of the note it is; 0 where it is none
     */
    public record Taken(Recorded act, Optional<Recorded> others, int version) {
        private static Taken of(Recorded act, Proceedings before) {
            return act.act() instanceof Noted noted
                    ? new Taken(
                            act,
                            MeetingBook.others(before, noted),
                            before.versions(noted.id()).size() + 1)
                    : new Taken(act, Optional.empty(), 0);
        }
    }

    /** What happened at a meeting, as far as somebody may know of it. */
    public Proceedings read(Person who, String meeting) {
        return desk.read(books -> read(books, who, meeting));
    }

    /** The same where there is a transaction already. */
    public Proceedings read(Books books, Person who, String meeting) {
        Proceedings whole = Sights.proceedings(books, meeting);
        if (who.may(Right.SIT_IN)) {
            return whole;
        }
        return Sight.of(who, shelf.board()).isWhole() ? whole.open() : whole.limits();
    }

    /** What the items are called now that something was written down of, by their ids. */
    public Map<Integer, String> items(String meeting) {
        return desk.read(books -> books.acts().items(meeting));
    }

    /** The items that something was written down of, as they stand on this agenda. */
    public IntFunction<Optional<Item>> items(String meeting, Agenda agenda) {
        Map<Integer, String> called = items(meeting);
        Names names = new Names(agenda);
        return id -> Optional.ofNullable(called.get(id)).flatMap(names::find);
    }

    /** The id that the meeting gives an item, where anything was written down of it. */
    public Optional<Integer> known(String meeting, Agenda agenda, Item item) {
        return desk.read(books -> books.acts().known(meeting, new Names(agenda).of(item)));
    }

    /** The ids that the meeting gives items, by those they have in an agenda. */
    public Map<String, Integer> ids(String meeting, Agenda agenda) {
        Map<String, Integer> known = desk.read(books -> books.acts().names(meeting));
        Names names = new Names(agenda);
        return agenda.items().stream()
                .filter(item -> known.containsKey(names.of(item)))
                .collect(Collectors.toMap(Item::id, item -> known.get(names.of(item)), (one, other) -> one));
    }

    /** The items that were taken up in closed sessions, whoever asks: which they were may be told. */
    public Set<Integer> closedItems(String meeting) {
        return desk.read(books -> Sights.closedItems(books, meeting));
    }

    /** The notes that minutes are made from; with what was said in closed sessions, or without. */
    public Notes notes(String meeting) {
        return desk.read(books -> notes(books, meeting, true));
    }

    /** The same where there is a transaction already. */
    public Notes notes(Books books, String meeting, boolean closedToo) {
        Agenda agenda = shelf.page(books, meeting).agenda();
        return (closedToo ? MeetingNotes.whole(books, meeting, agenda) : MeetingNotes.open(books, meeting, agenda))
                .orElse(Notes.of(Map.of()));
    }

    /** The number of the newest act; it grows with whatever is written down. */
    public int newest(String meeting) {
        return desk.read(books -> books.acts().newest(meeting));
    }

    /** How the consent rule stood with each item of a revision. */
    public Map<String, Consent> consents(String meeting, int revision) {
        return desk.read(books -> consents.asOf(books, Shelf.revision(books, meeting, revision)));
    }

    /** Whether enough directors are in the room now, or were when the meeting ended. */
    public Quorum quorum(String meeting) {
        return desk.read(books -> {
            Proceedings so = Proceedings.of(books.acts().all(meeting));
            return quorum(shelf.page(books, meeting).agenda(), so, moment(so));
        });
    }

    /** Writes an act down, unless it is here already; refused with a sentence where it cannot be so. */
    public Taken write(Person who, String meeting, Sent sent) throws Malformed {
        Instant now = now();
        Around unknown = new Around(0, now);
        // Malformed is told before anything is written.
        Act said = sent.saying().act(unknown);
        if (said.item().isPresent() && sent.item().isEmpty()) {
            throw new Malformed("", "The field \"item\" is missing.");
        }
        ActRules.requireRight(who, said);
        return desk.written(meeting, books -> {
            Optional<Recorded> known = books.acts().sent(meeting, who.id(), sent.id());
            if (known.isPresent()) {
                return Taken.of(
                        known.get(), Proceedings.of(books.acts().all(meeting)).before(known.get()));
            }
            Turn.Page page = shelf.page(books, meeting);
            int item = sent.item()
                    .map(target -> item(books, meeting, page.agenda(), target))
                    .orElse(0);
            return add(books, who, page, sent, act(sent, new Around(item, now)));
        });
    }

    /** Takes consent in these sections, as things stand at this moment. */
    public Recorded takeConsent(Person who, String meeting, String id, List<String> sections) {
        if (!who.may(Right.KEEP_NOTES)) {
            throw new NotAllowed(Right.KEEP_NOTES);
        }
        return desk.written(meeting, books -> {
            Optional<Recorded> known = books.acts().sent(meeting, who.id(), id);
            Turn.Page page = shelf.page(books, meeting);
            return known.orElseGet(() -> add(
                            books,
                            who,
                            page,
                            new Sent(id, Optional.empty(), around -> consent(books, page, sections)),
                            consent(books, page, sections))
                    .act());
        });
    }

    private Taken add(Books books, Person who, Turn.Page page, Sent sent, Act act) {
        String meeting = page.revision().meeting();
        Proceedings before = Proceedings.of(books.acts().all(meeting));
        Phase phase = permissions.phase(books, meeting);
        new ActRules(page.agenda(), before, Phases.day(meeting), clock, phase).require(who, act);
        Recorded recorded = books.acts().add(meeting, new Entry(who.id(), now(), sent.id()), act);
        MinutesDecided.note(books, page, recorded);
        return Taken.of(recorded, before);
    }

    private static Act act(Sent sent, Around around) {
        try {
            return sent.saying().act(around);
        } catch (Malformed changed) {
            throw new IllegalStateException(changed);
        }
    }

    private static Optional<Recorded> others(Proceedings before, Noted noted) {
        return before.note(noted.id())
                .filter(newest -> newest.number() != noted.from())
                .filter(newest -> !((Noted) newest.act()).text().equals(noted.text()));
    }

    static int item(Books books, String meeting, Agenda agenda, Target target) {
        Names names = new Names(agenda);
        Optional<Item> there = agenda.item(target.id())
                .filter(item -> target.title()
                        .filter(title -> !title.equals(item.title()))
                        .isEmpty());
        return there.map(item -> books.acts().item(meeting, names.of(item)))
                .or(() -> formerly(books, meeting, target))
                .orElseThrow(() -> new Refused(target.name() + " is not on this agenda."));
    }

    /** An item that was retitled or moved while somebody was writing of it. */
    private static Optional<Integer> formerly(Books books, String meeting, Target target) {
        return target.title()
                .flatMap(title -> Arrays.stream(Kind.values())
                        .flatMap(kind -> books.acts().known(meeting, kind + "/" + title).stream())
                        .findFirst());
    }

    private Consented consent(Books books, Turn.Page page, List<String> sections) {
        String meeting = page.revision().meeting();
        Proceedings so = Proceedings.of(books.acts().all(meeting));
        Names names = new Names(page.agenda());
        Map<String, Consent> rule = consents.of(books, page.revision());
        ConsentSections in = new ConsentSections(page.agenda(), Set.copyOf(sections));
        List<Item> asked = in.items();
        Map<String, List<String>> voices = desk.standings().of(books, page.revision()).stream()
                .filter(standing -> standing.kind() == Position.Kind.APPROVE && !standing.stale())
                .collect(Collectors.groupingBy(
                        Standing::item, Collectors.mapping(Standing::initials, Collectors.toList())));
        List<Covered> covered = asked.stream()
                .filter(item -> in.isCovered(item, rule))
                .map(item -> new Covered(
                        books.acts().item(meeting, names.of(item)),
                        item.title(),
                        Names.digest(item),
                        voices.getOrDefault(item.id(), List.of())))
                .toList();
        List<String> apart = asked.stream()
                .filter(item -> !in.isCovered(item, rule))
                .map(Item::title)
                .toList();
        Instant at = now();
        List<String> present = so.attendance().with(page.agenda().rollCall()).directorsPresent(at);
        return new Consented(at, in.words(), page.revision().number(), present, covered, apart);
    }

    private Quorum quorum(Agenda agenda, Proceedings so, Instant at) {
        return Quorum.at(at, so.attendance(), agenda.rollCall(), board());
    }

    private Instant moment(Proceedings so) {
        return so.ended().map(end -> end.minusMillis(1)).orElseGet(this::now);
    }

    private Board board() {
        return shelf.board();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
