// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.board.Board;
import org.docket.board.CutOff;
import org.docket.board.Template;
import org.docket.clerk.Chime;
import org.docket.clerk.Timetable;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.store.Books;
import org.docket.store.Cause;
import org.docket.store.Message;
import org.docket.store.Store;
import org.docket.store.Stroke;

/** Reminds those whose reports or action items are due: when a person says so, and by itself where the board wants it. */
public final class Reminding implements Chime {
    private static final Map<ReminderKind, String> BY_ITSELF =
            Map.of(ReminderKind.INITIAL, "remind.initial", ReminderKind.FINAL, "remind.final");

    private static final Duration LONG_AGO = Duration.ofDays(7);

    private final Outbox outbox;
    private final Board board;
    private final Library library;
    private final AddressBook addressBook;
    private final Clock clock;

    public Reminding(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.board = outbox.postmark().board();
        this.library = new Library(board);
        this.addressBook = new AddressBook(board);
        this.clock = clock.withZone(board.zone());
    }

    /** The reminders of a meeting as they would go now. */
    public List<Reminder> preview(Store store, ReminderKind kind, String meeting) {
        return store.read(books -> reminders(books, kind, meeting));
    }

    /** When reminders of this kind were queued before, by what they are about; the last one counts. */
    public Map<String, Message> earlier(Store store, ReminderKind kind, String meeting) {
        return store.read(books -> earlier(books, kind, meeting));
    }

    /**
     * Which reminders somebody wants sent.
     *
     * @param projects the projects or owners
     * @param newest the last of this kind that they knew of, by its number; 0 when they knew of none
     */
    public record Choice(ReminderKind kind, String meeting, Set<String> projects, long newest) {}

    /** Queues the reminders that are wanted, and the report of it to the board; says how many. */
    public int send(Store store, Person who, Choice choice) {
        return store.write(books -> {
            if (newest(earlier(books, choice.kind, choice.meeting)) > choice.newest) {
                throw new Refused("Such reminders were sent meanwhile: see who got one, and choose again.");
            }
            List<Reminder> chosen = reminders(books, choice.kind, choice.meeting).stream()
                    .filter(reminder -> choice.projects.contains(reminder.project()))
                    .toList();
            return queue(books, new Batch(choice.kind, choice.meeting, who.id(), false), chosen);
        });
    }

    /** The number of the last one; 0 when there is none. */
    public static long newest(Map<String, Message> earlier) {
        return earlier.values().stream().mapToLong(Message::id).max().orElse(0);
    }

    /** Reminders that go together. */
    private record Batch(ReminderKind kind, String meeting, String who, boolean missed) {
        Cause cause(String project) {
            return new Cause(kind.mailKind(), meeting, Optional.of(meeting), project, who);
        }
    }

    private List<Reminder> reminders(Books books, ReminderKind kind, String meeting) {
        Agenda agenda = library.newest(books, meeting).orElseThrow();
        Occasion occasion = Occasion.of(meeting, agenda);
        if (kind == ReminderKind.ACTIONS) {
            LocalDate today = LocalDate.now(clock);
            List<Person> people = books.people().all().stream()
                    .map(person -> person.on(today))
                    .toList();
            return new ActionReminders(outbox.postmark(), occasion, people).all();
        }
        return new Reminders(outbox.postmark(), occasion, addressBook.file(books)).of(kind);
    }

    private Map<String, Message> earlier(Books books, ReminderKind kind, String meeting) {
        List<String> names = new ArrayList<>(books.diary().formerNames(meeting));
        names.add(meeting);
        Map<String, Message> earlier = new HashMap<>();
        names.stream()
                .flatMap(name -> books.messages().ofCause(kind.mailKind(), name).stream())
                .filter(message ->
                        message.cause().meeting().filter(meeting::equals).isPresent())
                .filter(message -> message.state() != Message.State.CANCELLED)
                .sorted(Comparator.comparingLong(Message::id))
                .forEach(message -> earlier.put(message.cause().project(), message));
        return earlier;
    }

    private int queue(Books books, Batch batch, List<Reminder> reminders) {
        List<Reminder> sent = reminders.stream().filter(Reminder::canGo).toList();
        List<Reminder> unsent =
                reminders.stream().filter(reminder -> !reminder.canGo()).toList();
        outbox.queue(
                books, sent.stream().map(reminder -> letter(batch, reminder)).toList());
        unsent.forEach(reminder ->
                outbox.notMailed(books, batch.cause(reminder.project()), reminder.whom(), reminder.unsent()));
        if (!reminders.isEmpty()) {
            report(books, batch, sent, unsent);
        }
        return sent.size();
    }

