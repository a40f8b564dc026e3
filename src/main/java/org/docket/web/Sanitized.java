// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markup that only formats: no scripts, no styles, no attributes that act, no pictures from elsewhere, no links within. */
final class Sanitized {
    //    https://example.org/ or mailto:somebody@example.org, never //elsewhere or /here
    private static final Pattern ABROAD = Pattern.compile("(?i)(?:https?://|mailto:)\\S+");
    private static final Pattern SIDE = Pattern.compile("left|right|center");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h3", "h4", "h5", "h6", "p", "br", "hr", "blockquote", "pre", "code", "ul", "ol", "li")
            .allowElements("em", "strong", "del", "sub", "sup", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href")
            .matching(ABROAD)
            .onElements("a")
            .allowAttributes("align")
            .matching(SIDE)
            .onElements("th", "td")
            .allowAttributes("start")
            .matching(NUMBER)
            .onElements("ol")
            .requireRelsOnLinks("noopener", "noreferrer", "nofollow")
            .withPreprocessor(PicturesAsLinks::new)
            .toFactory();

    private Sanitized() {}

    static String html(String untrusted) {
        return POLICY.sanitize(untrusted);
    }
}
