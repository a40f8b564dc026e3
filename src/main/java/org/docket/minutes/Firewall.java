// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Block;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.Lines;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Span;
import org.docket.edit.Refused;

/**
 * Lets into the public text only what comes from where anybody may read: it knows by its own reading what is private, and
 * refuses a piece that comes from there, however it came to be in the text.
 */
final class Firewall {
    private final Lines lines;
    private final List<Span> agenda = new ArrayList<>();
    private final Map<String, List<Span>> notes = new HashMap<>();

    private Firewall(Desk desk) {
        this.lines = desk.lines();
        Agenda text = desk.agenda();
        agenda.addAll(PrivateText.in(text.text()).passages());
        desk.blocks().all().forEach(block -> add(block.first(), block.last() + 1));
        text.items().forEach(item -> add(desk, item));
        agenda.addAll(FlagsLeftOut.spans(desk));
        desk.notes()
                .notes()
                .texts()
                .forEach((title, note) ->
                        notes.put(title, PrivateText.in(NoteBook.plain(note)).passages()));
    }

    static Firewall around(Desk desk) {
        return new Firewall(desk);
    }

    private void add(Desk desk, Item item) {
        item.block().ifPresent(block -> add(block.first(), block.last() + 1));
        item.block().flatMap(Block::approvalsPlace).ifPresent(agenda::add);
        item.comments().stream().map(Comment::place).forEach(agenda::add);
        if (desk.isClosed(item)) {
            int heading = item.place().heading();
            add(item.id().endsWith(".") ? heading + 1 : heading, item.place().end());
            if (item.place().hasEntry()) {
                add(item.place().entry(), item.place().entryEnd());
            }
            desk.notes().key(item).ifPresent(title -> notes.put(title, List.of(everything())));
        }
    }

    /** Lines without the end of the last. */
    private void add(int first, int end) {
        if (first < end) {
            agenda.add(new Span(lines.start(first), lines.end(end - 1)));
        }
    }

    private static Span everything() {
        return new Span(0, Integer.MAX_VALUE);
    }

    /** The public text of a record: what stands outside its private tags, piece by piece. */
    String publicText(List<Piece> pieces) {
        StringBuilder record = new StringBuilder();
        pieces.forEach(piece -> record.append(piece.words()));
        List<Span> open = Redaction.published(record.toString());
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (Piece piece : pieces) {
            for (Span span : open) {
                int from = Math.max(span.start(), start) - start;
                int to = Math.min(span.end(), start + piece.words().length()) - start;
                if (from < to) {
                    text.append(admitted(piece.part(from, to)));
                }
            }
            start += piece.words().length();
        }
        return text.toString();
    }

    private String admitted(Piece piece) {
        if (!piece.words().isBlank()) {
            piece.from().forEach(this::require);
        }
        return piece.words();
    }

    private void require(Origin origin) {
        switch (origin.source()) {
            case AGENDA ->
                overlap(origin.spans(), agenda).ifPresent(span -> {
                    throw new Refused("What stands in line " + (lines.at(span.start()) + 1)
                            + " of the agenda would be published, and it is private: a private passage, a comment, an"
                            + " approval, a flag, or closed session.");
                });
            case NOTE ->
                overlap(origin.spans(), notes.getOrDefault(origin.note(), List.of()))
                        .ifPresent(span -> {
                            throw new Refused(
                                    "Of the note on \"" + origin.note() + "\" something private would be published.");
                        });
            case CLOSED_NOTE ->
                throw new Refused(
                        "The note on \"" + origin.note() + "\" is of a closed session and would be published.");
        }
    }

    private static Optional<Span> overlap(List<Span> used, List<Span> forbidden) {
        return used.stream()
                .filter(span ->
                        forbidden.stream().anyMatch(other -> span.start() < other.end() && other.start() < span.end()))
                .findFirst();
    }
}
