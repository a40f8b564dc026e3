// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.edit.Refused;
import org.docket.minutes.Notes;
import org.docket.minutes.SecondNet;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.MinutesStep;
import org.docket.store.MinutesStep.Kind;
import org.docket.store.Papers.Entry;
import org.docket.store.Sha256;

/** Looks through minutes, and all that is made of them, for what is private elsewhere; and keeps why it may stand. */
public final class MinutesNet {
    /** What the public text is called among the texts that are looked through. */
    public static final String TEXT = "the public text";

    private final Desk desk;
    private final Shelf shelf;
    private final Clock clock;

    private MinutesNet(Clerk clerk, Clock clock) {
        this.desk = clerk.desk;
        this.shelf = clerk.shelf;
        this.clock = clock;
    }

    public static MinutesNet of(Clerk clerk, Clock clock) {
        return new MinutesNet(clerk, clock);
    }

    /** What stands for a hit in a form. */
    public static String key(SecondNet.Hit hit) {
        return Sha256.of(hit.key());
    }

    /** What the second net catches of the public text and of the notes; what somebody let stand is not among it. */
    public SecondNet.Catch caught(Person who, String meeting) {
        require(who, Right.SIT_IN);
        return desk.read(books -> {
            Map<String, String> texts = new LinkedHashMap<>();
            MinutesShelf.draft(books, meeting).ifPresent(draft -> texts.put(TEXT, draft.open()));
            SecondNet.Catch caught = caught(books, meeting, agenda(books, meeting), texts);
            Set<String> allowed =
                    mayStand(books, meeting).stream().map(MinutesStep::subject).collect(Collectors.toSet());
            return new SecondNet.Catch(
                    caught.hits().stream()
                            .filter(hit -> !allowed.contains(key(hit)))
                            .toList(),
                    caught.brief());
        });
    }

    /** What it catches of texts that are made of the minutes of a meeting, each under its name, and of its notes. */
    public static SecondNet.Catch caught(Books books, String meeting, Agenda agenda, Map<String, String> made) {
        Notes notes = MinutesShelf.notes(books, meeting, agenda);
        Map<String, String> texts = new LinkedHashMap<>(made);
        texts.putAll(SecondNet.open(notes));
        return SecondNet.of(agenda, notes).through(texts);
    }

    /** What somebody let stand, by whom and why; the subject is the key of the place. */
    public static List<MinutesStep> mayStand(Books books, String meeting) {
        return books.minutes().all(meeting).stream()
                .filter(step -> step.kind() == Kind.MAY_STAND)
                .toList();
    }

    /** Lets words stand that are private elsewhere; why is kept. */
    public void letStand(Person who, String meeting, String key, String reason) {
        require(who, Right.PUBLISH);
        if (caught(who, meeting).hits().stream().noneMatch(hit -> key(hit).equals(key))) {
            throw new Refused("These words do not stand there any more.");
        }
        Entry entry = new Entry(who.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS), reason);
        desk.written(meeting, books -> letStand(books, meeting, entry, key));
    }

    /** The same where there is a transaction already, and the words were found. */
    public static MinutesStep letStand(Books books, String meeting, Entry entry, String key) {
        if (entry.message().isBlank()) {
            throw new Refused("Say why these words may stand.");
        }
        MinutesStep last = MinutesShelf.last(books, meeting).orElseThrow(() -> new Refused("There is no draft."));
        Entry told = new Entry(entry.who(), entry.when(), entry.message().strip());
        return MinutesShelf.add(books, meeting, told, MinutesShelf.after(last, Kind.MAY_STAND, "", key));
    }

    private Agenda agenda(Books books, String meeting) {
        return shelf.page(books, meeting).agenda();
    }

    private static void require(Person who, Right right) {
        if (!who.may(right)) {
            throw new NotAllowed(right);
        }
    }
}
