// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.docket.people.Initials;
import org.docket.people.Person;
import org.docket.people.Role;

/** People as a table: a line of column names, then one person a line, roles apart by semicolons. */
final class PeopleFile {
    private PeopleFile() {}

    static List<Person> read(String text) throws Unreadable {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            throw new Unreadable("There is nobody in this table");
        }
        List<String> columns = cells(lines.get(0));
        List<Person> people = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            people.add(person(row(columns, cells(line))));
        }
        return List.copyOf(people);
    }

    private static Person person(Map<String, String> row) throws Unreadable {
        String name = row.getOrDefault("name", "");
        String initials = row.getOrDefault("initials", "");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(Roles.read(List.of(row.getOrDefault("roles", "").split(";"))));
        try {
            return new Person(
                    row.getOrDefault("id", ""),
                    name,
                    initials.isEmpty() ? Initials.of(name) : initials,
                    row.getOrDefault("mail", ""),
                    roles);
        } catch (IllegalArgumentException impossible) {
            throw new Unreadable(impossible.getMessage());
        }
    }

    private static Map<String, String> row(List<String> columns, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return row;
    }

    /** Cells apart by commas; one with a comma stands in quotes, in which two quotes are one. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(line.charAt(i++));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
