// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Span;

/** A text as it was written, in which addresses can be followed and private passages are boxed; nothing in it is markup. */
record Prose(String text) implements Content {
    @Override
    public void writeTo(TemplateOutput out) {
        PrivateText found = PrivateText.in(text);
        int at = 0;
        for (Span passage : found.passages()) {
            Span box = wholeLines(passage, at);
            writeLinked(out, at, box.start());
            out.writeContent(box == passage ? "<span class=\"private\">" : "<span class=\"private block\">");
            writeLinked(out, box.start(), box.end());
            out.writeContent("</span>");
            at = box.end();
        }
        writeLinked(out, at, text.length());
    }

    /** The passage from its first line's start past its last line's end, if nothing else stands on these lines. */
    private Span wholeLines(Span passage, int from) {
        int start = passage.start();
        while (start > from && text.charAt(start - 1) == ' ') {
            start--;
        }
        int end = passage.end();
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        boolean startsLine = start == 0 || text.charAt(start - 1) == '\n';
        boolean endsLine = end == text.length() || text.charAt(end) == '\n';
        return startsLine && endsLine ? new Span(start, Math.min(end + 1, text.length())) : passage;
    }

    private void writeLinked(TemplateOutput out, int from, int end) {
        String part = text.substring(from, end);
        List<Span> links = Links.in(part);
        int at = 0;
        for (Span link : links) {
            out.writeUserContent(part.substring(at, link.start()));
            String address = link.of(part);
            out.writeContent("<a rel=\"noopener noreferrer\" href=\"");
            out.writeContent(attribute(address));
            out.writeContent("\">");
            out.writeUserContent(address);
            out.writeContent("</a>");
            at = link.end();
        }
        out.writeUserContent(part.substring(at));
    }

    /** An address found in a text holds no quotes; what else could end an attribute does not stand in it. */
    private static String attribute(String address) {
        return address.replace("&", "&amp;").replace("'", "&#39;");
    }
}
