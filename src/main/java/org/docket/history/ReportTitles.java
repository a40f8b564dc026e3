// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a report from other attachments by its heading, and a project's name from the title of its report. */
final class ReportTitles {
    private static final Pattern HEADS = Pattern.compile(
            "(?i)^(?:(?:status )?report (?:from|for|of) )?(?:the )?(?:VP of |(?:Vice President|VP),? )?");
    private static final Pattern TAILS =
            Pattern.compile("(?i)(?:[.:]+| +\\[[^\\]]*]| +(?:requested |special )?report(?: to the board)?"
                    + "| +(?:Project Management Committee|PMC|Project|Committee))$");

    //    Open Climate Workbench (OCW)
    private static final Pattern ABBREVIATED = Pattern.compile(" +\\(\\p{Lu}[\\p{L}\\d]*\\)$");
    private static final Pattern TEAM = Pattern.compile(" +Team$");

    private ReportTitles() {}

    static boolean isReport(String heading) {
        return heading.toLowerCase(Locale.ROOT).contains("report");
    }

    /** The name in a title such as {@code Report from the Example Ant Project}; twice is the same as once. */
    static String name(String title, String prefix) {
        String name = ABBREVIATED.matcher(shorter(title, prefix)).replaceFirst("");
        return TEAM.matcher(name).replaceFirst("");
    }

    /** A title without what every title of a report has; as long as an attachment's is made by reading an agenda. */
    static String shorter(String title, String prefix) {
        String name = HEADS.matcher(title.strip()).replaceFirst("");
        name = !prefix.isEmpty() && name.regionMatches(true, 0, prefix + " ", 0, prefix.length() + 1)
                ? name.substring(prefix.length() + 1)
                : name;
        String shorter = TAILS.matcher(name).replaceFirst("");
        return shorter.isBlank() || shorter.equals(name) ? name.strip() : shorter(shorter, "");
    }
}
