// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.docket.committees.Committee.Kind;
import org.docket.committees.Committees.Office;
import org.docket.committees.RosterReader.Roster;
import org.docket.committees.TableReader.Row;

/** Reads the committee file: tables first, then the schedule, rosters, and addresses, each in its section. */
final class CommitteesReader {
    private final String text;
    private final Rows rows;
    private final TableReader table;
    private final ScheduleReader schedule;
    private final RosterReader rosters;
    private final AddressReader addresses;

    CommitteesReader(String text) {
        this.text = text;
        this.rows = new Rows(text);
        this.table = new TableReader(rows);
        this.schedule = new ScheduleReader(rows);
        this.rosters = new RosterReader(rows);
        this.addresses = new AddressReader(rows);
    }

    Committees read() {
        readSections();
        List<Committee> committees = committees();
        List<Office> offices = offices();
        new Strangers(rows, committees, offices).tell(schedule, addresses);
        return new Committees(text, committees, offices, schedule.dues(), sorted(rows.oddities()));
    }

    Layout layout() {
        Map<Integer, Stretch> sections = readSections();
        Map<Integer, List<Integer>> members = new HashMap<>();
        rosters.byName().values().forEach(roster -> members.put(roster.line(), roster.memberLines()));
        return new Layout(
                sections,
                table.tables(),
                table.places(),
                schedule.periods(),
                schedule.lines(),
                rosters.byName().values().stream().map(Roster::place).toList(),
                members,
                addresses.entries().stream().map(AddressReader.Entry::place).toList());
    }

    private Map<Integer, Stretch> readSections() {
        Map<Integer, Stretch> sections = new HashMap<>();
        int section = 0;
        boolean afterRule = false;
        for (int line = 0; line < rows.count(); line++) {
            String words = rows.line(line);
            int here = line;
            sections.computeIfPresent(Rows.isRule(words) ? 0 : section, (number, place) -> place.upTo(here + 1));
            if (Rows.isRule(words)) {
                afterRule = true;
                section = 0;
            } else if (afterRule && !words.isBlank()) {
                afterRule = false;
                section = number(words);
                sections.putIfAbsent(section, new Stretch(words.strip(), line, line + 1));
            } else if (!words.isBlank()) {
                read(section, line);
            }
        }
        sections.remove(0);
        return sections;
    }

    private void read(int section, int line) {
        switch (section) {
            case 1 -> table.read(line);
            case 2 -> schedule.read(line);
            case 3 -> rosters.read(line);
            case 4 -> addresses.read(line);
            default -> {}
        }
    }

    //    2. REPORTING PROCESS AND SCHEDULE
    private static int number(String heading) {
        return heading.length() > 1 && heading.charAt(1) == '.' ? Character.digit(heading.charAt(0), 10) : 0;
    }

    private List<Committee> committees() {
        Map<String, Roster> left = new LinkedHashMap<>(rosters.byName());
        List<Committee> committees = new ArrayList<>();
        for (Row row : table.committees()) {
            committees.add(committee(row, Optional.ofNullable(left.remove(key(row.name())))));
        }
        for (Roster roster : left.values()) {
            rows.odd(roster.line(), "The committee \"" + roster.name() + "\" has a roster and no chair.");
            committees.add(committee(new Row(roster.name(), Kind.PROJECT, Optional.empty()), Optional.of(roster)));
        }
        return committees;
    }

    private Committee committee(Row row, Optional<Roster> roster) {
        return new Committee(
                row.name(),
                row.kind(),
                row.chair(),
                roster.flatMap(Roster::established),
                roster.map(Roster::members).orElse(List.of()),
                addresses.of(row.name()));
    }

    private List<Office> offices() {
        return table.offices().stream()
                .map(office ->
                        new Office(office.title(), office.executive(), office.holder(), addresses.of(office.title())))
                .toList();
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
