// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.mail.Postmark;
import org.docket.publish.CalendarFeed;
import org.docket.publish.Feed;
import org.docket.publish.MeetingEvents;
import org.docket.publish.Passages;
import org.docket.publish.PublicMinutes;
import org.docket.publish.PublicText;
import org.docket.store.Store;

/** The public pages as files that any web server can give out, and that lead to each other wherever they lie. */
public final class StaticMinutes {
    private static final List<String> STYLES = List.of("board.css", "frame.css", "pages.css", "minutes.css");
    private static final String INDEX = "index.html";

    private final Store store;
    private final Board board;
    private final Optional<URI> place;
    private final PublicMinutes minutes;
    private final Map<String, byte[]> files = new TreeMap<>();

    private StaticMinutes(Store store, Board board, Optional<URI> place) {
        this.store = store;
        this.board = board;
        this.place = place;
        this.minutes = new PublicMinutes(store);
    }

    /**
     * All files by their names.
     *
     * @param place where people find the folder; the feed and the calendar lead there
     */
    public static Map<String, byte[]> of(Store store, Board board, Optional<URI> place) {
        return new StaticMinutes(store, board, place).written();
    }

    private Map<String, byte[]> written() {
        List<PublicText> all = minutes.all();
        put(INDEX, Templates.print(ShelfPage.of(leaf("Published minutes", ""), all)));
        for (ShelfPage.Year year : ShelfPage.Year.of(all)) {
            Leaf leaf = leaf("Minutes of " + year.number(), "../");
            YearPage.of(leaf, year.number(), all)
                    .ifPresent(page -> put(year.number() + "/" + INDEX, Templates.print(page)));
        }
        all.forEach(text -> sheet(text, all));
        feeds(all);
        STYLES.forEach(style -> files.put("style/" + style, style(style)));
        return files;
    }

    private void sheet(PublicText text, List<PublicText> all) {
        byte[] bytes = minutes.bytes(text);
        files.put(text.place() + ".txt", bytes);
        SheetPage page = SheetPage.of(
                leaf(text.title(), "../"),
                text,
                text.isWithdrawn() ? List.of() : Passages.of(Utf8.decode(bytes), board),
                all);
        put(text.place() + ".html", Templates.print(page));
    }

    private void feeds(List<PublicText> all) {
        String domain = Postmark.of(board, Optional.empty(), place).domain();
        String root = place.map(URI::toString)
                .map(where -> where.endsWith("/") ? where : where + "/")
                .orElse("");
        put("feed.xml", new Feed(board.name(), domain, root, root + "feed.xml").of(all));
        MeetingEvents events = new MeetingEvents(
                store, board, path -> root.isEmpty() ? "" : root + path.substring("/minutes/".length()));
        put(
                "calendar.ics",
                new CalendarFeed(board.shortName().orElse(board.name()), domain, board.meetingLength())
                        .of(events.held()));
    }

    private Leaf leaf(String title, String root) {
        return new Leaf(Optional.empty(), title, root, board.name());
    }

    private void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] style(String name) {
        try (InputStream in = StaticMinutes.class.getResourceAsStream("/static/" + name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
