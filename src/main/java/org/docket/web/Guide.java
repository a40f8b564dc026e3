// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What somebody of one part does here, told from beginning to end: our own words, in Markdown.
 *
 * @param name its name in addresses
 * @param text the Markdown, its title in the first line
 */
record Guide(String name, String text) implements Content {
    private static final List<org.commonmark.Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    /** All there are, in the order in which they are listed. */
    static final List<Guide> ALL =
            List.of(read("director"), read("reporting"), read("chair"), read("secretary"), read("operator"));

    static Optional<Guide> named(String name) {
        return ALL.stream().filter(guide -> guide.name.equals(name)).findFirst();
    }

    String title() {
        return text.lines().findFirst().orElse("").replaceFirst("^# ", "");
    }

    @Override
    public void writeTo(TemplateOutput out) {
        Node document = PARSER.parse(text);
        out.writeContent(RENDERER.render(document));
    }

    private static Guide read(String name) {
        try (InputStream file = Guide.class.getResourceAsStream("/help/" + name + ".md")) {
            return new Guide(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
