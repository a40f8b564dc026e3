// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.docket.committees.Committee.Kind;
import org.docket.committees.Committees.Due;
import org.docket.committees.TableReader.Row;

/** Reads the committee file: tables in its first section, the schedule in its second, rosters in its third. */
final class CommitteesReader {
    private final String text;
    private final Rows rows;
    private final TableReader table;
    private final ScheduleReader schedule;
    private final RosterReader rosters;

    CommitteesReader(String text) {
        this.text = text;
        this.rows = new Rows(text);
        this.table = new TableReader(rows);
        this.schedule = new ScheduleReader(rows);
        this.rosters = new RosterReader(rows);
    }

    Committees read() {
        int section = 0;
        boolean afterRule = false;
        for (int line = 0; line < rows.count(); line++) {
            String words = rows.line(line);
            if (Rows.isRule(words)) {
                afterRule = true;
                section = 0;
            } else if (afterRule && !words.isBlank()) {
                afterRule = false;
                section = number(words);
            } else if (!words.isBlank()) {
                read(section, line);
            }
        }
        Map<String, Committee> committees = committees();
        tellStrangers(committees);
        return new Committees(
                text, List.copyOf(committees.values()), table.offices(), schedule.dues(), sorted(rows.oddities()));
    }

    private void read(int section, int line) {
        switch (section) {
            case 1 -> table.read(line);
            case 2 -> schedule.read(line);
            case 3 -> rosters.read(line);
            default -> {}
        }
    }

    //    2. REPORTING PROCESS AND SCHEDULE
    private static int number(String heading) {
        return heading.length() > 1 && heading.charAt(1) == '.' ? Character.digit(heading.charAt(0), 10) : 0;
    }

    private Map<String, Committee> committees() {
        Map<String, RosterReader.Roster> left = new LinkedHashMap<>(rosters.byName());
        Map<String, Committee> committees = new LinkedHashMap<>();
        for (Row row : table.committees()) {
            Optional<RosterReader.Roster> roster = Optional.ofNullable(left.remove(key(row.name())));
            committees.put(
                    key(row.name()),
                    new Committee(
                            row.name(),
                            row.kind(),
                            row.chair(),
                            roster.flatMap(RosterReader.Roster::established),
                            roster.map(RosterReader.Roster::members).orElse(List.of())));
        }
        left.forEach((key, roster) -> {
            rows.odd(roster.line(), "The committee \"" + roster.name() + "\" has a roster and no chair.");
            committees.put(
                    key,
                    new Committee(
                            roster.name(), Kind.PROJECT, Optional.empty(), roster.established(), roster.members()));
        });
        return committees;
    }

    private void tellStrangers(Map<String, Committee> committees) {
        List<Due> dues = schedule.dues();
        for (int i = 0; i < dues.size(); i++) {
            String name = dues.get(i).committee();
            if (!committees.containsKey(key(name))) {
                rows.odd(schedule.line(i), "The schedule names \"" + name + "\", which is no committee of this file.");
            }
        }
    }

    /** Committees are the same whatever the case of their letters. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static List<Oddity> sorted(List<Oddity> oddities) {
        List<Oddity> sorted = new ArrayList<>(oddities);
        sorted.sort((one, other) -> Integer.compare(one.line(), other.line()));
        return sorted;
    }
}
