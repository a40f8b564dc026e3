// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import org.docket.agenda.Span;

/**
 * A part of a text in which passages are marked that somebody spoke of, and those boxed that are private.
 *
 * @param part where it stands in the text; the others are places in that too
 */
record Underlined(String text, Span part, List<Span> spoken, List<Span> hidden) implements Content {
    Underlined {
        spoken = within(part, spoken);
        hidden = within(part, hidden);
    }

    @Override
    public void writeTo(TemplateOutput out) {
        boolean marked = false;
        boolean boxed = false;
        int at = part.start();
        for (int i = part.start(); i < part.end(); i++) {
            boolean marks = isIn(spoken, i);
            boolean boxes = isIn(hidden, i);
            if (marks != marked || boxes != boxed) {
                out.writeUserContent(text.substring(at, i));
                close(out, boxed, marked && !marks);
                open(out, marks && !marked, boxes);
                at = i;
            }
            marked = marks;
            boxed = boxes;
        }
        out.writeUserContent(text.substring(at, part.end()));
        close(out, boxed, marked);
    }

    /** The box stands within the mark. */
    private static void close(TemplateOutput out, boolean box, boolean mark) {
        out.writeContent((box ? "</span>" : "") + (mark ? "</mark>" : ""));
    }

    private static void open(TemplateOutput out, boolean mark, boolean box) {
        out.writeContent((mark ? "<mark>" : "") + (box ? "<span class=\"private\">" : ""));
    }

    private static List<Span> within(Span part, List<Span> spans) {
        return spans.stream()
                .filter(span -> span.start() < part.end() && part.start() < span.end())
                .toList();
    }

    private static boolean isIn(List<Span> spans, int place) {
        return spans.stream().anyMatch(span -> span.start() <= place && place < span.end());
    }
}
