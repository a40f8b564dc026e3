// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;

/** When the meeting began and ended: as noted; in the record, moments in the zone that the agenda's first sentence uses. */
final class Times {
    static final String UNKNOWN = "??:??";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final Pattern BARE = Pattern.compile("\\d{1,2}:\\d\\d");

    private final Desk desk;
    private final Optional<Item> opening;

    Times(Desk desk) {
        this.desk = desk;
        this.opening = desk.items(Kind.OPENING).stream().findFirst();
    }

    Optional<String> start(Noted note) {
        return time(note, desk.notes().notes().started());
    }

    Optional<String> end(Noted note) {
        return time(note, desk.notes().notes().complete());
    }

    /** Words that say more than a time of day stand; a time of day is that of the moment, where that is known. */
    private Optional<String> time(Noted note, Optional<Instant> moment) {
        Optional<String> words = note.stripped();
        boolean says = words.filter(said -> !BARE.matcher(said).matches()).isPresent();
        return desk.whole() && !says ? moment.map(this::print).or(() -> words) : words;
    }

    /** The word for the zone that times are printed in. */
    String zone() {
        boolean byMoment = desk.whole() && desk.notes().notes().complete().isPresent();
        return (byMoment ? ownZone() : Optional.<String>empty()).orElseGet(() -> desk.sentence("zone"));
    }

    /** That the board met in closed session, and when. */
    List<String> closed() {
        return desk.whole()
                ? desk.notes().notes().course().sessions().stream()
                        .map(this::sentence)
                        .toList()
                : List.of();
    }

    private String sentence(Course.Session session) {
        return desk.sentence("closed-session")
                .replace("{from}", print(session.from()))
                .replace("{to}", session.to().map(this::print).orElse(UNKNOWN))
                .replace("{zone}", ownZone().orElseGet(() -> desk.sentence("zone")));
    }

    private String print(Instant moment) {
        return TIME.withZone(zoneId()).format(moment);
    }

    private ZoneId zoneId() {
        return opening.flatMap(item -> desk.agenda().timeOf(item))
                .map(ZonedDateTime::getZone)
                .orElse(desk.agenda().board().zone());
    }

    private Optional<String> ownZone() {
        return opening.flatMap(Item::zoneWord)
                .filter(word -> desk.agenda().board().zone(word).isPresent());
    }
}
