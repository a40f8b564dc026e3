// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Comment;
import org.docket.agenda.Lines;
import org.docket.agenda.Section;
import org.docket.agenda.Span;

/** Tells how the meeting began: in the past tense, without the numbers to dial. */
final class CallToOrder {
    private static final int DIAL_IN_INDENT = 12;
    private static final String TITLE = "Call to order";

    /** Lines that belong together; deep when all stand where dial-in lines stand. */
    private record Paragraph(String text, boolean deep) {
        boolean announces() {
            return text.endsWith(":");
        }
    }

    private final Desk desk;
    private final Lines lines;

    CallToOrder(Desk desk) {
        this.desk = desk;
        this.lines = desk.lines();
    }

    void write() {
        desk.section(Section.Topic.CALL_TO_ORDER).ifPresent(this::write);
    }

    private void write(Section section) {
        int first = lines.firstFilled(section.heading() + 1, section.end());
        int afterLast = lines.afterLastFilled(first, section.end());
        Noted note = desk.notes().on(section.title(), TITLE);
        if (first < afterLast) {
            String time = new Times(desk).start(note).orElse(Times.UNKNOWN);
            Span opening = lines.span(first, afterLast);
            Origin agenda = desk.open(opening);
            desk.pen()
                    .replace(
                            first, afterLast, Rows.of(rows(paragraphs(first, afterLast), time), agenda, note.origin()));
        }
        desk.seal(section, note);
    }

    private List<String> rows(List<Paragraph> paragraphs, String time) {
        List<String> rows = new ArrayList<>();
        boolean dialling = false;
        boolean dialled = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            dialling = paragraph.deep
                    && (dialling || i > 0 && paragraphs.get(i - 1).announces());
            dialled |= dialling;
            if (dialling) {
                continue;
            }
            boolean announces = paragraph.announces() && i + 1 < paragraphs.size() && paragraphs.get(i + 1).deep;
            String text = announces ? paragraph.text.substring(0, paragraph.text.length() - 1) + '.' : paragraph.text;
            List<String> more = dialled ? Margins.SECTION.rows(closing(text)) : Margins.OPENING.rows(past(text, time));
            rows.addAll(rows.isEmpty() ? more : Rows.of(more).apart().lines());
        }
        return rows;
    }

    private static String past(String text, String time) {
        return closing(text.replace("is scheduled", "was scheduled")
                .replace("will begin as", "began at")
                .replace("soon thereafter that", time + " when")
                .replace("quorum is", "quorum was"));
    }

    private static String closing(String text) {
        return text.replace("will be", "was");
    }

    private List<Paragraph> paragraphs(int first, int afterLast) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = first;
        for (int line = first; line <= afterLast; line++) {
            boolean ends = line == afterLast || lines.blank(line) || startsDialling(line, start);
            if (ends && start < line) {
                paragraphs.add(paragraph(start, line));
            }
            if (ends) {
                start = line < afterLast && lines.blank(line) ? line + 1 : line;
            }
        }
        return paragraphs;
    }

    /** Dial-in lines may follow their announcement without an empty line. */
    private boolean startsDialling(int line, int start) {
        return line > start
                && isDeep(line)
                && !isDeep(line - 1)
                && lines.trimmed(line - 1).endsWith(":");
    }

    private Paragraph paragraph(int from, int to) {
        boolean deep = true;
        for (int line = from; line < to; line++) {
            deep &= isDeep(line);
        }
        String text = lines.span(from, to).of(lines.text());
        return new Paragraph(Comment.fold(Redaction.withoutPassages(text)), deep);
    }

    private boolean isDeep(int line) {
        return lines.indent(line) >= DIAL_IN_INDENT;
    }
}
