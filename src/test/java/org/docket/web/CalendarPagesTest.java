// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.docket.clerk.Cabinet;
import org.docket.committees.Calendar.Sitting;
import org.docket.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calendar begins empty, is filled on its page, and tells the next meeting in the board's own zone. */
class CalendarPagesTest {
    private Running running;
    private Cabinet cabinet;
    private String secretary;
    private String guest;

    @BeforeEach
    void start(@TempDir Path folder) {
        running = new Running(folder);
        running.newMeeting();
        cabinet = Cabinet.of(running.clerk, running.house.board(), running.clock);
        secretary = running.person("clr", "clr", Role.SECRETARY);
        guest = running.person("gil", "gg", Role.GUEST);
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void withoutACalendarTheBoardMeetsAsUsual() {
        String page = get(guest);
        assertTrue(page.contains("<b>Wednesday, 21 January 2026</b>"), page);
        assertTrue(page.contains("third Wednesday of a month, at 21:30 UTC"), page);
        assertTrue(page.contains("<a href=\"/2026-01-21/\">Its agenda</a>"), page);
        assertFalse(page.contains("Change the calendar"), page);
    }

    @Test
    void meetingsAreAddedMovedAndDropped() {
        add("2026-02-18", "21:30", "UTC");
        add("2026-01-22", "09:00", "America/New_York");
        add("2026-01-14", "", "");
        String page = get(guest);
        assertTrue(page.contains("<b>Thursday, 22 January 2026</b>"), page);
        assertTrue(page.contains("09:00 America/New_York</time> (Thu 22 Jan, 14:00 UTC)"), page);
        assertTrue(page.indexOf("18 February") > page.indexOf("After that"), page);
        assertTrue(page.indexOf("14 January") > page.indexOf("Past"), page);
        assertEquals(
                303,
                send(secretary, "change=move&from=2026-02-18&day=2026-02-19&time=20:00&zone=UTC")
                        .statusCode());
        assertEquals(303, send(secretary, "change=drop&from=2026-01-22").statusCode());
        assertEquals(
                List.of(LocalDate.of(2026, 1, 14), LocalDate.of(2026, 2, 19)),
                cabinet.calendar().sittings().stream().map(Sitting::day).toList());
        assertEquals(5, cabinet.number(org.docket.store.Paper.Kind.CALENDAR));
    }

    @Test
    void whatDoesNotFitComesBackWithASentence() {
        add("2026-02-18", "21:30", "UTC");
        HttpResponse<String> twice = send(secretary, "change=add&day=2026-02-18&time=20:00&zone=UTC");
        assertEquals(409, twice.statusCode());
        assertTrue(twice.body().contains("The calendar has a meeting on 2026-02-18 already."), twice::body);
        assertTrue(twice.body().contains("value=\"20:00\""), twice::body);
        HttpResponse<String> none = send(secretary, "change=add&day=2026-02-30&time=20:00&zone=UTC");
        assertTrue(none.body().contains("is no day; write 2026-04-01."), none::body);
        assertEquals(400, send(secretary, "change=nothing").statusCode());
        assertEquals(403, send(guest, "change=drop&from=2026-02-18").statusCode());
    }

    @Test
    void theTextBeginsWithSomethingToReadAndIsEditedAsAWhole() {
        HttpResponse<String> form =
                running.send(running.to("/papers/calendar/edit").header("Authorization", "Bearer " + secretary));
        assertTrue(form.body().contains("Board meeting calendar"), form::body);
        assertTrue(form.body().contains("Nothing is kept yet"), form::body);
        HttpResponse<String> saved = running.send(running.to("/papers/calendar/edit")
                .header("Authorization", "Bearer " + secretary)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("change=save&base=0&text=*)+18+February+2026%0A")));
        assertEquals(303, saved.statusCode(), saved::body);
        assertEquals("*) 18 February 2026\n", cabinet.calendar().text());
    }

    private void add(String day, String time, String zone) {
        HttpResponse<String> sent = send(secretary, "change=add&day=" + day + "&time=" + time + "&zone=" + zone);
        assertEquals(303, sent.statusCode(), sent::body);
    }

    private String get(String token) {
        return running.send(running.to("/calendar").header("Authorization", "Bearer " + token))
                .body();
    }

    private HttpResponse<String> send(String token, String body) {
        return running.send(running.to("/calendar")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }
}
