// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The subject of a mail that brings a report: {@code Re: [REPORT] Ant - February 2015}. */
final class ReportSubject {
    /** What mail programs of many tongues put before the subject of a mail that answers or passes on another. */
    private static final String ANSWERS =
            "re|fwd?|aw|wg|antw(ort)?|sv|vs|vb|tr|rv|res|enc|odp|pd|r|i|rif|ref|ynt|ilt|vl|fs|doorst|ans"
                    + "|trs|vá|továbbítás|回复|答复|转发|转寄";

    //    Re: Fwd: AW[2]: [REPORT] Ant
    private static final Pattern REPORT = Pattern.compile(
            "\\s*+((" + ANSWERS + ")\\s?(\\[\\d{1,3}]|\\(\\d{1,3}\\)|\\^\\d{1,3})?\\s?[:：]\\s*+)*+"
                    + "(\\[report]|\\{report}|\\(report\\))\\s*+(?<rest>.*+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private ReportSubject() {}

    /** What stands behind the word; empty where the subject announces no report. */
    static Optional<String> rest(String subject) {
        return Optional.of(REPORT.matcher(subject)).filter(Matcher::matches).map(found -> found.group("rest"));
    }
}
