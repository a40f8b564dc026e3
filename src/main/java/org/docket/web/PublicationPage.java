// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.docket.clerk.MinutesNet;
import org.docket.minutes.SecondNet.Hit;
import org.docket.publish.PublicText;
import org.docket.publish.Standing;
import org.docket.store.Published;

/** What would be published of a meeting, what stops it, who has agreed, and what was published. */
record PublicationPage(Frame frame, Reading reading, Standing standing, ZoneId zone, String complaint) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    static PublicationPage of(Reading reading, Standing standing, ZoneId zone, String complaint) {
        return new PublicationPage(Frame.of(reading, "Publication", "publication"), reading, standing, zone, complaint);
    }

    String address() {
        return reading.meeting().address("publication");
    }

    String moment(Instant when) {
        return MOMENT.format(when.atZone(zone)) + " " + zone.getId();
    }

    String name(String id) {
        return reading.names().ofId(id);
    }

    String place(Hit hit) {
        return MinutesNet.key(hit);
    }

    boolean hasAgreed() {
        return standing.hasAgreed(reading.reader());
    }

    /** Whether the reader's word makes it enough. */
    boolean isLast() {
        return standing.isEnoughWith(reading.reader());
    }

    Prose text() {
        return new Prose(standing.candidate().text());
    }

    Optional<String> open() {
        return standing.open()
                .map(text -> "/minutes/" + text.year() + "/" + PublicText.name(text.kind(), text.meeting()) + ".html");
    }

    String fate(Published text) {
        String published = "Published on " + moment(text.when()) + " by " + name(text.who());
        return text.isWithdrawn()
                ? published + "; withdrawn on " + moment(text.withdrawnAt().orElseThrow()) + " by "
                        + name(text.withdrawnBy().orElse("")) + ": "
                        + text.reason().orElse("")
                : published + ".";
    }
}
