// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.agenda.Lines;
import org.docket.agenda.Passage;
import org.docket.agenda.Section;

/**
 * A lettered heading in a section and what stands under it.
 *
 * @param said what it says, without the sentence that leads to an attachment
 * @param limit the line after all that belongs to it
 */
record Entry(
        String id,
        String letter,
        String title,
        String owner,
        Optional<String> attachment,
        String said,
        int first,
        int limit) {
    private static final int LEAST = 2;
    private static final int MOST = 5;

    //    A. Example Conferences Committee.  [Ken]
    private static final Pattern HEADING = Pattern.compile(
            " {2,5}(?<letter>[A-Z]{1,2}\\d?|\\d{1,2})[.)] +(?<title>\\S.*?)\\.?(?: *\\[(?<people>[^\\[\\]]*)])?\\s*");

    //    See Attachment BQ
    private static final Pattern SEE = Pattern.compile("(?im)^ *See +Attachment +(?<id>[A-Z]{1,2}|\\d{1,2})\\b.*\\n*");

    private static final Pattern NOTED =
            Pattern.compile("\\bAttachment\\s+(?<id>[A-Z]{1,2}|\\d{1,2})\\b", Pattern.CASE_INSENSITIVE);

    /** All of a section, by the indent of the first. */
    static List<Entry> in(Lines lines, Section section) {
        List<Integer> headings = new ArrayList<>();
        int indent = -1;
        for (int line = section.heading() + 1; line < section.end(); line++) {
            int blanks = lines.indent(line);
            boolean fits = indent < 0 ? blanks >= LEAST && blanks <= MOST : blanks == indent;
            if (fits && HEADING.matcher(lines.line(line)).matches()) {
                indent = blanks;
                headings.add(line);
            }
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            int limit = i + 1 < headings.size() ? headings.get(i + 1) : section.end();
            entries.add(entry(lines, section, headings.get(i), limit));
        }
        return entries;
    }

    private static Entry entry(Lines lines, Section section, int first, int limit) {
        Matcher heading = HEADING.matcher(lines.line(first));
        heading.matches();
        String all = Passage.dedented(lines, first + 1, limit);
        boolean names = all.toLowerCase(Locale.ROOT).contains("attachment");
        Optional<String> seen = names ? first(all, SEE) : Optional.empty();
        Optional<String> attachment = names ? seen.or(() -> first(all, NOTED)) : seen;
        String said = seen.isPresent() ? SEE.matcher(all).replaceAll("").strip() : all;
        String letter = heading.group("letter");
        return new Entry(
                section.number() + letter,
                letter,
                heading.group("title").strip(),
                owner(heading.group("people")),
                attachment.map(id -> id.toUpperCase(Locale.ROOT)),
                said,
                first,
                limit);
    }

    private static Optional<String> first(String text, Pattern pattern) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::find).map(found -> found.group("id"));
    }

    //    Shane Curcuru / Doug
    private static String owner(String people) {
        return people == null ? "" : people.split("/", 2)[0].strip();
    }
}
