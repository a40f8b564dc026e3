// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.docket.board.Board;

/** One agenda: its exact text, and what that text says. */
public final class Agenda {
    private static final int USUAL_MAJORITY = 5;

    private final Board board;
    private final Lines lines;
    private final AgendaParser.Read read;
    private final int majority;

    private Agenda(Board board, Lines lines) {
        this.board = board;
        this.lines = lines;
        this.read = new AgendaParser(board, lines).parse();
        int directors = read.rollCall().directors().size();
        this.majority = board.approvals().orElse(directors == 0 ? USUAL_MAJORITY : directors / 2 + 1);
    }

    /** Reads any text; what cannot be read becomes a warning. */
    public static Agenda parse(String text, Board board) {
        return new Agenda(board, new Lines(text));
    }

    public String text() {
        return lines.text();
    }

    public Board board() {
        return board;
    }

    public Lines lines() {
        return lines;
    }

    /** The items: the opening, earlier minutes, executive officers, attachments, special orders, discussion, closing. */
    public List<Item> items() {
        return read.items();
    }

    public Optional<Item> item(String id) {
        return read.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The day of the meeting: the first date in the text. */
    public Optional<LocalDate> date() {
        return read.date();
    }

    /** When an item's time is, honouring a zone word behind it that the board or Java knows. */
    public Optional<ZonedDateTime> timeOf(Item item) {
        return item.time().map(time -> {
            ZonedDateTime read = time.atZone(board.zone());
            return item.zoneWord()
                    .flatMap(board::zone)
                    .map(read::withZoneSameLocal)
                    .orElse(read);
        });
    }

    public RollCall rollCall() {
        return read.rollCall();
    }

    public List<Action> actions() {
        return read.actions();
    }

    /** The flags of the committee reports and where they stand. */
    public Optional<Flags> flags() {
        return read.flags();
    }

    /** The numbered headings of the agenda, in order. */
    public List<Section> sections() {
        return read.sections();
    }

    /** The word before project titles, such as an organisation's name. */
    public Optional<String> prefix() {
        return read.prefix();
    }

    /** The item of the officer to whom numbered attachments report. */
    public Optional<Item> president() {
        return read.items().stream()
                .filter(item -> item.kind() == Kind.EXECUTIVE)
                .filter(item -> board.president().filter(item.title()::equals).isPresent())
                .findFirst();
    }

    /** Every warning: those found by reading, and those of a closer look at initials, titles and private tags. */
    public List<Warning> warnings() {
        return Stream.concat(read.items().stream().flatMap(item -> item.warnings().stream()), new Checks(this).find())
                .sorted(Comparator.comparingInt(Warning::line))
                .toList();
    }

    /** The same by the item whose lines they concern; those of no item stand with the first. */
    public Map<Item, List<Warning>> warningsByItem() {
        TreeMap<Integer, Item> starts = new TreeMap<>();
        for (Item item : items()) {
            starts.put(item.place().heading(), item);
            if (item.place().hasEntry()) {
                starts.put(item.place().entry(), item);
            }
        }
        Map<Item, List<Warning>> byItem = new HashMap<>();
        for (Warning warning : items().isEmpty() ? List.<Warning>of() : warnings()) {
            Map.Entry<Integer, Item> before = starts.floorEntry(warning.line() - 1);
            Item item = before != null && before.getValue().place().covers(warning.line() - 1)
                    ? before.getValue()
                    : items().get(0);
            byItem.computeIfAbsent(item, first -> new ArrayList<>()).add(warning);
        }
        return byItem;
    }

    /** Where an item stands, following the text alone. */
    public Status status(Item item) {
        if (!item.flaggedBy().isEmpty()) {
            return Status.FLAGGED;
        }
        if (!item.warnings().isEmpty() || item.missing()) {
            return Status.MISSING;
        }
        if (item.approved().isPresent()) {
            return item.approved().get().size() < majority() ? Status.READY : Status.REVIEWED;
        }
        if (isActions(item)) {
            return actions().stream().anyMatch(action -> action.status().isEmpty()) ? Status.READY : Status.REVIEWED;
        }
        return item.text().isEmpty() ? Status.REVIEWED : Status.AVAILABLE;
    }

    /** How many approvals make an item reviewed. */
    public int majority() {
        return majority;
    }

    /** Whether this is the section of the action items. */
    public boolean isActions(Item item) {
        return AgendaParser.isActions(item);
    }
}
