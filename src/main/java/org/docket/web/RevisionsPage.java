// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.docket.store.Aside;
import org.docket.store.Revision;

/** Who changed an agenda, when and why, and who gave a position again; newest first. */
record RevisionsPage(Frame frame, List<Line> lines) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm z", Locale.ENGLISH);

    /**
     * One revision.
     *
     * @param affirmed what was said again while it was the newest
     */
    record Line(int number, String when, String who, String message, String address, List<Affirmed> affirmed) {
        /** A revision, its maker named where the names by id have one. */
        static Line of(Reading reading, Revision revision, Map<String, String> people) {
            return new Line(
                    revision.number(),
                    moment(reading, revision.when()),
                    people.getOrDefault(revision.who(), revision.who()),
                    revision.message(),
                    reading.meeting().address("revisions/" + revision.number()),
                    List.of());
        }

        Line with(List<Affirmed> said) {
            return new Line(number, when, who, message, address, said);
        }
    }

    /** A position given again on a newer text. */
    record Affirmed(String when, String who, String title) {}

    /** The page of a meeting's revisions, given the names of people by id. */
    static RevisionsPage of(
            Reading reading, List<Revision> revisions, List<Aside> affirmations, Map<String, String> people) {
        List<Line> lines = revisions.stream()
                .map(revision -> Line.of(reading, revision, people)
                        .with(affirmations.stream()
                                .filter(aside -> newest(revisions, aside) == revision.number())
                                .map(aside -> affirmed(reading, aside))
                                .toList()))
                .toList();
        return new RevisionsPage(Frame.of(reading, "Revisions", ""), lines);
    }

    private static Affirmed affirmed(Reading reading, Aside aside) {
        return new Affirmed(moment(reading, aside.when()), reading.names().of(aside.initials()), aside.title());
    }

    /** The revision that was the newest when something was said; never one before the text it speaks of. */
    private static int newest(List<Revision> revisions, Aside aside) {
        return revisions.stream()
                .filter(revision -> !revision.when().isAfter(aside.when()))
                .map(Revision::number)
                .max(Comparator.naturalOrder())
                .filter(number -> number > aside.revision())
                .orElse(aside.revision());
    }

    private static String moment(Reading reading, Instant when) {
        return WHEN.format(when.atZone(reading.agenda().board().zone()));
    }
}
