// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.docket.auth.Accounts;
import org.docket.auth.Wanted;
import org.docket.people.Term;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives somebody other roles in place of those they have. */
@Command(
        name = "role",
        description = "Gives somebody these roles and no others; what they are in committees stays unless it is named.",
        mixinStandardHelpOptions = true)
final class UserRole implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Mixin
    private TermOptions others;

    @Mixin
    private DayOptions days;

    @Parameters(index = "0", paramLabel = "ID", description = "whose")
    private String id;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ROLE", description = "director, secretary, member, ...")
    private List<String> roles = List.of();

    @Override
    public Integer call() throws Unreadable {
        Clock clock = Clock.systemUTC();
        LocalDate from = days.from().orElse(LocalDate.now(clock));
        List<String> words = new ArrayList<>(roles);
        words.addAll(others.roles());
        List<Term> terms = others.terms(words, Optional.of(from), days.to());
        boolean ofBoard = !words.isEmpty();
        boolean ofCommittees = others.namesCommittees();
        Predicate<Term> speaksOf = term -> term.role().isOfCommittee() ? ofCommittees : ofBoard;
        try (Store store = data.openExisting()) {
            new Accounts(store, clock).setOnly(id, new Wanted(terms, speaksOf, from));
        }
        return 0;
    }
}
