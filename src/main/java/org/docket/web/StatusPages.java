// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docket.clerk.Vitals;
import org.docket.store.Figures;
import org.docket.store.Store;
import org.docket.store.Trouble;

/** The page that says how the service is. */
final class StatusPages {
    private static final long LITTLE_SPACE = 200_000_000;
    private static final Duration OLD_BACKUP = Duration.ofDays(7);
    private static final Duration SAME_TIME = Duration.ofMinutes(1);
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final House house;
    private final Vitals vitals;
    private final Clock clock;

    StatusPages(House house) {
        this.house = house;
        this.vitals = house.clerk().vitals();
        this.clock = house.clock();
    }

    void show(Context ctx) {
        Optional<Trouble> trouble = vitals.troubleNow();
        Figures figures = vitals.figures();
        List<StatusLine> lines = new ArrayList<>();
        lines.add(new StatusLine(
                "Writing",
                trouble.map(kind -> "Only reading. " + kind.sentence()).orElse("Everything can be read and written."),
                trouble.isEmpty()));
        lines.add(disk(figures));
        lines.add(backup(figures.lastBackup(), clock.instant()));
        lines.add(clock(figures.latest(), clock.instant()));
        lines.add(new StatusLine("Queues", queues(figures), true));
        house.status().forEach(line -> lines.add(line.get()));
        lines.add(new StatusLine("Version", "Docket " + Store.version() + ", Java " + Runtime.version(), true));
        Templates.show(ctx, new StatusPage(Frame.of(ctx, "Status"), List.copyOf(lines)));
    }

    static StatusLine disk(Figures figures) {
        boolean enough = figures.free() >= Math.max(LITTLE_SPACE, figures.bytes());
        String says = size(figures.bytes()) + "; " + size(figures.free()) + " are free on its disk.";
        return new StatusLine("Database", enough ? says : says + " Make room there.", enough);
    }

    static StatusLine backup(Optional<Instant> last, Instant now) {
        boolean young = last.filter(then -> Duration.between(then, now).compareTo(OLD_BACKUP) < 0)
                .isPresent();
        String says = last.map(MINUTES::format).orElse("Never");
        return new StatusLine("Last backup", young ? says : says + ". docket backup FILE makes one.", young);
    }

    /** Times decide nothing: revisions are in the order of their numbers, whatever the clock says. */
    static StatusLine clock(Optional<Instant> latest, Instant now) {
        Optional<Instant> ahead = latest.filter(then -> then.isAfter(now.plus(SAME_TIME)));
        String says = MINUTES.format(now);
        String wrong = ahead.map(then -> ", and a revision was made at " + MINUTES.format(then)
                        + ": the clock has been set back, or was ahead. Revisions stay in their order.")
                .orElse("");
        return new StatusLine("Clock", says + wrong, ahead.isEmpty());
    }

    private static String queues(Figures figures) {
        String queues = figures.queues() == 1 ? "1 queue" : figures.queues() + " queues";
        return figures.waiting() + " to commit, in " + queues;
    }

    private static String size(long bytes) {
        return bytes < 1_000_000_000
                ? String.format(Locale.ROOT, "%.1f MB", bytes / 1e6)
                : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
    }
}
