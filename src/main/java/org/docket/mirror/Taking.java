// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.FromFile;
import org.docket.clerk.HandEdited;
import org.docket.clerk.MeetingName;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what others made of a file as a hand edit of theirs; what cannot be taken is kept beside it. */
final class Taking {
    private static final Logger LOG = LoggerFactory.getLogger(Taking.class);

    private final Clerk clerk;
    private final Store store;
    private final Folder folder;
    private final Clock clock;

    Taking(Clerk clerk, Store store, Folder folder, Clock clock) {
        this.clerk = clerk;
        this.store = store;
        this.folder = folder;
        this.clock = clock;
    }

    /** False where it is no agenda of that day, and so nothing of ours. */
    boolean take(String meeting, Foreign foreign) throws Trouble {
        if (clerk.newest(meeting).isEmpty() && !isAgendaOf(meeting, foreign)) {
            return false;
        }
        try {
            HandEdited edited = clerk.take(new FromFile(
                    meeting,
                    person(foreign.by()),
                    foreign.base().map(Utf8::decode),
                    Utf8.decode(foreign.text()),
                    foreign.message()));
            if (edited.isConflict()) {
                keep(foreign, "both sides changed " + String.join(", ", edited.conflicts()));
            }
        } catch (Refused refused) {
            keep(foreign, "it is refused");
        }
        return true;
    }

    private static boolean isAgendaOf(String meeting, Foreign foreign) {
        Agenda agenda = Agenda.parse(Utf8.decode(foreign.text()), Board.builtIn());
        Optional<LocalDate> day = MeetingName.parse(meeting).map(MeetingName::day);
        return !agenda.sections().isEmpty() && agenda.date().equals(day);
    }

    private void keep(Foreign foreign, String why) throws Trouble {
        String kept = folder.keepTheirs(foreign.file(), foreign.text());
        LOG.warn("What others made of {} is not taken, {}; it is kept in {}", foreign.file(), why, Path.of(kept));
    }

    /** Whoever has that mail address, else that name, else that id; as they are today. */
    private Optional<Person> person(Foreign.Author author) {
        List<Person> people = store.read(books -> books.people().all());
        return people.stream()
                .filter(person -> !author.mail().isEmpty() && person.mail().equalsIgnoreCase(author.mail()))
                .findFirst()
                .or(() -> one(people, person -> person.name().equals(author.name())))
                .or(() -> one(people, person -> person.id().equals(author.name())))
                .map(person -> person.on(LocalDate.now(clock)));
    }

    /** The only one of whom that is true. */
    private static Optional<Person> one(List<Person> people, java.util.function.Predicate<Person> wanted) {
        List<Person> found = people.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
