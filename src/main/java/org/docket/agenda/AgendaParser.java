// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.board.Board;

/** Cuts a text into sections, has each read, and puts the items in their order. */
final class AgendaParser {
    private static final String ACTION_ITEMS = "Action Items";

    /** What reading a text gives. */
    record Read(
            List<Item> items,
            List<Section> sections,
            Optional<LocalDate> date,
            RollCall rollCall,
            List<Action> actions,
            Optional<Flags> flags,
            Optional<String> prefix) {}

    private final Board board;
    private final Lines lines;
    private final Map<String, Item> items = new LinkedHashMap<>();

    AgendaParser(Board board, Lines lines) {
        this.board = board;
        this.lines = lines;
    }

    Read parse() {
        List<Attachment> attachments = Attachment.all(lines);
        Sections sections = new Sections(lines, attachments, new Topics(board));
        Clock clock = new Clock(lines, board.zone());
        EntryReader entries = new EntryReader(lines, sections);
        Titles titles = new Titles(board, entries.prefix(board));

        sections.of(Section.Topic.CALL_TO_ORDER).ifPresent(s -> add(OpeningReader.callToOrder(lines, s, clock)));
        Optional<Section> roll = sections.of(Section.Topic.ROLL_CALL);
        roll.ifPresent(s -> add(OpeningReader.rollCall(lines, s)));
        sections.of(Section.Topic.MINUTES)
                .ifPresent(s -> new MinutesReader(lines, s).items().forEach(this::addFirst));
        sections.of(Section.Topic.EXECUTIVE)
                .ifPresent(s -> new OfficerReader(lines, s).items().forEach(this::add));
        attachments.forEach(attachment -> add(attachment.item(lines, titles)));
        entries.entries().forEach(entry -> entry.tell(lines, items));
        sections.of(Section.Topic.RESOLUTIONS)
                .ifPresent(s -> new ResolutionReader(lines, s, titles).items().forEach(this::addFirst));
        sections.of(Section.Topic.DISCUSSION)
                .ifPresent(s -> new DiscussionReader(lines, s).items().forEach(this::addFirst));
        sections.all().stream()
                .filter(ClosingReader::isClosing)
                .forEach(s -> addFirst(ClosingReader.item(lines, s, clock)));

        Optional<Flags> flags = sections.of(Section.Topic.COMMITTEES).flatMap(s -> FlagReader.read(lines, s));
        List<Action> actions = items.values().stream()
                .filter(AgendaParser::isActions)
                .findFirst()
                .map(item -> new ActionReader(lines, item.place()).actions())
                .orElse(List.of());
        flags.ifPresent(this::tellFlags);
        tellReportsToPresident();
        tellIndex();
        clock.mendMidnight(List.copyOf(items.values()));
        RollCall rollCall = roll.map(s -> new RollCallReader(lines, s).read()).orElse(new RollCall(List.of()));
        return new Read(
                List.copyOf(items.values()), sections.all(), clock.date(), rollCall, actions, flags, titles.prefix());
    }

    /** Whether this is the section of the action items, which older agendas call by longer names. */
    static boolean isActions(Item item) {
        return item.kind() == Kind.CLOSING && item.title.contains(ACTION_ITEMS);
    }

    /** A later report of the same id replaces what the earlier said, in its place. */
    private void add(Item item) {
        items.put(item.id(), item);
    }

    private void addFirst(Item item) {
        items.putIfAbsent(item.id(), item);
    }

    private void tellFlags(Flags flags) {
        Map<String, List<String>> byTitle = new LinkedHashMap<>();
        flags.entries().forEach(entry -> byTitle.put(entry.title(), entry.initials()));
        for (Item item : items.values()) {
            item.flaggedBy = byTitle.getOrDefault(item.title, List.of());
        }
    }

    private void tellReportsToPresident() {
        if (board.president().isEmpty()) {
            return;
        }
        String president = board.president().get();
        items.values().stream()
                .filter(item -> item.kind() == Kind.EXECUTIVE && item.title.equals(president))
                .findFirst()
                .flatMap(item -> AttachmentRange.in(lines, item.place()))
                .ifPresent(range -> items.values().stream()
                        .filter(item -> item.kind() == Kind.OFFICER && range.holds(item.id()))
                        .forEach(item -> item.reportsTo = president.toLowerCase(java.util.Locale.ROOT)));
    }

    private static final Map<String, String> INDEX = Map.of(
            "2.", "Roll Call",
            "3A", "Minutes",
            "4A", "Executive Officer",
            "1", "Additional Officer",
            "A", "Committee Reports",
            "7A", "Special Orders",
            "8.", "Discussion Items",
            "8A", "Discussion Items",
            "9.", ACTION_ITEMS);

    private void tellIndex() {
        INDEX.forEach((id, label) -> Optional.ofNullable(items.get(id)).ifPresent(item -> item.index = label));
    }
}
