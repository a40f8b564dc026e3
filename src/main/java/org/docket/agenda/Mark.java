// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a director says beyond words, in brackets at the head of a comment: {@code [hold 2026-12-14]}. */
public record Mark(String text) {
    private static final Set<String> PLAIN = Set.of("board", "recused", "hold", "lists", "community", "releases");
    //    hold 2026-12-14 | question 1 | answer gs 1
    private static final Pattern NUMBERED = Pattern.compile(
            "hold \\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])|question \\d{1,6}|answer \\p{L}{1,10} \\d{1,6}");
    private static final String HOLD = "hold ";
    private static final int LONGEST = 30;

    public Mark {
        if (!isMark(text)) {
            throw new IllegalArgumentException("no such mark: " + text);
        }
    }

    public static boolean isMark(String text) {
        return PLAIN.contains(text)
                || text.length() <= LONGEST && NUMBERED.matcher(text).matches() && !isHoldWithoutDay(text);
    }

    /** Whether it asks to wait for a day that no calendar has. */
    private static boolean isHoldWithoutDay(String text) {
        if (!text.startsWith(HOLD)) {
            return false;
        }
        try {
            LocalDate.parse(text.substring(HOLD.length()));
            return false;
        } catch (DateTimeParseException noSuchDay) {
            return true;
        }
    }

    /** The first word of the mark, such as {@code hold}. */
    public String word() {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    /** What follows the first word; empty when nothing does. */
    public String rest() {
        int blank = text.indexOf(' ');
        return blank < 0 ? "" : text.substring(blank + 1);
    }

    /** The day until which it asks to wait, where it asks that and names one. */
    public Optional<LocalDate> day() {
        return text.startsWith(HOLD) ? Optional.of(LocalDate.parse(rest())) : Optional.empty();
    }

    /** Whether it asks to wait, and still does so on a day: with a day until that has passed, without one always. */
    public boolean isHoldOpenOn(LocalDate day) {
        return word().equals("hold") && day().filter(last -> last.isBefore(day)).isEmpty();
    }

    /** The marks that words begin with. */
    public static List<Mark> atHeadOf(String words) {
        return headOf(words).marks();
    }

    /** The marks that words begin with, and what follows them. */
    public record Head(List<Mark> marks, String rest) {}

    public static Head headOf(String words) {
        List<Mark> marks = new ArrayList<>();
        Matcher bracket = HEAD.matcher(words);
        int at = 0;
        while (bracket.find(at) && isMark(Comment.fold(bracket.group("mark")))) {
            marks.add(new Mark(Comment.fold(bracket.group("mark"))));
            at = bracket.end();
        }
        return new Head(List.copyOf(marks), words.substring(at));
    }

    //    [question 1] When was the last release?
    private static final Pattern HEAD = Pattern.compile("\\G\\s{0,80}\\[(?<mark>[^\\[\\]]{1,60})\\]");
}
