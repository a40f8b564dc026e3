// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;

/** People as the table that is read again: a line for the terms of the same days. */
final class PeopleTable {
    private static final String COLUMNS = "id,name,mail,initials,roles,committees,from,to";

    private PeopleTable() {}

    static String print(List<Person> people) {
        StringBuilder table = new StringBuilder(COLUMNS).append('\n');
        for (Person person : people) {
            Map<String, List<Term>> terms = person.terms().stream()
                    .collect(Collectors.groupingBy(PeopleTable::days, LinkedHashMap::new, Collectors.toList()));
            if (terms.isEmpty()) {
                terms.put(",", List.of());
            }
            terms.forEach((days, held) ->
                    table.append(line(person, held)).append(',').append(days).append('\n'));
        }
        return table.toString();
    }

    private static String line(Person person, List<Term> terms) {
        Stream<String> roles = terms.stream()
                .map(Term::role)
                .filter(role -> !role.isOfCommittee())
                .map(Role::word);
        Stream<String> committees = terms.stream()
                .filter(term -> term.role().isOfCommittee())
                .map(term -> term.committee() + (term.role() == Role.COMMITTEE_CHAIR ? " (chair)" : ""));
        return Stream.of(
                        person.id(),
                        person.name(),
                        person.mail(),
                        person.initials(),
                        roles.collect(Collectors.joining(";")),
                        committees.collect(Collectors.joining(";")))
                .map(PeopleTable::cell)
                .collect(Collectors.joining(","));
    }

    private static String days(Term term) {
        return term.first().map(Object::toString).orElse("") + ","
                + term.last().map(Object::toString).orElse("");
    }

    private static String cell(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
