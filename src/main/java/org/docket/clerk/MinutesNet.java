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
import org.docket.minutes.SecondNet;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.MinutesStep;
import org.docket.store.MinutesStep.Kind;
import org.docket.store.Papers.Entry;
import org.docket.store.Sha256;

/** Looks through minutes for what is private before they are published, and says whether they may be. */
public final class MinutesNet {
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
            MinutesShelf.draft(books, meeting).ifPresent(draft -> texts.put("the public text", draft.open()));
            texts.putAll(SecondNet.open(MinutesShelf.notes(books, meeting, agenda(books, meeting))));
            return caught(books, meeting, texts);
        });
    }

    private SecondNet.Catch caught(Books books, String meeting, Map<String, String> texts) {
        Set<String> allowed = books.minutes().all(meeting).stream()
                .filter(step -> step.kind() == Kind.MAY_STAND)
                .map(MinutesStep::subject)
                .collect(Collectors.toSet());
        SecondNet.Catch caught = SecondNet.of(
                        agenda(books, meeting), MinutesShelf.notes(books, meeting, agenda(books, meeting)))
                .through(texts);
        return new SecondNet.Catch(
                caught.hits().stream()
                        .filter(hit -> !allowed.contains(Sha256.of(hit.key())))
                        .toList(),
                caught.brief());
    }

    /** Lets words stand that are private elsewhere; why is kept. */
    public void letStand(Person who, String meeting, String key, String reason) {
        require(who, Right.KEEP_NOTES);
        if (reason.isBlank()) {
            throw new Refused("Say why these words may stand.");
        }
        boolean caught = caught(who, meeting).hits().stream()
                .anyMatch(hit -> Sha256.of(hit.key()).equals(key));
        if (!caught) {
            throw new Refused("These words do not stand there any more.");
        }
        desk.written(meeting, books -> {
            MinutesStep last = books.minutes().last(meeting).orElseThrow(() -> new Refused("There is no draft."));
            Entry entry = new Entry(who.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS), reason.strip());
            return MinutesShelf.add(books, meeting, entry, MinutesShelf.after(last, Kind.MAY_STAND, reason, key));
        });
    }

    /** Refused unless this is the public text that was approved, with nothing in it that the second net holds. */
    public void requirePublishable(String meeting, String open) {
        desk.read(books -> {
            MinutesStep last = books.minutes()
                    .last(meeting)
                    .filter(step -> step.kind().isApproval())
                    .orElseThrow(() -> new Refused("The minutes of " + meeting + " are not approved."));
            if (open.isBlank() || !MinutesShelf.isText(books, last, meeting, open)) {
                throw new Refused("This is not the text that was approved.");
            }
            List<SecondNet.Hit> hits =
                    caught(books, meeting, Map.of("the public text", open)).hits();
            if (!hits.isEmpty()) {
                throw new Refused("Line " + hits.get(0).line() + " has words that are private in "
                        + hits.get(0).secret().place() + ". Say first why they may stand.");
            }
            return open;
        });
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
