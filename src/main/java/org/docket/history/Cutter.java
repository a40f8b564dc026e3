// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.Passage;
import org.docket.agenda.Section;
import org.docket.agenda.Section.Topic;
import org.docket.board.Board;
import org.docket.store.Piece;
import org.docket.store.Published;

/** Cuts minutes of any of the layouts there were into pieces; what fits none stays together under its heading. */
final class Cutter {
    private final MinutesFile file;
    private final LocalDate day;
    private final Agenda agenda;
    private final Lines lines;
    private final BitSet told = new BitSet();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final Map<Integer, List<Entry>> ordered = new HashMap<>();
    private final boolean hasOrdersOtherwise;

    Cutter(MinutesFile file, Board board) {
        this.file = file;
        this.day = file.day();
        this.agenda = Agenda.parse(file.text(), board);
        this.lines = agenda.lines();
        this.hasOrdersOtherwise = agenda.sections().stream().anyMatch(this::isOrderedOtherwise);
    }

    Cut cut() {
        if (file.kind() == Published.Kind.CONSENT) {
            Consent.of(lines).ifPresent(consent -> pieces.addAll(consent.pieces()));
        } else if (!agenda.sections().isEmpty()) {
            agenda.items().forEach(this::item);
            agenda.sections().forEach(this::section);
            LooseAttachments.in(lines, told).forEach(this::attachment);
            agenda.sections().forEach(this::rest);
            behind();
        }
        if (pieces.isEmpty()) {
            pieces.add(Pieces.whole(title(), Passage.dedented(lines, 0, lines.count())));
            remarks.add("could not be split; kept whole");
        }
        return new Cut(file, List.copyOf(pieces), agenda.prefix(), List.copyOf(remarks));
    }

    private void item(Item item) {
        boolean otherwise = item.kind() == Kind.RESOLUTION && hasOrdersOtherwise;
        if (item.place().isEntryOnly() || otherwise) {
            return;
        }
        tell(item.place().heading(), item.place().end());
        if (agenda.isActions(item)) {
            pieces.addAll(new OpenActions(agenda, item).pieces());
        } else if (!item.text().isBlank()) {
            pieces.add(piece(item));
        }
    }

    private Piece piece(Item item) {
        if (item.kind() == Kind.RESOLUTION) {
            return Pieces.resolution(item.id(), item.fulltitle().orElse(item.title()), item.text());
        }
        String heading = lines.trimmed(item.place().heading());
        boolean reports = item.kind() == Kind.EXECUTIVE
                || item.kind().isAttached() && (item.place().hasEntry() || ReportTitles.isReport(heading));
        return reports
                ? Pieces.report(item.id(), item.title(), item.owner().orElse(""), item.text())
                : Pieces.business(item.id(), item.title(), item.text());
    }

    private void section(Section section) {
        if (section.topic() == Topic.ADDITIONAL || section.topic() == Topic.COMMITTEES) {
            Entry.in(lines, section).forEach(this::entry);
        } else if (isOrderedOtherwise(section)) {
            orders(section).forEach(this::order);
        }
    }

    /** What stands at the name of a project: its report, where reports are no attachments, or what was said of one. */
    private void entry(Entry entry) {
        Optional<Item> item = entry.attachment()
                .flatMap(agenda::item)
                .filter(named -> !named.place().isEntryOnly());
        String title = item.map(Item::title).orElse(entry.title());
        String said = entry.said();
        if (!said.isEmpty()) {
            boolean attached =
                    agenda.items().stream().anyMatch(other -> other.kind().isAttached());
            pieces.add(
                    attached
                            ? Pieces.remark(entry.attachment().orElse(entry.id()), title, said)
                            : Pieces.report(entry.id(), title, entry.owner(), said));
            pieces.addAll(NewActions.in(said, title, day));
        }
        tell(entry.first(), entry.limit());
    }

    /** Whether it has headings that an agenda's would not have, such as {@code B)}. */
    private boolean isOrderedOtherwise(Section section) {
        return section.topic() == Topic.RESOLUTIONS
                && orders(section).stream()
                        .anyMatch(order -> agenda.item("7" + order.letter()).isEmpty());
    }

    private List<Entry> orders(Section section) {
        return ordered.computeIfAbsent(
                section.heading(),
                heading -> Entry.in(lines, section).stream()
                        .filter(entry -> Character.isLetter(entry.letter().charAt(0)))
                        .toList());
    }

    private void order(Entry entry) {
        pieces.add(Pieces.resolution(
                "7" + entry.letter(), entry.title(), Passage.dedented(lines, entry.first() + 1, entry.limit())));
        tell(entry.first(), entry.limit());
    }

    private void attachment(LooseAttachments.Found found) {
        String text = Passage.dedented(lines, found.first() + 1, found.limit());
        if (!text.isBlank()) {
            pieces.add(Pieces.report(found.id(), found.title(), found.owner(), text));
            remarks.add("line " + (found.first() + 1) + ": Attachment " + found.id() + " is not where one is expected");
        }
        tell(found.first(), found.limit());
    }

    /** What of a section is in no piece yet. */
    private void rest(Section section) {
        rest(section.title(), section.heading() + 1, section.end());
    }

    private void behind() {
        int last = agenda.sections().stream().mapToInt(Section::end).max().orElse(0);
        rest("", last, lines.count());
    }

    private void rest(String title, int from, int limit) {
        StringBuilder rest = new StringBuilder();
        for (int line = told.nextClearBit(from); line < limit; line = told.nextClearBit(line)) {
            int end = told.nextSetBit(line);
            int after = end < 0 ? limit : Math.min(end, limit);
            String words = Passage.dedented(lines, line, after);
            rest.append(hasWords(words) ? words + "\n\n" : "");
            line = after;
        }
        if (!rest.isEmpty()) {
            pieces.add(Pieces.business("", title, rest.toString().strip()));
        }
    }

    /** More than rules and the word over the attachments. */
    private static boolean hasWords(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
                .anyMatch(line -> !line.equals("ATTACHMENTS:") && !line.startsWith("End of "));
    }

    private void tell(int from, int limit) {
        told.set(from, Math.max(from, limit));
    }

    private String title() {
        int first = lines.firstFilled(0, lines.count());
        return first < lines.count() ? lines.trimmed(first) : file.name();
    }
}
