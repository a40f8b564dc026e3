// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.auth.Listed;
import org.docket.auth.Roll;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;

/** People as a table, one term or more a line; somebody on several lines has the terms of all of them. */
final class PeopleFile {
    private static final List<String> COLUMNS =
            List.of("id", "name", "mail", "initials", "roles", "committees", "from", "to");

    //    Ant (chair)
    private static final Pattern CHAIR = Pattern.compile("(?<name>.*?)\\s*\\(chair\\)");

    private final Table table;
    private final MergedPeople people = new MergedPeople();

    private PeopleFile(Table table) {
        this.table = table;
    }

    static Roll read(String text) throws Unreadable {
        PeopleFile file = new PeopleFile(Table.read(text));
        file.checkColumns();
        for (Table.Row row : file.table.rows()) {
            try {
                file.people.add(file.person(row), "line " + row.line());
            } catch (IllegalArgumentException | Unreadable wrong) {
                throw new Unreadable("line " + row.line() + ": " + wrong.getMessage());
            }
        }
        boolean ofBoard = file.table.columns().contains("roles");
        boolean ofCommittees = file.table.columns().contains("committees");
        return new Roll(file.people.all(), term -> term.role().isOfCommittee() ? ofCommittees : ofBoard);
    }

    private void checkColumns() throws Unreadable {
        for (String column : table.columns()) {
            if (!COLUMNS.contains(column)) {
                throw new Unreadable(
                        "line 1: there is no column \"" + column + "\", only " + String.join(", ", COLUMNS));
            }
        }
        if (new TreeSet<>(table.columns()).size() < table.columns().size()) {
            throw new Unreadable("line 1: a column stands there twice");
        }
        for (String needed : List.of("id", "name")) {
            if (!table.columns().contains(needed)) {
                throw new Unreadable("line 1: the column \"" + needed + "\" is missing");
            }
        }
    }

    private Listed person(Table.Row row) throws Unreadable {
        Listed listed =
                new Listed(row.cell("id"), row.cell("name"), given(row, "mail"), given(row, "initials"), terms(row));
        new Person(
                listed.id(),
                listed.name(),
                listed.initials().orElse("x"),
                listed.mail().orElse(""),
                listed.terms());
        return listed;
    }

    private static Optional<String> given(Table.Row row, String column) {
        return Optional.of(row.cell(column)).filter(cell -> !cell.isEmpty());
    }

    private static List<Term> terms(Table.Row row) throws Unreadable {
        Optional<LocalDate> from = day(row, "from");
        Optional<LocalDate> to = day(row, "to");
        List<Term> terms = new ArrayList<>();
        for (Role role : Roles.read(words(row.cell("roles")))) {
            terms.add(new Term(role, "", from, to));
        }
        for (String word : words(row.cell("committees"))) {
            Matcher chair = CHAIR.matcher(word);
            terms.add(
                    chair.matches()
                            ? new Term(Role.COMMITTEE_CHAIR, chair.group("name"), from, to)
                            : new Term(Role.COMMITTEE_MEMBER, word, from, to));
        }
        return terms;
    }

    private static Optional<LocalDate> day(Table.Row row, String column) throws Unreadable {
        try {
            return given(row, column).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            throw new Unreadable(row.cell(column) + " is no day; write 2026-04-01");
        }
    }

    private static List<String> words(String cell) {
        return Pattern.compile("[;,]")
                .splitAsStream(cell)
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
