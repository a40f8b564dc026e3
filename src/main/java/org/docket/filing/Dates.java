// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates as people write them: a day, or a month with its year. */
final class Dates {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")[a-z]{0,6}\\.?";

    //    2014-03-19 | 2014-03 | 3/2014 | 19.3.2014 | Mar 19th | March, 2014 | 19 March | 19-Mar-2014
    private static final Pattern DATE = Pattern.compile("(?i)\\b(?:"
            + "\\d{4}[-/.]\\d{1,2}\\b"
            + "|\\d{1,2}[-/.]\\d{4}\\b"
            + "|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}\\b"
            + "|" + MONTH + ",?[- ]{0,2}(?:of )?'?\\d{1,4}"
            + "|\\d{1,2}(?:st|nd|rd|th)?(?: of)?[- ]" + MONTH + "\\b)");
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?i)\\b(?<month>" + MONTH + "),?[- ]{1,2}(?<year>(?:19|20)\\d\\d)\\b");
    private static final Pattern ISO_MONTH = Pattern.compile("\\b(?<year>(?:19|20)\\d\\d)-(?<number>\\d\\d)\\b");

    private Dates() {}

    static boolean isIn(String text) {
        return DATE.matcher(text).find();
    }

    /** The first month that is named with its year. */
    static Optional<YearMonth> month(String text) {
        Matcher words = MONTH_OF_YEAR.matcher(text);
        if (words.find()) {
            String start = words.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
            return Optional.of(YearMonth.of(Integer.parseInt(words.group("year")), MONTHS.indexOf(start) + 1));
        }
        Matcher iso = ISO_MONTH.matcher(text);
        return iso.find() ? month(iso) : Optional.empty();
    }

    private static Optional<YearMonth> month(Matcher iso) {
        try {
            return Optional.of(
                    YearMonth.of(Integer.parseInt(iso.group("year")), Integer.parseInt(iso.group("number"))));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }
}
