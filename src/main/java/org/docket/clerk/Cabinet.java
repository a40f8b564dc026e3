// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.committees.Blank;
import org.docket.committees.Calendar;
import org.docket.committees.Committees;
import org.docket.edit.CalendarChange;
import org.docket.edit.CommitteeChange;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Blob;
import org.docket.store.Books;
import org.docket.store.Paper;
import org.docket.store.Paper.Kind;
import org.docket.store.Papers.Entry;
import org.docket.store.Store;

/** Where the committee file and the calendar lie: every version of both, changed by those who keep them. */
public final class Cabinet {
    private static final String BOARD = "";

    /** As many versions are held against each other. */
    private static final int LOOKED_BACK = 20;

    private final Store store;
    private final Board board;
    private final Clock clock;
    private final Map<String, Committees> read =
            Collections.synchronizedMap(new LinkedHashMap<>(LOOKED_BACK, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Committees> eldest) {
                    return size() > LOOKED_BACK + 1;
                }
            });

    public Cabinet(Store store, Board board, Clock clock) {
        this.store = store;
        this.board = board;
        this.clock = clock;
    }

    /** The one that belongs to a clerk. */
    public static Cabinet of(Clerk clerk, Board board, Clock clock) {
        return new Cabinet(clerk.store, board, clock);
    }

    /** A whole text typed anew, the version it was made from, and why. */
    public record Typed(Kind kind, int base, String text, String message) {}

    /** What makes the next text of the newest. */
    private interface Work {
        String on(Books books, String text);
    }

    /** What is done, and why. */
    private record Step(String message, Work work) {}

    /** The newest committee file; the empty one where there is none. */
    public Committees committees() {
        return Committees.parse(text(Kind.COMMITTEES));
    }

    /** As much of it as somebody may see. */
    public Committees committees(Person reader) {
        return Sight.of(reader, board).of(committees());
    }

    /** The newest calendar; the empty one where there is none. */
    public Calendar calendar() {
        return Calendar.parse(text(Kind.CALENDAR));
    }

    /** The newest text of one of the two. */
    public String text(Kind kind) {
        return store.read(books -> newest(books, kind));
    }

    /** Every version of one of the two, newest first, for somebody who may see all of it. */
    public List<Paper> versions(Person reader, Kind kind) {
        requireWhole(reader);
        return store.read(books -> books.papers().all(kind, BOARD));
    }

    /** The newest versions that say something else of a committee or an office than those before, newest first. */
    public List<Paper> changesOf(Person reader, String name) {
        requireWhole(reader);
        return store.read(books -> {
            List<Paper> all = books.papers().all(Kind.COMMITTEES, BOARD);
            List<Paper> changes = new ArrayList<>();
            for (int i = 0; i < Math.min(all.size(), LOOKED_BACK); i++) {
                List<?> now = said(books, all.get(i), name);
                List<?> before = i + 1 < all.size() ? said(books, all.get(i + 1), name) : List.of();
                if (!now.equals(before)) {
                    changes.add(all.get(i));
                }
            }
            return changes;
        });
    }

    private List<?> said(Books books, Paper paper, String name) {
        Committees file = read.computeIfAbsent(
                paper.sha256(),
                sha256 -> Committees.parse(Utf8.decode(books.papers().content(paper))));
        return Stream.of(
                        file.committees().stream()
                                .filter(committee -> committee.name().equalsIgnoreCase(name)),
                        file.offices().stream().filter(office -> office.title().equalsIgnoreCase(name)),
                        file.schedule().stream().filter(due -> due.committee().equalsIgnoreCase(name)))
                .flatMap(said -> said)
                .toList();
    }

    /** The text of one version; that of number 0 is empty. */
    public Optional<String> text(Person reader, Kind kind, int number) {
        requireWhole(reader);
        return number == 0
                ? Optional.of("")
                : store.read(books -> books.papers().all(kind, BOARD).stream()
                        .filter(paper -> paper.number() == number)
                        .findFirst()
                        .map(paper -> Utf8.decode(books.papers().content(paper))));
    }

    /** The number of the newest version; 0 where there is none. */
    public int number(Kind kind) {
        return store.read(books -> number(books, kind));
    }

    /** Changes the committee file as it is now; answers with the version kept, unless all was so already. */
    public Optional<Paper> change(Person who, List<? extends CommitteeChange> changes) {
        String message =
                String.join("\n", changes.stream().map(CommitteeChange::summary).toList());
        return change(who, Kind.COMMITTEES, message, (books, text) -> {
            String changed = text;
            for (CommitteeChange change : changes) {
                changed = change.applyTo(changed);
            }
            return changed;
        });
    }

    public Optional<Paper> change(Person who, CalendarChange change) {
        return change(who, Kind.CALENDAR, change.summary(), (books, text) -> change.applyTo(text));
    }

    /** Takes a whole text that was made from the newest version; refused when somebody was quicker. */
    public Optional<Paper> write(Person who, Typed typed) {
        return store.write(books -> write(books, who, typed));
    }

    /** The same where there is a transaction already. */
    Optional<Paper> write(Books books, Person who, Typed typed) {
        String message = typed.message.isBlank() ? "Edit the text" : typed.message.strip();
        Work work = (all, text) -> {
            if (number(all, typed.kind) != typed.base) {
                throw new Refused("Somebody was quicker: the text has changed since you read it.");
            } else if (typed.text.isBlank()) {
                throw new Refused("An empty text is not taken: all that stands there would be gone.");
            }
            return typed.text;
        };
        return change(books, who, typed.kind, new Step(message, work));
    }

    private Optional<Paper> change(Person who, Kind kind, String message, Work work) {
        return store.write(books -> change(books, who, kind, new Step(message, work)));
    }

    private Optional<Paper> change(Books books, Person who, Kind kind, Step step) {
        if (!who.may(Right.KEEP_COMMITTEES)) {
            throw new NotAllowed(Right.KEEP_COMMITTEES);
        }
        Entry entry = new Entry(who.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS), step.message);
        Blob content = Blob.of(step.work.on(books, newest(books, kind)));
        Outside.refuseExpunged(books, content);
        return books.papers().keep(kind, BOARD, entry, content);
    }

    String newest(Books books, Kind kind) {
        return books.papers()
                .newest(kind, BOARD)
                .map(paper -> Utf8.decode(books.papers().content(paper)))
                .orElseGet(() -> kind == Kind.COMMITTEES ? Blank.committees(board) : Blank.calendar(board));
    }

    static int number(Books books, Kind kind) {
        return books.papers().newest(kind, BOARD).map(Paper::number).orElse(0);
    }

    private void requireWhole(Person reader) {
        if (!Sight.of(reader, board).isWhole()) {
            throw new NotAllowed(Right.READ_ALL);
        }
    }
}
