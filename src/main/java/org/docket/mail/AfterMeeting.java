// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.clerk.Clerk;
import org.docket.clerk.MeetingNotes;
import org.docket.clerk.Names;
import org.docket.clerk.Sight;
import org.docket.clerk.Sights;
import org.docket.edit.Refused;
import org.docket.minutes.Notes;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.Content;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Remark;
import org.docket.store.Store;

/** What those who report are told once a meeting is over: what the minutes say, and comments that no mail has told. */
public final class AfterMeeting {
    private static final Set<Phase> BEFORE = EnumSet.of(Phase.PREPARATION, Phase.CANCELLED);

    private final Store store;
    private final Clerk clerk;
    private final Outbox outbox;
    private final AddressBook addressBook;
    private final FeedbackLetter writer;

    public AfterMeeting(Mailroom mailroom, Clerk clerk) {
        this.store = mailroom.store();
        this.clerk = clerk;
        this.outbox = mailroom.outbox();
        this.addressBook = new AddressBook(outbox.postmark().board());
        this.writer = new FeedbackLetter(outbox.postmark());
    }

    /**
     * What there is to tell of one report.
     *
     * @param content the mail as it would go
     * @param sent how far the one has come that was sent already
     */
    public record Entry(Item item, Content content, Optional<Message> sent) {
        public boolean isSendable() {
            return sent.isEmpty() && !content.to().isEmpty();
        }
    }

    /** Every report of which there is something to tell, in the order of the agenda. */
    public List<Entry> entries(String meeting) {
        Agenda agenda = clerk.agenda(meeting);
        return store.read(books -> feedback(books, meeting, agenda).stream()
                .map(feedback -> new Entry(
                        feedback.topic().item(),
                        writer.write(books, feedback, "").content(),
                        sent(books, feedback.topic())))
                .toList());
    }

    /** Whether the meeting has been. */
    public boolean isTime(String meeting) {
        return !BEFORE.contains(clerk.phase(meeting));
    }

    /** Sends what there is to tell of these reports, each once; answers how many. */
    public int send(Person who, String meeting, Set<String> items) {
        Phase phase = clerk.phase(meeting);
        if (!who.may(Right.KEEP_NOTES)) {
            throw new Refused("Only the secretary sends this.");
        } else if (BEFORE.contains(phase)) {
            throw new Refused("This is sent after the meeting, and the meeting has not been.");
        }
        Agenda agenda = clerk.agenda(meeting);
        return store.write(books -> {
            List<Feedback> chosen = feedback(books, meeting, agenda).stream()
                    .filter(feedback -> items.contains(feedback.topic().item().id()))
                    .toList();
            outbox.queue(
                    books,
                    chosen.stream()
                            .map(feedback -> letter(books, feedback, who))
                            .toList());
            return chosen.size();
        });
    }

    private Letter letter(Books books, Feedback feedback, Person who) {
        String title = feedback.topic().item().title();
        if (sent(books, feedback.topic()).isPresent()) {
            throw new Refused("What the board says of " + title + " was sent already; nothing is sent now.");
        } else if (feedback.addressees().isNobody()) {
            throw new Refused("There is no address for " + title + " in the committee file; nothing is sent now.");
        }
        feedback.topic().keep(books);
        return writer.write(books, feedback, who.id());
    }

    private static Optional<Message> sent(Books books, Topic topic) {
        return books.messages().ofCause(FeedbackLetter.KIND, topic.root()).stream()
                .filter(message -> message.state() != State.CANCELLED)
                .findFirst();
    }

    private List<Feedback> feedback(Books books, String meeting, Agenda agenda) {
        Notes notes = MeetingNotes.open(books, meeting, agenda).orElse(Notes.of(Map.of()));
        Map<String, String> names = new HashMap<>();
        books.people().all().forEach(person -> names.put(person.initials(), person.name()));
        Topic.Page page = new Topic.Page(meeting, agenda, outbox.postmark().domain());
        List<Feedback> all = new ArrayList<>();
        Set<String> closed = Sights.closed(books, meeting);
        Names items = new Names(agenda);
        for (Item item : agenda.items()) {
            if (item.kind().isReport() && !closed.contains(items.of(item))) {
                Topic topic = Topic.of(books, page, item);
                all.add(new Feedback(
                        topic, addressBook.of(books, item), note(notes, item), untold(books, topic), names));
            }
        }
        return all.stream().filter(Feedback::isSomething).toList();
    }

    /** What was said of a report, is meant for those from whom it comes, has words, and no mail tells. */
    private static List<Comment> untold(Books books, Topic topic) {
        Set<String> told = new HashSet<>();
        for (Remark remark : books.remarks().of(topic.meeting(), topic.name())) {
            boolean isTold = remark.message()
                    .flatMap(books.messages()::find)
                    .filter(message -> message.state() != State.CANCELLED)
                    .isPresent();
            if (isTold) {
                told.add(Standing.key(remark.initials(), remark.says()));
            }
        }
        Set<String> seen = new HashSet<>();
        Sight.ofReport(topic.item(), topic.agenda().board()).of(topic.agenda()).items().stream()
                .filter(item -> item.title().equals(topic.item().title()))
                .flatMap(item -> item.comments().stream())
                .map(AfterMeeting::key)
                .forEach(seen::add);
        return topic.item().comments().stream()
                .filter(comment -> !comment.text().isBlank())
                .filter(comment -> seen.contains(key(comment)) && !told.contains(key(comment)))
                .toList();
    }

    private static String key(Comment comment) {
        return Standing.key(comment.initials(), Comment.fold(comment.words()));
    }

    private static Optional<String> note(Notes notes, Item item) {
        if (!notes.keys().isEmpty()) {
            return Optional.ofNullable(notes.keys().get(item.id()))
                    .map(key -> notes.texts().getOrDefault(key, ""))
                    .filter(note -> !note.isBlank());
        }
        return Stream.of(Optional.of(item.title()), item.office(), item.fulltitle())
                .flatMap(Optional::stream)
                .map(title -> notes.texts().getOrDefault(title, ""))
                .filter(note -> !note.isBlank())
                .findFirst();
    }
}
