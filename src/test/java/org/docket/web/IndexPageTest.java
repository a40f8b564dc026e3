// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.docket.Agendas;
import org.docket.Shared;
import org.docket.agenda.Item;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Target;
import org.docket.people.Person;
import org.docket.people.Role;
import org.junit.jupiter.api.Test;

/** The index has a row for each item, and says what waits for its reader. */
class IndexPageTest {
    private static final int MOST_BYTES = 25_000;

    @Test
    void eachItemHasARowWithItsMarks() {
        Reading reading = ReadBy.sample("ab");
        String html = html(reading);
        for (Item item : reading.agenda().items()) {
            String row = "<tr data-item=\"" + item.id() + "\" data-status=\""
                    + reading.agenda().status(item).word() + "\"";
            assertTrue(html.contains(row), () -> row + " in " + html);
        }
    }

    @Test
    void whatIsMineIsMarkedWhetherCommittedOrNot() {
        Reading reading = ReadBy.sample(
                "ab",
                new Approve(Target.of("I"), "ab"),
                new AddComment(Target.of("K"), "ab", "More of this.", Optional.empty()));
        String html = html(reading);
        assertTrue(html.contains("data-item=\"I\" data-status=\"flagged\" data-mine=\"approve\""), html);
        assertTrue(
                html.contains("data-item=\"K\" data-status=\"reviewed\" data-mine=\"approved commented comment\""),
                html);
        assertTrue(html.contains("<td>approved, commented; queued: comment</td>"), html);
        assertTrue(html.contains("data-item=\"B\" data-status=\"missing\">"), html);
        assertTrue(html.contains("data-pending=\"2\""), html);
    }

    @Test
    void staleApprovalsAreCounted() {
        Reading reading = ReadBy.sample("ab");
        String html = html(ReadBy.earlier(reading, "K", Map.of("gs", 3, "hm", 4, "gone", 1)));
        assertTrue(
                html.contains(
                        "data-item=\"K\" data-status=\"reviewed\" data-mine=\"approved commented\" data-stale=\"2\""),
                html);
        assertTrue(html.contains("2 on an earlier text"), html);
    }

    @Test
    void aDirectorIsSentThroughWhatIsLeft() {
        IndexPage page = IndexPage.of(ReadBy.sample("bh"), Optional.empty(), Optional.empty());
        assertEquals(13, page.waiting());
        assertEquals(
                "/2026-11-11/queue/August-12-2026", page.review().orElseThrow().address());
    }

    @Test
    void nobodyElseIs() {
        Person member = new Person("mia", "Mia", "mm", "", java.util.Set.of(Role.MEMBER));
        Reading reading = ReadBy.by(member, ReadBy.sampleAgenda(), LocalDate.of(2026, 11, 2));
        IndexPage page = IndexPage.of(reading, Optional.empty(), Optional.empty());
        assertEquals(Optional.empty(), page.review());
        assertFalse(ReadBy.html(page).contains("Review "));
    }

    @Test
    void theCountsAreThoseOfTheReference() {
        List<String> counts = Count.all(shared()).stream()
                .map(count -> count.number() + " " + count.words())
                .toList();
        assertEquals(
                List.of(
                        "84 committee reports",
                        "6 special orders",
                        "1 discussion item",
                        "2 awaiting approvals",
                        "1 flagged",
                        "19 missing"),
                counts);
    }

    @Test
    void aFullMonthIsSmall() throws IOException {
        String html = html(shared());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        assertTrue(packed.size() <= MOST_BYTES, () -> packed.size() + " bytes");
    }

    private static Reading shared() {
        return ReadBy.director(
                "gs", Agendas.parse(Shared.text("data/agendas/" + Shared.MONTH)), LocalDate.of(2015, 2, 10));
    }

    private static String html(Reading reading) {
        return ReadBy.html(IndexPage.of(reading, Optional.empty(), Optional.empty()));
    }
}
