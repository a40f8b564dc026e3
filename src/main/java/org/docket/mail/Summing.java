// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Utf8;
import org.docket.clerk.Clerk;
import org.docket.clerk.MeetingNotes;
import org.docket.committees.Calendar;
import org.docket.edit.Refused;
import org.docket.minutes.Notes;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.Cause;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Paper;
import org.docket.store.Store;

/** Tells the members what a meeting came to: written here, looked at and changed by a person, and queued once. */
public final class Summing {
    static final String KIND = "meeting-summary";
    private static final Set<Phase> OVER = EnumSet.of(Phase.COMPLETE, Phase.DRAFTED, Phase.APPROVED, Phase.PUBLISHED);

    private final Store store;
    private final Clerk clerk;
    private final Outbox outbox;

    public Summing(Mailroom mailroom, Clerk clerk) {
        this.store = mailroom.store();
        this.clerk = clerk;
        this.outbox = mailroom.outbox();
    }

    /** What it says, whether typed or written here. */
    public record Text(String subject, String body) {}

    /**
     * How it stands.
     *
     * @param to the members' list, where the board's settings name one
     * @param over whether the meeting is
     * @param sent how far the one has come that was queued
     */
    public record Standing(Optional<String> to, boolean over, Optional<Message> sent) {
        public boolean isSendable() {
            return to.isPresent() && over && sent.isEmpty();
        }
    }

    /** The summary of a meeting as the agenda and the notes have it now. */
    public Text draft(String meeting) {
        Agenda agenda = clerk.agenda(meeting);
        Subject written = store.read(books -> new MeetingSummary(
                        outbox.postmark(),
                        Occasion.of(meeting, agenda),
                        MeetingNotes.open(books, meeting, agenda).orElseGet(() -> Notes.of(Map.of())))
                .write(calendar(books)));
        return new Text(written.subject(), Wrap.fold(written.body()));
    }

    public Standing standing(String meeting) {
        boolean over = OVER.contains(clerk.phase(meeting));
        return store.read(books -> standing(books, meeting, over));
    }

    private Standing standing(Books books, String meeting, boolean over) {
        Optional<Message> sent = books.messages().ofCause(KIND, meeting).stream()
                .filter(message -> message.state() != State.CANCELLED)
                .findFirst();
        return new Standing(outbox.postmark().board().text("mail.members"), over, sent);
    }

    /** Queues it as typed, once for each meeting; refused when something private stands in it. */
    public Message send(Person who, String meeting, Text text) {
        if (!who.may(Right.KEEP_AGENDA)) {
            throw new Refused("Only the chair and the secretary send this.");
        }
        boolean over = OVER.contains(clerk.phase(meeting));
        refusePrivate(clerk.agenda(meeting), text);
        return store.write(books -> {
            Standing standing = standing(books, meeting, over);
            if (!over) {
                throw new Refused("This is sent after the meeting, and the meeting is not over.");
            } else if (standing.sent().isPresent()) {
                throw new Refused("The summary of this meeting was queued already.");
            }
            String list = standing.to()
                    .orElseThrow(() -> new Refused("The board's settings have no mail.members to send it to."));
            Cause cause = new Cause(KIND, meeting, Optional.of(meeting), "", who.id());
            return outbox.queue(
                    books,
                    Letter.because(cause, "What the meeting of " + meeting + " came to, for the members.")
                            .to(List.of(list))
                            .replyTo(outbox.postmark().board().text("mail.board").stream()
                                    .toList())
                            .subject(text.subject())
                            .body(text.body()));
        });
    }

    private static void refusePrivate(Agenda agenda, Text text) {
        String whole = text.subject() + "\n\n" + text.body().replace("\r\n", "\n");
        PrivateText tags = PrivateText.in(whole);
        if (!tags.balanced()
                || !tags.passages().isEmpty()
                || new Openly(agenda).of(whole).shortened()) {
            throw new Refused("Words of a private passage stand in it; take them out.");
        } else if (text.subject().isBlank() || text.body().isBlank()) {
            throw new Refused("A mail has a subject and says something.");
        }
    }

    private static Calendar calendar(Books books) {
        return Calendar.parse(books.papers()
                .newest(Paper.Kind.CALENDAR, "")
                .map(paper -> Utf8.shown(Utf8.decode(books.papers().content(paper))))
                .orElse(""));
    }
}
