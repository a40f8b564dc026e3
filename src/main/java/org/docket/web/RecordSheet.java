// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import gg.jte.Content;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Lines;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Span;
import org.docket.clerk.MinutesDraft;
import org.docket.clerk.PassageComment;

/**
 * The record of a meeting's minutes for the board to read, paragraph by paragraph, with what is said of its passages.
 *
 * @param changed what was said of passages that have changed since
 * @param speaks whether the reader may say something of a passage
 * @param asked what the reader is about to say
 */
record RecordSheet(
        String address,
        String sha256,
        List<Paragraph> paragraphs,
        List<Remarked> changed,
        boolean speaks,
        Optional<Asked> asked) {
    /**
     * Lines that stand together.
     *
     * @param line the first of them, counted from 1
     * @param after the line after the last
     */
    record Paragraph(int line, int after, Content content, String text, List<Remarked> remarks) {
        /** A rule between two texts is nothing to speak of. */
        boolean says() {
            return text.chars().anyMatch(Character::isLetterOrDigit);
        }
    }

    /** A passage that the reader is about to speak of, with what was typed already. */
    record Asked(int line, String quote, String words, String refused) {}

    /** A record, and the comments on it. */
    private record Text(String words, Lines lines, List<Span> hidden, List<PassageComment> comments) {
        static Text of(String record, List<PassageComment> comments) {
            return new Text(record, new Lines(record), PrivateText.in(record).passages(), comments);
        }

        /** The comments on passages that begin on these lines. */
        List<PassageComment> from(int first, int after) {
            return comments.stream()
                    .filter(comment -> comment.where()
                            .map(where -> lines.at(where.start()))
                            .filter(line -> first <= line && line < after)
                            .isPresent())
                    .toList();
        }

        List<Span> spoken() {
            return comments.stream()
                    .filter(PassageComment::isOpen)
                    .flatMap(comment -> comment.where().stream())
                    .toList();
        }
    }

    static RecordSheet of(Reading reading, MinutesDraft draft, List<PassageComment> comments, ZoneId zone) {
        Text text = Text.of(draft.record(), comments);
        List<Paragraph> paragraphs = new ArrayList<>();
        Lines lines = text.lines;
        for (int first = lines.firstFilled(0, lines.count()); first < lines.count(); ) {
            int after = first;
            while (after < lines.count() && !lines.blank(after)) {
                after++;
            }
            paragraphs.add(paragraph(reading, text, new Span(first, after), zone));
            first = lines.firstFilled(after, lines.count());
        }
        List<Remarked> changed = comments.stream()
                .filter(comment -> comment.where().isEmpty())
                .map(comment -> Remarked.of(reading, comment, zone))
                .toList();
        String address = reading.meeting().address("minutes");
        return new RecordSheet(address, draft.recordSha256(), paragraphs, changed, false, Optional.empty());
    }

    private static Paragraph paragraph(Reading reading, Text text, Span lines, ZoneId zone) {
        Span part = new Span(text.lines.start(lines.start()), text.lines.end(lines.end() - 1));
        return new Paragraph(
                lines.start() + 1,
                lines.end() + 1,
                new Underlined(text.words, part, text.spoken(), text.hidden),
                part.of(text.words),
                text.from(lines.start(), lines.end()).stream()
                        .map(comment -> Remarked.of(reading, comment, zone))
                        .toList());
    }

    RecordSheet spokenOf() {
        return new RecordSheet(address, sha256, paragraphs, changed, true, asked);
    }

    /** The same with a form for the paragraph in which this line stands. */
    RecordSheet asking(int line) {
        return paragraphs.stream()
                .filter(paragraph -> speaks && paragraph.line <= line && line < paragraph.after)
                .findFirst()
                .map(paragraph -> asking(new Asked(paragraph.line, paragraph.text, "", "")))
                .orElse(this);
    }

    RecordSheet asking(Asked what) {
        return new RecordSheet(address, sha256, paragraphs, changed, speaks, Optional.of(what));
    }

    /** What the reader is about to say of a paragraph. */
    Optional<Asked> asked(Paragraph paragraph) {
        return asked.filter(what -> paragraph.line <= what.line && what.line < paragraph.after);
    }

    /** What the reader is about to say of lines that are not there any more. */
    Optional<Asked> askedElsewhere() {
        return asked.filter(what ->
                paragraphs.stream().noneMatch(paragraph -> asked(paragraph).isPresent()));
    }

    /** What nobody has settled, in the order in which it stands. */
    List<Remarked> open() {
        List<Remarked> open = new ArrayList<>(changed);
        paragraphs.forEach(paragraph -> open.addAll(paragraph.remarks));
        open.removeIf(remark -> !remark.isOpen());
        return open;
    }
}
