// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.RollCall;
import org.docket.agenda.Section;
import org.docket.agenda.Section.Topic;
import org.docket.board.Board;
import org.docket.edit.Reschedule;
import org.docket.edit.Splice;

/** What the next agenda says before its items: the last one's words, with the new day and hour in them. */
final class Opening {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'", Locale.ROOT);
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm", Locale.ROOT);
    private static final int SECTION = 4;
    private static final int MIDDLE = 35;

    //    The meeting is scheduled for 10:30am Pacific
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:])\\d{1,2}:\\d\\d(?: ?[ap]m)?(?<zone>\\s{0,4}(?<open>\\()?(?<word>[A-Za-z][A-Za-z0-9/_+-]{0,40})\\)?)?");
    //            Other Time Zones: https://time.example.org/2026-11-11T18:00Z
    private static final Pattern ZONES = Pattern.compile("(?im)^(?<head>.*time ?zones?:[ \\t]+)\\S*://\\S+[ \\t]*$");

    private final Board board;
    private final Optional<Agenda> last;
    private final ZonedDateTime start;

    Opening(Sources sources, ZonedDateTime start) {
        this.board = sources.board();
        this.last = sources.last().map(Past::agenda);
        this.start = start;
    }

    /** The name of the body in the middle of the first line. */
    String body() {
        String name = last.filter(agenda -> agenda.date().isPresent())
                .map(agenda -> firstLine(agenda.lines()))
                .filter(line -> !line.isEmpty())
                .orElse(board.name());
        return " ".repeat(Math.max(0, MIDDLE - (name.length() + 1) / 2)) + name;
    }

    private static String firstLine(Lines lines) {
        int line = lines.firstFilled(0, lines.count());
        return line == lines.count()
                ? ""
                : lines.trimmed(line).replace("\uFEFF", "").strip();
    }

    String time(ZonedDateTime moment) {
        return HOUR.format(moment) + ' ' + moment.getZone().getId();
    }

    /** Where the hour is told in other zones; empty where the board names no such place. */
    String timeZones() {
        ZonedDateTime utc = start.withZoneSameInstant(java.time.ZoneOffset.UTC);
        return board.text("link.time-zones")
                .map(link -> link.replace("{utc}", UTC.format(utc)).replace("{basic}", BASIC.format(utc)))
                .orElse("");
    }

    /** The call to order as it was, for another hour; empty where it says no hour. */
    String callToOrder() {
        return last.flatMap(
                        agenda -> agenda.item("1.").filter(item -> item.time().isPresent()))
                .map(item -> Passages.indented(anew(moved(item)), SECTION))
                .orElse("");
    }

    /** The text with the new day in it, where that is told in words or in links. */
    private String moved(Item item) {
        Agenda agenda = last.orElseThrow();
        String text = Splice.apply(new Reschedule(start.toLocalDate()).splices(agenda), agenda.text());
        return Agenda.parse(text, agenda.board())
                .item(item.id())
                .map(Item::text)
                .orElse(item.text());
    }

    private String anew(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.find()) {
            return text;
        }
        boolean named = time.group("word") != null && isZone(time.group("word"));
        int end = named || time.group("zone") == null ? time.end() : time.start("zone");
        String timed = text.substring(0, time.start()) + time(start) + text.substring(end);
        String link = timeZones();
        Matcher zones = ZONES.matcher(timed);
        return link.isEmpty()
                ? zones.replaceAll("").replaceAll("\n{3,}", "\n\n")
                : zones.replaceAll(line -> Matcher.quoteReplacement(line.group(1) + link));
    }

    private boolean isZone(String word) {
        return board.zone(word).isPresent() || word.matches("[A-Z]{2,5}");
    }

    /** What members are told before the lists of names. */
    String welcome() {
        return section(
                Topic.ROLL_CALL,
                last.stream()
                        .flatMap(agenda -> agenda.rollCall().lists().stream())
                        .mapToInt(RollCall.Names::heading)
                        .min());
    }

    /** Where minutes are found. */
    String place() {
        return section(
                Topic.MINUTES,
                last.stream()
                        .flatMap(agenda -> agenda.items().stream())
                        .filter(item -> item.kind() == Kind.MINUTES)
                        .mapToInt(item -> item.place().heading())
                        .min());
    }

    private String section(Topic topic, java.util.OptionalInt before) {
        return last.stream()
                .flatMap(agenda -> agenda.sections().stream())
                .filter(section -> section.topic() == topic)
                .findFirst()
                .map(section -> until(section, before.orElse(section.end())))
                .orElse("");
    }

    private String until(Section section, int end) {
        return Passages.between(last.orElseThrow().lines(), section.heading() + 1, end);
    }
}
