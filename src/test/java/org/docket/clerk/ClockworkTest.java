// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.docket.AdjustableClock;
import org.docket.store.Books;
import org.docket.store.Store;
import org.docket.store.Stroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Things are done at their time, once each, whatever the clock does and whoever was away. */
class ClockworkTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    Path folder;

    private final List<String> struck = new ArrayList<>();
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("docket.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void nothingFromBeforeItsFirstTickIsDue() {
        clockwork(clock("2026-11-11T10:00:00Z"), "07:00").tick();
        assertEquals(List.of(), struck);
    }

    @Test
    void eachDayIsStruckOnce() {
        AdjustableClock clock = clock("2026-11-11T05:00:00Z");
        Clockwork clockwork = clockwork(clock, "07:00");
        clockwork.tick();
        clock.set("2026-11-11T05:59:59Z");
        clockwork.tick();
        assertEquals(List.of(), struck);
        clock.set("2026-11-11T06:00:00Z");
        clockwork.tick();
        clockwork.tick();
        assertEquals(List.of("2026-11-11"), struck);
    }

    @Test
    void whatWasMissedByHoursIsSaidToBeMissed() {
        AdjustableClock clock = clock("2026-11-11T05:00:00Z");
        clockwork(clock, "07:00").tick();
        clock.set("2026-11-13T08:00:00Z");
        clockwork(clock, "07:00").tick();
        assertEquals(List.of("2026-11-11 missed", "2026-11-12 missed", "2026-11-13"), struck);
    }

    @Test
    void aClockSetBackDoesNothingTwice() {
        AdjustableClock clock = clock("2026-11-11T05:00:00Z");
        Clockwork clockwork = clockwork(clock, "07:00");
        clockwork.tick();
        clock.set("2026-11-11T06:30:00Z");
        clockwork.tick();
        clock.set("2026-11-11T05:30:00Z");
        clockwork.tick();
        clock.set("2026-11-11T06:30:00Z");
        clockwork.tick();
        assertEquals(List.of("2026-11-11"), struck);
    }

    @Test
    void anHourThatIsLeftOutComesAnHourLater() {
        AdjustableClock clock = clock("2026-03-28T12:00:00Z");
        Clockwork clockwork = clockwork(clock, "02:30");
        clockwork.tick();
        clock.set("2026-03-29T01:29:59Z");
        clockwork.tick();
        assertEquals(List.of(), struck);
        clock.set("2026-03-29T01:30:00Z");
        clockwork.tick();
        assertEquals(List.of("2026-03-29"), struck);
    }

    @Test
    void anHourThatComesTwiceIsStruckTheFirstTime() {
        AdjustableClock clock = clock("2026-10-24T12:00:00Z");
        Clockwork clockwork = clockwork(clock, "02:30");
        clockwork.tick();
        clock.set("2026-10-25T00:30:00Z");
        clockwork.tick();
        assertEquals(List.of("2026-10-25"), struck);
        clock.set("2026-10-25T01:30:00Z");
        clockwork.tick();
        assertEquals(List.of("2026-10-25"), struck);
    }

    @Test
    void whatFailsIsTriedAgain() {
        AdjustableClock clock = clock("2026-11-11T05:00:00Z");
        int[] tries = {0};
        Chime once = new Daily("07:00") {
            @Override
            public void strike(Books books, Stroke stroke, boolean missed) {
                tries[0]++;
                if (tries[0] == 1) {
                    throw new IllegalStateException("not now");
                }
                super.strike(books, stroke, missed);
            }
        };
        Clockwork clockwork = new Clockwork(store, clock, List.of(once));
        clockwork.tick();
        clock.set("2026-11-11T06:00:00Z");
        clockwork.tick();
        assertEquals(List.of(), struck);
        clockwork.tick();
        assertEquals(List.of("2026-11-11"), struck);
    }

    @Test
    void whatComesIsToldWithItsTime() {
        Clockwork clockwork = clockwork(clock("2026-11-11T05:00:00Z"), "07:00");
        clockwork.tick();
        assertEquals(
                List.of("2026-11-11T06:00:00Z", "2026-11-12T06:00:00Z"),
                clockwork.coming(Instant.parse("2026-11-13T00:00:00Z")).stream()
                        .map(coming -> coming.stroke().due().toString())
                        .toList());
    }

    private static AdjustableClock clock(String moment) {
        return new AdjustableClock(moment);
    }

    private Clockwork clockwork(AdjustableClock clock, String time) {
        return new Clockwork(store, clock, List.of(new Daily(time)));
    }

    /** Says the day, at its hour in Berlin. */
    private class Daily implements Chime {
        private final Timetable timetable;

        Daily(String time) {
            timetable = new Timetable(BERLIN, LocalTime.parse(time));
        }

        @Override
        public List<Coming> between(Books books, Instant after, Instant until) {
            return timetable.days(after, until).stream()
                    .map(day -> new Coming(new Stroke("daily", day.toString(), timetable.on(day)), "Every day."))
                    .toList();
        }

        @Override
        public void strike(Books books, Stroke stroke, boolean missed) {
            struck.add(stroke.reference() + (missed ? " missed" : ""));
        }
    }
}