    private static Letter letter(Batch batch, Reminder reminder) {
        Letter letter = Letter.because(batch.cause(reminder.project()), why(batch))
                .to(reminder.to())
                .cc(reminder.cc())
                .replyTo(reminder.replyTo().isEmpty() ? List.of() : List.of(reminder.replyTo()))
                .subject(reminder.subject())
                .body(reminder.body());
        return batch.missed() ? letter.held(Library.MISSED) : letter;
    }

    private static String why(Batch batch) {
        return "A reminder of " + batch.kind().subject() + " for the meeting of " + batch.meeting() + ".";
    }

    /** What was sent and what was not goes to the board's list. */
    private void report(Books books, Batch batch, List<Reminder> sent, List<Reminder> unsent) {
        Cause cause = new Cause("reminder-report", batch.meeting(), Optional.of(batch.meeting()), "", batch.who());
        Optional<String> list = board.text("mail.board");
        if (list.isEmpty()) {
            outbox.notMailed(books, cause, "the board", "The board's settings have no mail.board.");
            return;
        }
        Map<String, Object> values = new HashMap<>(Occasion.of(
                        batch.meeting(), library.newest(books, batch.meeting()).orElseThrow())
                .values(outbox.postmark()));
        values.put("kind", batch.kind().title().toLowerCase(Locale.ROOT));
        values.put("sent", sent.stream().map(Reminding::row).toList());
        values.put("unsent", unsent.stream().map(Reminding::row).toList());
        Subject filled =
                Subject.of(board.template(Template.Kind.REMINDER_REPORT).fill(values));
        Letter letter = Letter.because(cause, "Which reminders were sent.")
                .to(List.of(list.get()))
                .subject(filled.subject())
                .body(filled.body().strip());
        outbox.queue(books, batch.missed() ? letter.held(Library.MISSED) : letter);
    }

    private static Map<String, String> row(Reminder reminder) {
        return Map.of("project", reminder.project(), "whom", reminder.whom(), "why", reminder.unsent());
    }

    @Override
    public List<Coming> between(Books books, Instant after, Instant until) {
        List<Coming> coming = new ArrayList<>();
        for (ReminderKind kind : List.of(ReminderKind.INITIAL, ReminderKind.FINAL)) {
            board.before(BY_ITSELF.get(kind))
                    .ifPresent(lead -> library.open(books, after).stream()
                            .map(occasion -> coming(kind, lead, occasion))
                            .filter(one -> Timetable.isBetween(one.stroke().due(), after, until))
                            .forEach(coming::add));
        }
        return coming;
    }

    /** On the day that lies so long before the meeting, at the board's time of day. */
    private Coming coming(ReminderKind kind, CutOff lead, Occasion occasion) {
        LocalDate day = lead.of(occasion.start()).atZone(board.zone()).toLocalDate();
        Timetable timetable =
                new Timetable(board.zone(), board.time("remind.at").orElse(LocalTime.of(9, 0)));
        String why = kind.title() + " reminders go to those whose reports are missing, " + lead.words()
                + " before the meeting of " + occasion.meeting() + ".";
        return new Coming(new Stroke(kind.mailKind(), occasion.meeting(), timetable.on(day)), why);
    }

    /** Whether a reminder makes this one needless: it was of this very day, or not long before the meeting was put on it. */
    private static boolean counts(Message message, Stroke stroke) {
        return message.cause().reference().equals(stroke.reference())
                || message.draft().queued().isAfter(stroke.due().minus(LONG_AGO));
    }

    @Override
    public void strike(Books books, Stroke stroke, boolean missed) {
        ReminderKind kind = ReminderKind.named(stroke.kind().substring("reminder-".length()))
                .orElseThrow();
        Agenda agenda = library.newest(books, stroke.reference()).orElseThrow();
        if (Occasion.of(stroke.reference(), agenda).start().toInstant().isBefore(clock.instant())) {
            Cause cause = new Batch(kind, stroke.reference(), Library.CLOCKWORK, missed).cause("");
            outbox.notMailed(books, cause, "those whose reports are missing", "The meeting had begun by then.");
            return;
        }
        Set<String> reminded = earlier(books, kind, stroke.reference()).values().stream()
                .filter(message -> counts(message, stroke))
                .map(message -> message.cause().project())
                .collect(Collectors.toSet());
        List<Reminder> due = new ArrayList<>();
        for (Reminder reminder : reminders(books, kind, stroke.reference())) {
            if (reminded.contains(reminder.project())) {
                Cause cause = new Batch(kind, stroke.reference(), Library.CLOCKWORK, missed).cause(reminder.project());
                outbox.notMailed(books, cause, reminder.whom(), "Somebody sent this reminder before.");
            } else {
                due.add(reminder);
            }
        }
        queue(books, new Batch(kind, stroke.reference(), Library.CLOCKWORK, missed), due);
    }
}
