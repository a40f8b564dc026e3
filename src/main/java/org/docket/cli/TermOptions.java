// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.people.Role;
import org.docket.people.Term;
import picocli.CommandLine.Option;

/** The options that say which roles somebody holds, in which committees, and when. */
final class TermOptions {
    @Option(names = "--role", split = ",", description = "director, secretary, member, ...")
    private List<String> roles = List.of();

    @Option(names = "--chair", paramLabel = "COMMITTEE", description = "a committee they chair; may be repeated")
    private List<String> chaired = List.of();

    @Option(
            names = "--committee",
            paramLabel = "COMMITTEE",
            description = "a committee they belong to; may be repeated")
    private List<String> committees = List.of();

    List<String> roles() {
        return roles;
    }

    boolean namesCommittees() {
        return !chaired.isEmpty() || !committees.isEmpty();
    }

    /** A term for each of these roles and of the committees named; at least one. */
    List<Term> terms(List<String> words, Optional<LocalDate> first, Optional<LocalDate> last) throws Unreadable {
        try {
            List<Term> terms = new ArrayList<>();
            for (Role role : Roles.read(words)) {
                terms.add(new Term(role, "", first, last));
            }
            chaired.forEach(name -> terms.add(new Term(Role.COMMITTEE_CHAIR, name.strip(), first, last)));
            committees.forEach(name -> terms.add(new Term(Role.COMMITTEE_MEMBER, name.strip(), first, last)));
            if (terms.isEmpty()) {
                throw new Unreadable("Say in which role: with --role, --chair or --committee");
            }
            return terms;
        } catch (IllegalArgumentException impossible) {
            throw new Unreadable(impossible.getMessage());
        }
    }
}
