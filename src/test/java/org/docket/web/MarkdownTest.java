// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report in Markdown is formatted, and nothing in it acts. */
class MarkdownTest {
    @Test
    void listsTablesAndStruckWordsAreFormatted() {
        String html = html("- one\n- ~~two~~\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n");
        assertTrue(html.contains("<li>one</li>"), html);
        assertTrue(html.contains("<del>two</del>"), html);
        assertTrue(html.contains("<td align=\"right\">2</td>"), html);
    }

    @Test
    void addressesBecomeLinksThatTellNothing() {
        assertEquals(
                "<p>at <a href=\"https://example.org/\" rel=\"noopener noreferrer nofollow\">https://example.org/</a></p>",
                html("at https://example.org/").strip());
    }

    @Test
    void headingsStandBelowThoseOfThePage() {
        String html = html("# One\n### Three\n# One again\n## Two\n");
        assertEquals(
                "h3 h4 h3 h4",
                html.replaceAll("(?s)<(h\\d)>.*?(?=<h|$)", "$1 ").strip().replaceAll("\\s+", " "));
    }

    @Test
    void picturesAreLinks() {
        assertEquals(
                "<p><a href=\"https://example.org/x.png\" rel=\"noopener noreferrer nofollow\">A chart</a></p>",
                html("![A chart](https://example.org/x.png)").strip());
        assertEquals(
                "<p><a href=\"https://example.org/x.png\" rel=\"noopener noreferrer nofollow\">picture</a> then</p>",
                html("<img src=\"https://example.org/x.png\"> then").strip());
    }

    @Test
    void aPictureInALinkIsItsWords() {
        assertEquals(
                "<p><a href=\"https://example.org/\" rel=\"noopener noreferrer nofollow\">Badge</a></p>",
                html("[![Badge](https://example.org/b.svg)](https://example.org/)")
                        .strip());
    }

    @Test
    void privatePassagesAreBoxedWithoutTheirTags() {
        assertEquals(
                "<p>Before</p>\n<div class=\"private block\"><p><em>to</em> the board</p>\n</div><p>After</p>\n",
                html("Before\n<private>\n*to* the board\n</private>\nAfter"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<div hx-get=\"/sign-out\" hx-trigger=\"load\">x</div>",
                "<p onclick=\"x()\" style=\"color:red\" class=\"private\" id=\"main\">x</p>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](data:text/html,<script>)",
                "[x](//evil.example.org/)",
                "[x](/2015-02-18/queue/commit)",
                "<a href=\"\\\\evil.example.org\">x</a>",
                "<a href=\"&#1;javascript:x()\">x</a>",
                "![x](data:image/png;base64,AAAA)",
                "<svg onload=alert(1)><style>@import '//evil.example.org'</style>",
                "<form action=\"/sign-out\" method=\"post\"><button>x</button></form>",
                "<iframe src=\"https://evil.example.org\"></iframe>",
                "<math><mi xlink:href=\"data:x\">",
                "<base href=\"//evil.example.org/\">",
                "<img src=x onerror=alert(1)>",
                "<table background=\"https://evil.example.org\"><tr><td>x</table>"
            })
    void nothingActs(String text) {
        String html = html(text).toLowerCase(Locale.ROOT);
        for (String word : new String[] {
            "<script",
            "javascript:",
            "data:",
            "hx-",
            " on",
            "style",
            "class",
            " id=",
            "<form",
            "<button",
            "<iframe",
            "<svg",
            "<img",
            "src=",
            "<base",
            "background",
            "href"
        }) {
            assertFalse(html.contains(word), word + " in " + html);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "- ",
                "[",
                "*a **a ",
                "![",
                "<private>",
                "`",
                "| a ",
                "<div>",
                "&#",
                "    ",
                "_a",
                "<a href='x'>"
            })
    void manyOfAKindTakeNoTime(String text) {
        String many = text.repeat(100_000 / text.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> html(many));
    }

    private static String html(String text) {
        return ProseTest.html(new Markdown(text));
    }
}
