// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the numbered headings: each number follows the one before, so lists inside reports are not taken for them. */
final class Sections {
    private static final int HIGHEST = 99;
    private static final int LONGEST_HEADING = 80;

    /** A line that could be a heading. */
    private record Candidate(int line, int number, String title) {}

    /** The lines that could be headings with one number. */
    private static final class Numbered {
        private int[] at = new int[4];
        private int count;

        void add(int line) {
            at = count == at.length ? Arrays.copyOf(at, count * 2) : at;
            at[count++] = line;
        }
    }

    private final Lines lines;
    private final Topics topics;
    private final int limit;
    private final List<Section> sections = new ArrayList<>();

    Sections(Lines lines, List<Attachment> attachments, Topics topics) {
        this.lines = lines;
        this.topics = topics;
        this.limit = limit(attachments);
        List<Candidate> headings = headings();
        for (int i = 0; i < headings.size(); i++) {
            Candidate heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).line() : limit;
            sections.add(new Section(
                    heading.number(),
                    heading.title(),
                    topics.of(heading.title()),
                    heading.line(),
                    heading.number() < ClosingReader.FIRST ? end : beforeRule(heading.line() + 1, end)));
        }
    }

    List<Section> all() {
        return List.copyOf(sections);
    }

    Optional<Section> of(Section.Topic topic) {
        return sections.stream().filter(section -> section.topic() == topic).findFirst();
    }

    /** Where attachments begin: their banner, or the first of them. */
    private int limit(List<Attachment> attachments) {
        int end = attachments.isEmpty() ? lines.count() : attachments.get(0).separator();
        for (int line = 0; line + 1 < end; line++) {
            if (lines.startsWith(line, "====") && lines.startsWith(line + 1, "ATTACHMENTS")) {
                return line;
            }
        }
        return end;
    }

    private int beforeRule(int from, int end) {
        for (int line = from; line < end; line++) {
            if (lines.startsWith(line, "===")) {
                return line;
            }
        }
        return end;
    }

    /** For each number in turn a heading with a title that is known, or else any if the number comes next. */
    private List<Candidate> headings() {
        Numbered[] byNumber = candidates();
        List<Candidate> headings = new ArrayList<>();
        int number = 0;
        int line = -1;
        for (int n = 1; n <= HIGHEST; n++) {
            Optional<Candidate> next = next(n, byNumber[n], line, n == number + 1);
            if (next.isPresent()) {
                headings.add(next.get());
                number = n;
                line = next.get().line();
            }
        }
        return headings;
    }

    private Optional<Candidate> next(int number, Numbered candidates, int after, boolean follows) {
        Optional<Candidate> first = Optional.empty();
        for (int i = 0; i < candidates.count; i++) {
            int line = candidates.at[i];
            if (line > after) {
                Candidate candidate = new Candidate(line, number, title(line));
                if (topics.of(candidate.title()) != Section.Topic.OTHER) {
                    return Optional.of(candidate);
                }
                first = first.or(() -> Optional.of(candidate));
            }
        }
        return first.filter(candidate -> follows);
    }

    private Numbered[] candidates() {
        Numbered[] byNumber = new Numbered[HIGHEST + 1];
        Arrays.setAll(byNumber, n -> new Numbered());
        for (int line = 0; line < limit; line++) {
            int number = number(line);
            if (number > 0 && lines.end(line) - lines.start(line) < LONGEST_HEADING) {
                byNumber[number].add(line);
            }
        }
        return byNumber;
    }

    private String title(int line) {
        return lines.text().substring(lines.start(line) + 4, lines.end(line)).strip();
    }

    //  1. Call to order
    // 10. Unfinished Business
    private int number(int line) {
        int start = lines.start(line);
        String text = lines.text();
        if (lines.end(line) - start < 5
                || text.charAt(start + 2) != '.'
                || text.charAt(start + 3) != ' '
                || Lines.isBlank(text.charAt(start + 4))) {
            return 0;
        }
        char tens = text.charAt(start);
        char ones = text.charAt(start + 1);
        if (!isDigit(ones) || tens != ' ' && !isDigit(tens)) {
            return 0;
        }
        return (tens == ' ' ? 0 : tens - '0') * 10 + ones - '0';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
