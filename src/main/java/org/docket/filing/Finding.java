// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.docket.agenda.Comment;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Span;
import org.docket.board.ReportRule;
import org.docket.board.WordList;

/** Looks through one text for what the rules are about. */
final class Finding {
    private static final int MOST = 10;
    private static final int HEAD = 3;

    private final ToFile file;
    private final List<String> lines;
    private final Outline outline;
    private final List<Set<String>> said;

    /** A place where a text does not hold to a rule. */
    record Found(int line, String what) {
        static final Found WHOLE = new Found(1, "");
    }

    Finding(ToFile file) {
        this.file = file;
        this.lines = file.text().lines().toList();
        this.outline = Outline.of(file.text());
        this.said = Stream.concat(
                        outline.passages().stream().map(Passage::words),
                        outline.headings().stream().map(heading -> WordList.of(heading.title())))
                .toList();
    }

    Stream<Found> by(ReportRule rule) {
        return switch (rule.kind()) {
            case MENTIONS -> mentions(rule);
            case DATED -> dated(rule);
            case LEFT_OVER -> leftOver(rule);
            case PLACEHOLDER -> placeholders();
            case PRIVATE_TAGS -> at(PrivateText.in(file.text()).strayTags());
            case PRIVATE_LINES -> at(sharedTags());
            case LONG_LINES -> longLines(rule.limit());
            case SAME_AS_LAST -> sameAsLast();
            case EMPTY_SECTION -> emptySections();
            case OTHER_MONTH -> otherMonth();
        };
    }

    private boolean has(WordList words) {
        return !words.isEmpty() && said.stream().anyMatch(passage -> words.isIn(passage, file.title()));
    }

    private Stream<Found> mentions(ReportRule rule) {
        return has(rule.words()) || has(rule.unless()) ? Stream.empty() : Stream.of(Found.WHOLE);
    }

    private Stream<Found> dated(ReportRule rule) {
        List<Passage> mentions = outline.passages().stream()
                .filter(passage -> rule.words().isIn(passage.words(), file.title()))
                .toList();
        if (mentions.stream().anyMatch(passage -> Dates.isIn(passage.text())) || has(rule.unless())) {
            return Stream.empty();
        }
        return Stream.of(mentions.stream()
                .findFirst()
                .map(passage -> new Found(passage.line(), ""))
                .orElse(Found.WHOLE));
    }

    private Stream<Found> leftOver(ReportRule rule) {
        return IntStream.range(0, lines.size())
                .filter(i -> rule.words().isIn(WordList.of(lines.get(i)), file.title()))
                .mapToObj(i -> new Found(i + 1, lines.get(i).strip()))
                .limit(MOST);
    }

    private Stream<Found> placeholders() {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(i -> Placeholders.in(lines.get(i)).stream().map(what -> new Found(i + 1, what)))
                .limit(MOST);
    }

    private Stream<Found> at(List<Span> spans) {
        return spans.stream().limit(MOST).map(span -> new Found(line(span.start()), ""));
    }

    /** Tags that share their line with words outside of the passage, unless the passage is within one line. */
    private List<Span> sharedTags() {
        List<Span> shared = new ArrayList<>();
        String text = file.text();
        for (Span passage : PrivateText.in(text).passages()) {
            if (!passage.of(text).contains("\n")) {
                continue;
            }
            int start = text.lastIndexOf('\n', passage.start() - 1) + 1;
            int next = text.indexOf('\n', passage.end());
            String before = text.substring(start, passage.start());
            String after = text.substring(passage.end(), next < 0 ? text.length() : next);
            if (!(before + after).isBlank()) {
                shared.add(passage);
            }
        }
        return shared;
    }

    private int line(int at) {
        return 1
                + (int) file.text()
                        .substring(0, at)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private Stream<Found> longLines(int limit) {
        List<Integer> tooLong = IntStream.range(0, lines.size())
                .filter(i -> isTooLong(lines.get(i).stripTrailing(), limit))
                .boxed()
                .toList();
        return tooLong.stream()
                .limit(1)
                .map(i -> new Found(i + 1, tooLong.size() == 1 ? "One line is" : tooLong.size() + " lines are"));
    }

    /** A line that is one long word cannot be broken. */
    private static boolean isTooLong(String line, int limit) {
        return line.codePointCount(0, line.length()) > limit && line.strip().indexOf(' ') > 0;
    }

    private Stream<Found> sameAsLast() {
        String now = Comment.fold(file.text());
        return file.last().map(Comment::fold).filter(now::equals).stream().map(same -> Found.WHOLE);
    }

    private Stream<Found> emptySections() {
        return IntStream.range(0, outline.headings().size())
                .filter(outline::isEmpty)
                .mapToObj(outline.headings()::get)
                .map(heading -> new Found(heading.line(), heading.title()))
                .limit(MOST);
    }

    /** The month before is as good: reports are written ahead of the meeting. */
    private Stream<Found> otherMonth() {
        Optional<YearMonth> meeting = file.meeting().map(YearMonth::from);
        List<String> head =
                lines.stream().filter(line -> !line.isBlank()).limit(HEAD).toList();
        return meeting.stream()
                .flatMap(month -> head.stream()
                        .filter(line -> WordList.of(line).containsAll(Set.of("report")))
                        .flatMap(line -> Dates.month(line).stream()
                                .filter(named -> named.isBefore(month.minusMonths(1)) || named.isAfter(month))
                                .map(named -> new Found(lines.indexOf(line) + 1, line.strip()))))
                .limit(1);
    }
}
