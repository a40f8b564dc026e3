// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.committees.Committee.Chair;
import org.docket.committees.Committee.Member;

/** Reads the rosters of the third section: a starred name, and a member on each line below. */
final class RosterReader {
    /** One roster, and the line its name stands on, counted from 0. */
    record Roster(
            String name, Optional<String> established, List<Member> members, int line, List<Integer> memberLines) {
        Stretch place() {
            return new Stretch(
                    name, line, memberLines.isEmpty() ? line + 1 : memberLines.get(memberLines.size() - 1) + 1);
        }
    }

    private static final String EST = "(est.";

    private final Rows rows;
    private final Map<String, Roster> byName = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private Optional<Roster> open = Optional.empty();

    RosterReader(Rows rows) {
        this.rows = rows;
    }

    void read(int line) {
        String words = rows.line(line);
        if (words.startsWith("* ")) {
            open(line, words.substring(2).strip());
        } else if (Rows.isIndented(words)) {
            open.ifPresent(roster -> member(roster, line, words));
        } else {
            open = Optional.empty();
        }
    }

    Map<String, Roster> byName() {
        return byName;
    }

    //    * Anchorite  (est. 02/2014)
    private void open(int line, String words) {
        int at = words.indexOf(EST);
        int end = words.indexOf(')', Math.max(at, 0));
        String name = words.substring(0, at < 0 ? words.length() : at).strip();
        Optional<String> established = at < 0 || end < 0
                ? Optional.empty()
                : Optional.of(words.substring(at + EST.length(), end).strip());
        ids.clear();
        open = Optional.empty();
        if (name.isEmpty()) {
            rows.odd(line, "Here is a roster without a committee.");
        } else if (byName.containsKey(CommitteesReader.key(name))) {
            rows.odd(line, "\"" + name + "\" has more than one roster.");
        } else {
            open = Optional.of(new Roster(name, established, new ArrayList<>(), line, new ArrayList<>()));
            byName.put(CommitteesReader.key(name), open.get());
        }
    }

    //    Mirjam Vos                 <mirjam@example.org>            [2024-05-08]
    private void member(Roster roster, int line, String words) {
        Optional<Chair> person = Rows.person(words);
        if (person.isEmpty()) {
            rows.odd(line, "This member of \"" + roster.name + "\" has no name, or no address in angle brackets.");
        } else if (!ids.add(person.get().id())) {
            rows.odd(line, person.get().id() + " stands in the roster of \"" + roster.name + "\" more than once.");
        } else {
            roster.members.add(new Member(person.get().id(), person.get().name(), since(line, words)));
            roster.memberLines.add(line);
        }
    }

    private Optional<LocalDate> since(int line, String words) {
        int open = words.indexOf('[', words.indexOf('>'));
        int close = words.indexOf(']', Math.max(open, 0));
        if (open < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(words.substring(open + 1, close < 0 ? words.length() : close)));
        } catch (DateTimeException noDay) {
            rows.odd(line, "There is no such day as the one in brackets.");
            return Optional.empty();
        }
    }
}
