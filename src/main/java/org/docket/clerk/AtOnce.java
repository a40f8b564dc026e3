// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.edit.Change;
import org.docket.edit.Refused;
import org.docket.json.ChangeJson;
import org.docket.json.Malformed;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.store.MadeAtOnce;
import org.docket.store.Revision;
import org.docket.store.Store;

/** For people who do not queue: each thing they say is a revision of its own, and the last can be taken back. */
public final class AtOnce {
    private static final Duration OFFERED_FOR = Duration.ofMinutes(10);

    private final Clerk clerk;
    private final Store store;

    public AtOnce(Clerk clerk) {
        this.clerk = clerk;
        this.store = clerk.store;
    }

    public boolean isChosenBy(Person who) {
        return store.read(books -> books.habits().commitsAtOnce(who.id()));
    }

    public void choose(Person who, boolean atOnce) {
        store.change(books -> books.habits().setAtOnce(who.id(), atOnce));
    }

    /** Writes this into the agenda, and remembers how to take it back. */
    public Made commit(Person who, String meeting, List<Change> changes) {
        List<Sent> sent = changes.stream()
                .map(change -> new Sent(Optional.empty(), change))
                .toList();
        Made made = clerk.make(who, meeting, sent, "");
        if (made.changed()) {
            Agenda before = clerk.agenda(meeting, made.revision().parent());
            List<Change> undo = Undo.of(
                    changes.stream().map(change -> Signed.by(who, change)).toList(), before);
            remember(who, made.revision(), undo);
        }
        return made;
    }

    /** What somebody committed at once a moment ago and may still take back. */
    public Optional<Revision> last(Person who, String meeting, Instant now) {
        return store.read(books -> books.habits()
                .last(who.id(), meeting)
                .flatMap(made -> books.revisions().find(meeting, made.revision()))
                .filter(revision -> now.isBefore(revision.when().plus(OFFERED_FOR))));
    }

    /** Takes it back, as a revision of its own. */
    public Made undo(Person who, String meeting, int number) {
        MadeAtOnce last = store.read(books -> books.habits().last(who.id(), meeting))
                .filter(made -> made.revision() == number)
                .orElseThrow(() -> new Refused("This was taken back already, or something else came after it."));
        Made made = clerk.make(who, meeting, read(last.undo()), "");
        store.change(books -> books.habits().dropLast(who.id(), meeting));
        return made;
    }

    private void remember(Person who, Revision revision, List<Change> undo) {
        String json = undo.stream().map(ChangeJson::print).collect(Collectors.joining(",", "[", "]"));
        store.change(books -> {
            if (undo.isEmpty()) {
                books.habits().dropLast(who.id(), revision.meeting());
            } else {
                books.habits().setLast(who.id(), revision.meeting(), new MadeAtOnce(revision.number(), json));
            }
        });
    }

    private static List<Sent> read(String undo) {
        try {
            return ChangeJson.list(undo, ChangeJson.Signature.NONE);
        } catch (Malformed damaged) {
            throw new IllegalStateException("What takes a revision back is damaged", damaged);
        }
    }
}
