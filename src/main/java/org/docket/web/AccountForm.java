// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docket.people.Initials;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;

/** What forms about accounts say; what cannot be is an {@code IllegalArgumentException} with a sentence. */
final class AccountForm {
    private final Context ctx;

    AccountForm(Context ctx) {
        this.ctx = ctx;
    }

    /** A new person with one role, or with none where none is chosen. */
    Person person() {
        String name = field("name");
        String initials = field("initials").isEmpty() && !name.isEmpty() ? Initials.of(name) : field("initials");
        List<Term> terms = field("role").isEmpty() ? List.of() : List.of(term());
        return new Person(field("id"), name, initials, field("mail"), terms);
    }

    /** Somebody with the name, initials and mail that were typed; the id stays. */
    Person described(Person now) {
        return new Person(
                now.id(),
                Form.required(ctx, "name").strip(),
                Form.required(ctx, "initials").strip(),
                Form.required(ctx, "mail").strip(),
                now.terms());
    }

    Term term() {
        Role role = Role.parse(field("role")).orElseThrow(() -> new BadRequestResponse("There is no such role."));
        if (role.isOfCommittee() && field("committee").isEmpty()) {
            throw new IllegalArgumentException("Name the committee.");
        }
        return new Term(role, role.isOfCommittee() ? field("committee") : "", day("from"), day("to"));
    }

    Optional<LocalDate> day(String name) {
        String day = field(name);
        try {
            return Optional.of(day).filter(word -> !word.isEmpty()).map(LocalDate::parse);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException(day + " is no day; write 2026-04-01.");
        }
    }

    /** All that was typed, to show it again. */
    Map<String, String> typed() {
        return ctx.formParamMap().keySet().stream()
                .filter(name -> !name.equals(Proof.FIELD))
                .collect(Collectors.toMap(name -> name, this::field));
    }

    private String field(String name) {
        return Form.field(ctx, name).strip();
    }
}
