// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.docket.store.Revision;

/** Who changed an agenda, when and why; newest first. */
record RevisionsPage(Frame frame, List<Line> lines) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm z", Locale.ENGLISH);

    /** One revision. */
    record Line(int number, String when, String who, String message, String address) {
        /** A revision, its maker named where the names by id have one. */
        static Line of(Reading reading, Revision revision, Map<String, String> people) {
            return new Line(
                    revision.number(),
                    WHEN.format(revision.when().atZone(reading.agenda().board().zone())),
                    people.getOrDefault(revision.who(), revision.who()),
                    revision.message(),
                    reading.meeting().address("revisions/" + revision.number()));
        }
    }

    /** The page of a meeting's revisions, given the names of people by id. */
    static RevisionsPage of(Reading reading, List<Revision> revisions, Map<String, String> people) {
        List<Line> lines = revisions.stream()
                .map(revision -> Line.of(reading, revision, people))
                .toList();
        return new RevisionsPage(Frame.of(reading, "Revisions", ""), lines);
    }
}
