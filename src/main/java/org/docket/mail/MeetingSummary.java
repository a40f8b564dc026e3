// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.RollCall;
import org.docket.agenda.RollCall.Attendee;
import org.docket.agenda.RollCall.Group;
import org.docket.board.Template;
import org.docket.committees.Calendar;
import org.docket.edit.WithdrawItem;
import org.docket.minutes.NoteBook;
import org.docket.minutes.Notes;
import org.docket.planning.FollowUps;

/** Writes what a meeting came to, as the agenda and the secretary's notes have it, for the members. */
final class MeetingSummary {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String TABLED = "tabled";
    private static final String UNANIMOUS = "unanimous";
    private static final Pattern PARAGRAPH = Pattern.compile("\\R[ \\t]*\\R");

    private final Postmark postmark;
    private final Occasion occasion;
    private final Agenda agenda;
    private final Notes notes;
    private final NoteBook book;
    private final Openly openly;

    MeetingSummary(Postmark postmark, Occasion occasion, Notes notes) {
        this.postmark = postmark;
        this.occasion = occasion;
        this.agenda = occasion.agenda();
        this.notes = notes;
        this.book = new NoteBook(notes, agenda.prefix());
        this.openly = new Openly(agenda);
    }

    Subject write(Calendar calendar) {
        LocalDate day = Occasion.day(occasion.meeting());
        Map<String, Object> values = new HashMap<>(Map.of(
                "board", agenda.board().name(),
                "date", DAY.format(day),
                "next",
                        DAY.format(
                                calendar.next(day.plusDays(1), agenda.board()).day()),
                "agenda", postmark.link("/" + occasion.meeting() + "/")));
        RollCall called = called();
        values.put("directors", present(called, Group.DIRECTOR));
        values.put("officers", present(called, Group.OFFICER));
        values.put("guests", present(called, Group.GUEST));
        Predicate<Item> approved =
                item -> outcome(item).toLowerCase(Locale.ROOT).startsWith("approved");
        values.put("approved", rows(Kind.MINUTES, approved));
        values.put("others", rows(Kind.MINUTES, approved.negate()));
        values.put("missing", rows(Kind.COMMITTEE, Item::missing));
        values.put("rejected", rows(Kind.COMMITTEE, item -> notes.rejected().contains(item.title())));
        values.put("passed", rows(Kind.RESOLUTION, item -> outcome(item).equals(UNANIMOUS)));
        values.put("decided", rows(Kind.RESOLUTION, item -> !outcome(item).equals(UNANIMOUS)));
        return Subject.of(agenda.board().template(Template.Kind.MEETING_SUMMARY).fill(values));
    }

    private List<Map<String, String>> rows(Kind kind, Predicate<Item> which) {
        return agenda.items().stream()
                .filter(item -> item.kind() == kind && !book.isClosed(item) && which.test(item))
                .map(this::row)
                .toList();
    }

    private Map<String, String> row(Item item) {
        String outcome = outcome(item);
        boolean resolved = item.kind() == Kind.RESOLUTION;
        return Map.of(
                "title",
                        open(
                                resolved
                                        ? item.fulltitle().orElse(item.title()) + appointed(item, outcome)
                                        : item.title()),
                "owner", open(item.owner().orElse("no chair")),
                "outcome", resolved && outcome.equals(TABLED) ? untold(item) : open(outcome));
    }

    //    Change the Ant Project Chair (Pat Doe, VP)
    private static String appointed(Item resolution, String outcome) {
        return FollowUps.appointed(resolution)
                .filter(name -> outcome.equals(UNANIMOUS))
                .map(name -> " (" + name + ", VP)")
                .orElse("");
    }

    /** What the first paragraph of the note on an item says; one without was tabled. */
    private String outcome(Item item) {
        String words = book.written(item, item.fulltitle().orElse(item.title()))
                .map(note -> PARAGRAPH.split(note.strip(), 2)[0])
                .filter(said -> !said.isEmpty())
                .orElse(TABLED);
        return agenda.board().text("minutes.unanimous").filter(words::equals).isPresent() ? UNANIMOUS : words;
    }

    private static String untold(Item resolution) {
        return WithdrawItem.isWithdrawn(resolution) ? "was withdrawn." : "was tabled.";
    }

    private String open(String words) {
        return openly.of(words).text().strip();
    }

    /** As the secretary called the roll, or else as the agenda expected. */
    private RollCall called() {
        return book.written("Roll Call")
                .filter(note -> !note.isBlank())
                .map(note -> Agenda.parse("\n 2. Roll Call\n\n" + asInAgenda(note), agenda.board())
                        .rollCall())
                .filter(roll -> !roll.lists().isEmpty())
                .orElseGet(agenda::rollCall);
    }

    //        Directors Present:
    //
    //            Amélie Brochant
    private static String asInAgenda(String note) {
        return note.lines()
                .map(String::strip)
                .map(row -> row.isEmpty() ? row : " ".repeat(row.endsWith(":") ? 4 : 8) + row)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String present(RollCall called, Group group) {
        String names = called.attendees().stream()
                .filter(attendee -> attendee.group() == group && attendee.attending())
                .sorted(Comparator.comparing(Attendee::sortName))
                .map(Attendee::name)
                .map(this::open)
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(all -> !all.isEmpty()).orElse("none");
    }
}
