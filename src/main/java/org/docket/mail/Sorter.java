// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.clerk.Drafts;
import org.docket.store.Arrival;
import org.docket.store.Arrival.Kind;
import org.docket.store.Arrival.Sorted;
import org.docket.store.Books;
import org.docket.store.Message;

/** Says what a mail is taken for, and why. */
final class Sorter {
    static final Duration DAY = Duration.ofDays(1);
    static final int MOST_ANSWERS_A_DAY = 50;
    static final int MOST_DRAFTS_A_DAY = 20;

    private static final String GENERATED = "auto-generated";

    //    docket+0123456789abcdef0123456789abcdef@example.org
    private static final Pattern OURS = Pattern.compile("[^@+]*+\\+(?<id>[0-9a-fA-F]{32})@(?<domain>[^@]++)");

    private final Books books;
    private final OpenReports reports;
    private final Instant now;

    Sorter(Books books, OpenReports reports, Instant now) {
        this.books = books;
        this.reports = reports;
        this.now = now;
    }

    Sorted sort(Received mail) {
        Optional<Message> itself = mail.messageId().flatMap(books.messages()::withMessageId);
        if (itself.isPresent()) {
            return about(Kind.AUTOMATIC, "Docket sent it itself, and it came back.", itself);
        }
        Optional<Message> answered = answered(mail);
        if (mail.bounce().isPresent()) {
            return about(Kind.BOUNCE, "A mail system says what became of a message.", answered);
        }
        boolean generated = mail.automatic().filter(GENERATED::equals).isPresent();
        if (mail.automatic().isPresent() && !generated) {
            return about(
                    Kind.AUTOMATIC,
                    "A machine answered by itself: " + mail.automatic().get() + ".",
                    answered);
        }
        return person(mail, answered, generated);
    }

    private Sorted person(Received mail, Optional<Message> answered, boolean generated) {
        Optional<String> report = ReportSubject.rest(mail.subject());
        boolean newReport = report.isPresent()
                && answered.flatMap(
                                message -> ReportSubject.rest(message.content().subject()))
                        .isEmpty();
        if (newReport) {
            return report(report.get());
        } else if (generated) {
            return about(Kind.AUTOMATIC, "A machine wrote it.", answered);
        } else if (answered.isPresent()) {
            return answer(answered.get());
        }
        return other("It announces no report, and answers no mail of Docket’s.");
    }

    private Sorted report(String named) {
        List<OpenReports.Place> places = reports.named(named);
        if (places.size() == 1) {
            OpenReports.Place place = places.get(0);
            String why = "Its subject names the report of " + place.item().title() + ".";
            return new Sorted(Kind.REPORT, why, Optional.empty(), Optional.of(place.meeting()), place.name());
        }
        String titles = places.stream().map(place -> place.item().title()).collect(Collectors.joining(", "));
        String why = places.isEmpty()
                ? "Its subject names no report of a meeting to come."
                : "Its subject names several reports: " + titles + ".";
        return new Sorted(Kind.REPORT, why, Optional.empty(), Optional.empty(), "");
    }

    private Sorted answer(Message message) {
        if (books.arrivals().countAbout(message.id(), now.minus(DAY)) >= MOST_ANSWERS_A_DAY) {
            return other("More answers to one message came within a day than are shown.");
        }
        return about(Kind.ANSWER, "It answers a message of Docket’s.", Optional.of(message));
    }

    private static Sorted other(String why) {
        return new Sorted(Kind.OTHER, why, Optional.empty(), Optional.empty(), "");
    }

    private static Sorted about(Kind kind, String why, Optional<Message> message) {
        return new Sorted(
                kind,
                why,
                message.map(Message::id),
                message.flatMap(known -> known.cause().meeting()),
                "");
    }

    /** The message of ours that it speaks of: the one that came back, or the nearest that it answers, or that its address names, or the last of its thread. */
    private Optional<Message> answered(Received mail) {
        Stream<String> ids = Stream.concat(
                mail.bounce().flatMap(Bounce::original).stream(),
                Stream.concat(mail.answered().stream(), mail.to().stream().flatMap(Sorter::inAddress)));
        return ids.map(books.messages()::withMessageId)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> mail.answered().stream().flatMap(this::newest).findFirst());
    }

    /** What went last in the thread of that root: some programs name no more than where a thread begins. */
    private Stream<Message> newest(String root) {
        return Topic.gone(books, root).stream().reduce((earlier, later) -> later).stream();
    }

    private static Stream<String> inAddress(String address) {
        return Optional.of(OURS.matcher(address))
                .filter(Matcher::matches)
                .map(ours ->
                        "<" + ours.group("id").toLowerCase(java.util.Locale.ROOT) + "@" + ours.group("domain") + ">")
                .stream();
    }

    /** Why a report that a mail brings waits for a person; empty when it becomes a draft by itself. */
    Optional<String> doubt(Received mail, Sorted sorted) {
        if (sorted.meeting().isEmpty()) {
            return Optional.of("");
        } else if (mail.text().isBlank()) {
            return Optional.of("It has no text.");
        } else if (mail.text().length() > Drafts.LONGEST) {
            return Optional.of("Its text is too long for a draft.");
        } else if (answersReport(mail) && mail.text().lines().anyMatch(line -> line.startsWith(">"))) {
            return Optional.of("It answers another mail with a report and quotes, so it may only speak of it.");
        }
        int today = books.arrivals().drafted(sorted.meeting().get(), sorted.item(), now.minus(DAY));
        return Optional.of("More mails than " + MOST_DRAFTS_A_DAY + " brought this report within a day.")
                .filter(many -> today >= MOST_DRAFTS_A_DAY);
    }

    private boolean answersReport(Received mail) {
        return mail.answered().stream()
                .flatMap(id -> books.arrivals().withMessageId(id).stream())
                .map(Arrival::sorted)
                .anyMatch(sorted -> sorted.kind() == Kind.REPORT);
    }
}
