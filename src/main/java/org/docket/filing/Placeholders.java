// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template left to be filled in: words between angle brackets or double braces. */
final class Placeholders {
    //    <name of the release> | {{ date }}
    private static final Pattern GAP =
            Pattern.compile("(?<![\\w<])<(?<angle>\\p{L}[^<>@:/=]{0,80})>|\\{\\{(?<braces>[^{}]{1,80})\\}\\}");
    private static final Set<String> TAGS = Set.of(
            "private", "a", "b", "i", "p", "br", "tt", "em", "code", "pre", "strong", "ul", "ol", "li", "details");

    private Placeholders() {}

    static List<String> in(String line) {
        List<String> gaps = new ArrayList<>();
        Matcher matcher = GAP.matcher(line);
        while (matcher.find()) {
            String angle = matcher.group("angle");
            if (angle == null || !TAGS.contains(angle.toLowerCase(Locale.ROOT))) {
                gaps.add(matcher.group());
            }
        }
        return gaps;
    }
}
