// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Span;

/** A report shown as the Markdown it may be: nothing in it runs, nothing is fetched, private passages are boxed. */
record Markdown(String text) implements Content {
    private static final List<org.commonmark.Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), AutolinkExtension.create());
    private static final int DEEPEST = 50;
    private static final Parser PARSER =
            Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(DEEPEST).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();
    private static final int PAGE_LEVEL = 2;
    private static final int LAST_LEVEL = 6;

    @Override
    public void writeTo(TemplateOutput out) {
        Headings headings = new Headings();
        int at = 0;
        for (Span passage : PrivateText.in(text).passages()) {
            out.writeContent(html(text.substring(at, passage.start()), headings));
            out.writeContent("<div class=\"private block\">");
            out.writeContent(html(inside(passage), headings));
            out.writeContent("</div>");
            at = passage.end();
        }
        out.writeContent(html(text.substring(at), headings));
    }

    private String inside(Span passage) {
        int start = text.indexOf('>', passage.start()) + 1;
        return text.substring(start, text.lastIndexOf('<', passage.end()));
    }

    private static String html(String part, Headings headings) {
        Node document = PARSER.parse(part);
        document.accept(headings);
        return Sanitized.html(RENDERER.render(document));
    }

    /** Puts a report's headings below those of the page, without leaving out a level. */
    private static final class Headings extends AbstractVisitor {
        private int last = PAGE_LEVEL;

        @Override
        public void visit(Heading heading) {
            last = Math.min(Math.min(heading.getLevel() + PAGE_LEVEL, last + 1), LAST_LEVEL);
            heading.setLevel(last);
        }
    }
}
