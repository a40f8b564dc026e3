// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.docket.committees.Committee;
import org.docket.committees.Committees.Due;
import org.docket.committees.Oddity;
import org.docket.committees.Upcoming;

/** What somebody should look at before the next agenda is posted: signs that the files it is made from are not kept. */
final class Alarms {
    private final Sources sources;
    private final List<String> found = new ArrayList<>();

    Alarms(Sources sources) {
        this.sources = sources;
    }

    List<String> find() {
        calendar();
        if (sources.committees().schedule().isEmpty()) {
            found.add("The committee file has no schedule, so no committee reports.");
        }
        sources.previous().map(LocalDate::getMonth).ifPresent(this::remarks);
        chairs();
        sources.last().ifPresent(this::past);
        tell("The committee file", sources.committees().oddities());
        tell("The calendar", sources.calendar().oddities());
        return found;
    }

    private void calendar() {
        Upcoming meeting = sources.meeting();
        if (!meeting.announced() && sources.chosen().isPresent()) {
            found.add("The calendar has no meeting on " + meeting.day() + ".");
        } else if (!meeting.announced()) {
            found.add("The calendar has no meeting to come: " + meeting.day() + " is the "
                    + sources.board().usualDay().words() + " of its month.");
        }
    }

    /** After a meeting its month is written down behind those who did not report, and taken out where it was the last. */
    private void remarks(Month month) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        List<Due> remarked = sources.committees().schedule().stream()
                .filter(due -> due.remark().isPresent())
                .toList();
        remarked.stream()
                .filter(due -> says(due, "through\\s+" + word(name)))
                .forEach(due ->
                        found.add("The schedule still says \"" + due.remark().get() + "\" behind " + due.committee()
                                + ": was it brought up to date after the last meeting?"));
        if (!sources.committees().schedule().isEmpty() && remarked.stream().noneMatch(due -> says(due, word(name)))) {
            found.add("No remark in the schedule mentions " + name
                    + ": was it brought up to date after the last meeting?");
        }
    }

    private static String word(String month) {
        return "(?:" + month + "|" + month.substring(0, 3) + ")";
    }

    private static boolean says(Due due, String words) {
        return Pattern.compile("(?i)\\b" + words + "\\b")
                .matcher(due.remark().get())
                .find();
    }

    private void chairs() {
        Set<String> members = sources.committees().committees().stream()
                .flatMap(committee -> committee.members().stream())
                .map(member -> member.id())
                .collect(Collectors.toSet());
        sources.committees().committees().stream()
                .filter(committee -> hasRoster(committee, members))
                .forEach(committee -> committee
                        .chair()
                        .filter(chair -> !members.contains(chair.id()))
                        .ifPresent(chair ->
                                found.add(chair.name() + " chairs " + committee.name() + " and is in no roster.")));
    }

    /** Committees of the board may do without one, and a file may leave them all out. */
    private static boolean hasRoster(Committee committee, Set<String> members) {
        return !committee.members().isEmpty() || committee.kind() == Committee.Kind.PROJECT && !members.isEmpty();
    }

    private void past(Past past) {
        if (past.day().isEmpty()) {
            found.add("The last agenda does not say on which day that meeting was.");
        }
        if (past.held() && past.notes().isEmpty()) {
            found.add("There are no notes of the last meeting: which minutes were approved there, and which "
                    + "resolutions tabled, is not known.");
        }
        if (!past.held()) {
            found.add("The last meeting was cancelled: its resolutions and discussions are taken along.");
        }
    }

    private void tell(String file, List<Oddity> oddities) {
        oddities.forEach(odd -> found.add(file + ", line " + odd.line() + ": " + odd.message()));
    }
}
