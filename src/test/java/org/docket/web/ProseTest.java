// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report is shown as filed: only addresses and private passages become something else. */
class ProseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://example.org/a. | https://example.org/a",
                "(http://example.org/) | http://example.org/",
                "<https://example.org/x?a=b&c=d> | https://example.org/x?a=b&c=d",
                "https://example.org/Tide_(sea), twice | https://example.org/Tide_(sea)",
                "(see https://example.org/Tide_(sea)) | https://example.org/Tide_(sea)",
                "[1]:https://example.org/#top; | https://example.org/#top",
                "https://example.org/森! | https://example.org/森",
                "https://example.org/\"x | https://example.org/"
            })
    void anAddressEndsBeforeThePunctuation(String text, String address) {
        assertEquals(address, Links.in(text).get(0).of(text));
    }

    @ParameterizedTest
    @CsvSource({"xhttps://example.org", "http:/example.org", "https://", "https://)", "http", "httpd: 2.4", "ftp://a.b/"
    })
    void otherWordsAreNoAddresses(String text) {
        assertEquals(0, Links.in(text).size());
    }

    @Test
    void markupIsShownNotDone() {
        assertEquals(
                "&lt;b&gt; &amp; <a rel=\"noopener noreferrer\" href=\"http://a.b/?c&amp;d\">http://a.b/?c&amp;d</a>",
                html("<b> & http://a.b/?c&d"));
    }

    @Test
    void aPrivatePassageOfWholeLinesIsABlock() {
        assertEquals(
                "Before\n<span class=\"private block\">  &lt;private&gt;\nto the board\n&lt;/private&gt; \n</span>After",
                html("Before\n  <private>\nto the board\n</private> \nAfter"));
    }

    @Test
    void aPrivatePassageInALineIsBoxedThere() {
        assertEquals(
                "We <span class=\"private\">&lt;PRIVATE&gt;think&lt;/private&gt;</span> so",
                html("We <PRIVATE>think</private> so"));
    }

    @Test
    void nothingIsLostBetweenPassages() {
        String text = "<private>a</private>\n<private>b</private><private>c</private>\n </private> d https://e.f";
        assertEquals(
                text, html(text).replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">"));
    }

    static String html(String text) {
        return html(new Prose(text));
    }

    static String html(Content content) {
        StringOutput out = new StringOutput();
        OwaspHtmlTemplateOutput html = new OwaspHtmlTemplateOutput(out);
        html.setContext("p", null);
        content.writeTo(html);
        return out.toString();
    }
}
