// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.docket.clerk.Parcel.Manuscript;
import org.docket.clerk.Parcel.Tray;
import org.docket.cli.FileName.Kind;
import org.docket.json.ChangeJson;
import org.docket.json.HistoryJson;
import org.docket.json.Malformed;
import org.docket.json.QueueFile;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.store.Books;
import org.docket.store.Chronicle;
import org.docket.store.MinutesComment;
import org.docket.store.Paper;
import org.docket.store.QueuedChange;
import org.docket.store.Queues;
import org.docket.store.Revision;

/** Everything that is kept of a board, as files that are read again. */
final class Everything {
    private static final Map<Paper.Kind, Kind> NAMES = Map.of(
            Paper.Kind.COMMITTEES, Kind.COMMITTEES,
            Paper.Kind.CALENDAR, Kind.CALENDAR,
            Paper.Kind.NOTES, Kind.NOTES,
            Paper.Kind.DRAFT, Kind.MINUTES,
            Paper.Kind.PUBLISHED, Kind.PUBLISHED,
            Paper.Kind.CONSENT, Kind.CONSENT);

    private final Books books;
    private final NewFolder folder;
    private final List<Revision> written = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Integer> others = new LinkedHashMap<>();

    private Everything(Books books, NewFolder folder) {
        this.books = books;
        this.folder = folder;
    }

    /** Writes it all, as it is at one moment. */
    static Everything write(Books books, NewFolder folder, boolean revisions) {
        Everything everything = new Everything(books, folder);
        everything.agendas();
        if (revisions) {
            everything.revisions();
        }
        everything.papers();
        everything.drafts();
        everything.comments();
        everything.acts();
        everything.queues();
        everything.people();
        if (!revisions) {
            everything.countOthers();
        }
        return everything;
    }

    /** The revisions of agendas that are outside now. */
    List<Revision> written() {
        return written;
    }

    /** What was written, such as {@code agendas: 3, papers: 2, queues: 1, people: 9}. */
    String told() {
        return listed(counts);
    }

    /** What is kept and was not written, such as {@code earlier revisions: 7}; empty text when there is none. */
    String leftOut() {
        return listed(others);
    }

    /** What no file can hold, such as {@code steps of minutes: 3}; empty text when there is none. */
    String onlyInBackups() {
        int steps = written.stream()
                .mapToInt(newest -> books.minutes().all(newest.meeting()).size())
                .sum();
        return steps == 0 ? "" : "steps of minutes: " + steps;
    }

    private void countOthers() {
        for (Revision newest : written) {
            String meeting = newest.meeting();
            count("earlier revisions", newest.number() - 1);
            count("cancellations", books.diary().cancelled(meeting).isPresent() ? 1 : 0);
            count("former days", books.diary().formerNames(meeting).size());
        }
    }

    private void count(String what, int more) {
        if (more > 0) {
            others.merge(what, more, Integer::sum);
        }
    }

    private static String listed(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + ": " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private void agendas() {
        for (Revision newest : books.revisions().newestOfEach()) {
            byte[] text =
                    books.revisions().text(newest.meeting(), newest.number()).orElseThrow();
            folder.write(Kind.AGENDA.file(newest.meeting()), text);
            written.add(newest);
        }
        counts.put("agendas", written.size());
    }

    private void revisions() {
        int count = 0;
        for (Revision newest : written) {
            PastFolder past = new PastFolder(newest.meeting());
            List<Revision> all = new ArrayList<>(books.revisions().all(newest.meeting()));
            Collections.reverse(all);
            for (Revision revision : all) {
                byte[] text = books.revisions()
                        .text(revision.meeting(), revision.number())
                        .orElseThrow();
                folder.write(past.file(revision.number()), text);
            }
            folder.write(
                    past.list(),
                    bytes(HistoryJson.print(all.stream().map(PastFolder::line).toList())));
            folder.write(past.beside(), bytes(BesideFile.print(books, newest.meeting())));
            count += all.size();
        }
        counts.put("revisions", count);
    }

    private void papers() {
        List<Paper> papers = books.papers().newestOfEach();
        for (Paper paper : papers) {
            folder.write(
                    NAMES.get(paper.kind()).file(paper.meeting()),
                    books.papers().content(paper));
        }
        counts.put("papers", papers.size());
    }

    private void drafts() {
        int versions = 0;
        for (Revision newest : written) {
            DraftsFile file = new DraftsFile(newest.meeting());
            List<Manuscript> drafts = file.all(books);
            if (!drafts.isEmpty()) {
                folder.write(file.file(), bytes(DraftsFile.print(drafts)));
            }
            versions +=
                    drafts.stream().mapToInt(draft -> draft.versions().size()).sum();
        }
        if (versions > 0) {
            counts.put("versions of drafts", versions);
        }
    }

    private void comments() {
        int said = 0;
        for (Revision newest : written) {
            List<MinutesComment> all = books.minutesComments().all(newest.meeting());
            if (!all.isEmpty()) {
                folder.write(new CommentsFile(newest.meeting()).file(), bytes(CommentsFile.print(all)));
            }
            said += all.size();
        }
        if (said > 0) {
            counts.put("comments on minutes", said);
        }
    }

    private void acts() {
        int acts = 0;
        for (Revision newest : written) {
            Chronicle chronicle = books.acts().chronicle(newest.meeting());
            if (!chronicle.acts().isEmpty()) {
                folder.write(new ProceedingsFile(newest.meeting()).file(), bytes(ProceedingsFile.print(chronicle)));
            }
            acts += chronicle.acts().size();
        }
        if (acts > 0) {
            counts.put("acts", acts);
        }
    }

    private void queues() {
        List<Queues.Place> places = books.queues().places();
        for (Queues.Place place : places) {
            List<Sent> changes = books.queues().queue(place.person(), place.meeting()).stream()
                    .map(Everything::read)
                    .toList();
            Tray tray = new Tray(place.person(), place.meeting(), changes);
            String file = Kind.QUEUE.file("_" + place.person() + "_" + place.meeting());
            folder.write("queues/" + file, bytes(QueueFile.print(tray.person(), tray.meeting(), tray.changes())));
        }
        counts.put("queues", places.size());
    }

    private void people() {
        List<Person> people = books.people().all();
        folder.write("people.csv", bytes(PeopleTable.print(people)));
        counts.put("people", people.size());
    }

    private static Sent read(QueuedChange queued) {
        try {
            return new Sent(
                    queued.id(),
                    ChangeJson.one(queued.change(), ChangeJson.Signature.NONE).change());
        } catch (Malformed damaged) {
            throw new IllegalStateException("A queued change is damaged", damaged);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
