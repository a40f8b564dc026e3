// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.clerk.Clerk;
import org.docket.clerk.Dates.Asker;
import org.docket.clerk.MeetingBook;
import org.docket.clerk.MinutesDesk;
import org.docket.clerk.MinutesNet;
import org.docket.clerk.Planner;
import org.docket.edit.Target;
import org.docket.json.ActJson;
import org.docket.json.Fields;
import org.docket.json.Malformed;
import org.docket.mail.Mailroom;
import org.docket.minutes.SecondNet.Hit;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.publish.Publication;
import org.docket.store.MinutesStep.Kind;

/** The month of the samples, in one of its phases: what the clock says then, and what was written down until then. */
final class DemoMonth {
    /** The meeting that the samples are about. */
    static final String MEETING = "2026-11-11";

    /** The file among the samples that says what happened at it. */
    static final String ACTS = "acts_2026_11_11.json";

    private static final List<Phase> PHASES =
            Stream.of(Phase.values()).filter(phase -> phase != Phase.CANCELLED).toList();
    private static final LocalDate LATER = LocalDate.of(2026, 12, 9);

    private final Phase phase;

    DemoMonth(Phase phase) {
        this.phase = phase;
    }

    /** The one of that phase, by the word that programs know. */
    static Optional<DemoMonth> named(String word) {
        return PHASES.stream()
                .filter(phase -> phase.word().equalsIgnoreCase(word))
                .findFirst()
                .map(DemoMonth::new);
    }

    /** The phases that can be shown. */
    static String words() {
        return PHASES.stream().map(Phase::word).collect(Collectors.joining(", "));
    }

    /** When it is, in this phase. */
    Instant now() {
        return Instant.parse(
                switch (phase) {
                    case PREPARATION -> "2026-11-09T09:00:00Z";
                    case MEETING_DAY -> "2026-11-11T17:30:00Z";
                    case STARTED -> "2026-11-11T18:36:00Z";
                    case COMPLETE -> "2026-11-11T19:50:00Z";
                    case DRAFTED -> "2026-11-12T09:00:00Z";
                    default -> "2026-12-09T18:40:00Z";
                });
    }

    /** A clock that goes on from there. */
    Clock clock(Clock clock) {
        return Clock.offset(clock, Duration.between(clock.instant(), now()));
    }

    /** Writes down what happened until now, as the secretary did, each thing at its time. */
    void play(Clerk clerk, Person secretary, String json) throws Unreadable {
        try {
            Instant at = Instant.EPOCH;
            for (Fields fields : Fields.list(json)) {
                at = moment(fields).orElse(at);
                if (at.isAfter(now())) {
                    return;
                }
                play(MeetingBook.of(clerk, Clock.fixed(at, ZoneOffset.UTC)), secretary, fields);
            }
        } catch (Malformed malformed) {
            throw new Unreadable(ACTS + ": " + malformed.getMessage());
        }
    }

    /** Drafts the minutes, has the next meeting approve them, and publishes them, as far as that has come by now. */
    void conclude(Clerk clerk, Mailroom mailroom, Person secretary, Person chair) {
        if (phase.compareTo(Phase.DRAFTED) >= 0) {
            MinutesDesk minutes = MinutesDesk.of(clerk, mailroom.clock());
            int version = minutes.make(secretary, MEETING).version();
            if (phase.compareTo(Phase.APPROVED) >= 0) {
                Planner planner = Planner.of(clerk);
                String next = planner.next(secretary, Optional.of(LATER)).text();
                planner.post(new Asker(secretary, "demo"), next);
                minutes.decide(secretary, MEETING, new MinutesDesk.Decision(Kind.APPROVED, LATER.toString(), version));
            }
        }
        if (phase == Phase.PUBLISHED) {
            publish(new Publication(mailroom), List.of(secretary, chair));
        }
    }

    private static void publish(Publication publication, List<Person> two) {
        String sha256 = publication.standing(MEETING).candidate().sha256();
        for (Hit hit : publication.standing(MEETING).openHits()) {
            Publication.Asker asker = new Publication.Asker(two.get(0), "demo", sha256);
            publication.excuse(asker, MEETING, MinutesNet.key(hit), "It was said in public as well.");
        }
        two.forEach(who -> publication.agree(new Publication.Asker(who, "demo", sha256), MEETING));
    }

    private static Optional<Instant> moment(Fields fields) throws Malformed {
        return fields.optional("at").map(Instant::parse);
    }

    private static void play(MeetingBook book, Person secretary, Fields fields) throws Malformed {
        String id = fields.text("id");
        if (fields.text("act").equals("consented")) {
            List<String> sections = fields.texts("sections");
            book.takeConsent(secretary, MEETING, id, sections);
            return;
        }
        Optional<String> item = fields.optional("item");
        Optional<String> title = fields.optional("title");
        book.write(
                secretary,
                MEETING,
                new MeetingBook.Sent(
                        id,
                        item.map(attach -> new Target(attach, title, Optional.empty())),
                        around -> ActJson.read(fields, around)));
    }
}
