// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists hold what their names say, and say so when they are empty. */
class ListPageTest {
    @Test
    void beforeTheDayOnlyFlagsAreFlagged() {
        assertEquals(List.of("D", "I", "N", "Q"), ids(ListPage.flagged(ReadBy.sample("ab"))));
    }

    @Test
    void onTheDayAllThatIsNotReadyIsToBeDiscussed() {
        Reading reading = ReadBy.director("ab", ReadBy.sampleAgenda(), LocalDate.of(2026, 11, 11));
        List<String> ids = ids(ListPage.flagged(reading));
        assertTrue(ids.containsAll(List.of("B", "D", "E", "L", "3")), ids::toString);
        assertEquals(
                List.of(), ids.stream().filter(List.of("C", "F", "K")::contains).toList());
    }

    @Test
    void aFlaggedReportMayAlsoBeMissing() {
        List<String> ids = ids(ListPage.missing(ReadBy.sample("ab")));
        assertTrue(ids.containsAll(List.of("B", "E", "N")), ids::toString);
    }

    @Test
    void emptyListsSayWhatThatMeans() {
        String html = ReadBy.html(ListPage.rejected(ReadBy.sample("ab")));
        assertTrue(html.contains("No report has been turned down at this meeting."), html);
    }

    @Test
    void commentsStandWithTheirItem() {
        String html = ReadBy.html(ListPage.comments(ReadBy.sample("ab")));
        assertTrue(html.contains("<h2 data-item=\"1\""), html);
        assertTrue(html.contains("The raincoats are nice. I did not buy one."), html);
    }

    @Test
    void aShepherdHasReportsActionsAndNeighbours() {
        Reading reading = ReadBy.sample("ab");
        ShepherdPage page = ShepherdPage.of(reading, "Haruka").orElseThrow();
        assertEquals(
                List.of("3", "F", "J"),
                page.entries().stream().map(entry -> entry.row().id()).limit(3).toList());
        assertEquals("Shepherd Greta", page.frame().previous().orElseThrow().title());
        assertEquals(Optional.empty(), ShepherdPage.of(reading, "Nobody"));
    }

    @Test
    void aSearchFindsParagraphsOfTextsAndComments() {
        SearchPage page = SearchPage.of(ReadBy.sample("ab"), " RAINCOATS ");
        assertEquals(
                List.of("Names and Marks"),
                page.found().stream().map(found -> found.step().title()).toList());
        String html = ReadBy.html(page);
        assertTrue(html.contains("The <mark>raincoats</mark> are nice."), html);
        assertTrue(html.contains("value=\"RAINCOATS\""), html);
    }

    @Test
    void aSearchNeedsThreeLetters() {
        SearchPage page = SearchPage.of(ReadBy.sample("ab"), "ra");
        assertEquals(List.of(), page.found());
        assertTrue(ReadBy.html(page).contains("Three letters or more"));
    }

    @Test
    void whatIsSearchedForIsNoMarkup() {
        String html = ReadBy.html(SearchPage.of(ReadBy.sample("ab"), "\"><script>"));
        assertTrue(html.contains("“\"&gt;&lt;script&gt;” stands nowhere"), html);
    }

    private static List<String> ids(ListPage page) {
        return page.entries().stream().map(entry -> entry.row().id()).toList();
    }
}
