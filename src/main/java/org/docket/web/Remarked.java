// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docket.clerk.PassageComment;
import org.docket.people.Right;
import org.docket.store.MinutesComment;

/**
 * A comment on a passage of draft minutes as its reader sees it.
 *
 * @param quote the words it is about
 * @param settled what was done about it
 * @param withdraws whether the reader may take it back
 * @param settles whether the reader says what was done about it
 */
record Remarked(
        int number,
        Stroke said,
        String quote,
        List<Prose> words,
        Optional<Stroke> settled,
        boolean withdraws,
        boolean settles) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
    private static final int GLIMPSE = 60;

    /** Who did something, when, and with which words. */
    record Stroke(String who, String when, String words) {
        private static Stroke of(Reading reading, MinutesComment step, ZoneId zone) {
            return new Stroke(
                    reading.names().ofId(step.who()), MOMENT.format(step.when().atZone(zone)), step.words());
        }
    }

    static Remarked of(Reading reading, PassageComment comment, ZoneId zone) {
        MinutesComment said = comment.said();
        return new Remarked(
                said.number(),
                Stroke.of(reading, said, zone),
                said.quote(),
                Note.paragraphs(said.words()),
                comment.settled().map(step -> Stroke.of(reading, step, zone)),
                comment.isOpen() && said.who().equals(reading.reader().id()),
                reading.reader().may(Right.KEEP_NOTES));
    }

    boolean isOpen() {
        return settled.isEmpty();
    }

    /** Its beginning, in one line. */
    String glimpse() {
        String line = said.words.replaceAll("\\s+", " ");
        return line.length() <= GLIMPSE ? line : line.substring(0, GLIMPSE).strip() + "…";
    }
}
