// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.docket.board.Board;

/** A smaller agenda made of some lines of another; what is left out stands nowhere in it, and so nothing can show it. */
public final class Extract {
    /** How much of an item an extract has. */
    public enum Shown {
        NOTHING,
        /** Its title alone, and a sentence in place of its text. */
        TITLE,
        /** Its title alone, and that it was taken up in a closed session. */
        CLOSED,
        /** Its text, without what was said of it. */
        TEXT,
        /** Its text, with approvals, flags and comments. */
        ALL
    }

    private static final String WITHHELD = "withheld";
    private static final String CLOSED = "closed-session";

    private final Agenda whole;
    private final Lines lines;
    private final boolean[] kept;
    private final List<Span> cuts = new ArrayList<>();
    private final Map<Integer, String> instead = new HashMap<>();

    private Extract(Agenda whole) {
        this.whole = whole;
        this.lines = whole.lines();
        this.kept = new boolean[lines.count()];
    }

    /**
     * The part of an agenda that is to be shown.
     *
     * @param shown how much of each item
     * @param heard which comments of the items of which all is shown
     */
    public static Agenda of(Agenda whole, Function<Item, Shown> shown, Predicate<Comment> heard) {
        Extract extract = new Extract(whole);
        int head = whole.sections().stream().mapToInt(Section::heading).min().orElse(0);
        extract.keep(0, head);
        whole.items().forEach(item -> extract.take(item, shown.apply(item), heard));
        return Agenda.parse(extract.text(), extract.board());
    }

    private void take(Item item, Shown shown, Predicate<Comment> heard) {
        if (shown == Shown.NOTHING) {
            return;
        }
        Place place = item.place();
        keepSection(place.heading());
        keep(item.kind().isAttached() && !place.isEntryOnly() ? place.heading() - 1 : place.heading(), place.body());
        if (shown.compareTo(Shown.TEXT) >= 0) {
            keep(place.body(), place.textEnd());
        } else if (place.textEnd() > place.body()) {
            instead.put(place.body() - 1, withheld(place, shown == Shown.CLOSED ? CLOSED : WITHHELD));
        }
        takeEntry(place, shown);
        if (shown == Shown.ALL) {
            takeWords(item, heard);
        }
    }

    private void takeEntry(Place place, Shown shown) {
        if (place.hasEntry()) {
            keepSection(place.entry());
            keep(place.entry(), shown == Shown.ALL ? place.entryEnd() : afterSee(place));
        }
    }

    private int afterSee(Place place) {
        int see = lines.firstFilled(place.entry() + 1, place.entryEnd());
        return see < place.entryEnd() && lines.says(see, EntryReader.SEE) ? see + 1 : place.entry() + 1;
    }

    private void takeWords(Item item, Predicate<Comment> heard) {
        item.block().ifPresent(block -> keep(block.first(), block.last() + 1));
        item.comments().stream().filter(heard.negate()).map(Comment::place).forEach(cuts::add);
        whole.flags()
                .ifPresent(flags -> flags.entries().stream()
                        .filter(flag -> flag.title().equals(item.title()))
                        .forEach(flag -> {
                            keep(flag.line(), flag.line() + 1);
                            keep(flags.sentence(), flags.sentence() + 1);
                        }));
    }

    private void keepSection(int line) {
        whole.sections().stream()
                .filter(section -> section.heading() <= line && line < section.end())
                .forEach(section -> keep(section.heading(), section.heading() + 1));
    }

    private void keep(int first, int afterLast) {
        for (int line = Math.max(first, 0); line < afterLast; line++) {
            kept[line] = true;
        }
    }

    private String withheld(Place place, String why) {
        int indent = lines.indent(lines.firstFilled(place.body(), place.textEnd()));
        return " ".repeat(indent) + whole.board().text(why).orElse("");
    }

    /** Gaps of any length become one empty line. */
    private String text() {
        cuts.sort(Comparator.comparingInt(Span::start));
        StringBuilder text = new StringBuilder();
        for (int line = 0; line < lines.count(); line++) {
            if (kept[line]) {
                append(text, lines.start(line), lines.start(line + 1));
            } else if (line > 0 && kept[line - 1]) {
                text.append(lines.lineEnd(line - 1));
            }
            if (instead.containsKey(line)) {
                String end = lines.lineEnd(line);
                text.append(end).append(instead.get(line)).append(end);
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, int start, int end) {
        int at = start;
        for (Span cut : cuts) {
            if (cut.end() > at && cut.start() < end) {
                text.append(lines.text(), at, Math.max(at, cut.start()));
                at = Math.min(end, cut.end());
            }
        }
        text.append(lines.text(), at, end);
    }

    /** What the whole agenda tells by the number of its directors and headings, the extract is told. */
    private Board board() {
        Board board = whole.board().with("approvals", String.valueOf(whole.majority()));
        return whole.prefix().map(prefix -> board.with("prefix", prefix)).orElse(board);
    }
}
