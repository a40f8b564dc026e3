// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.auth.Listed;
import org.docket.auth.Roll;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;

/**
 * The people of a committee file: who chairs what, and who stands in which roster. Rosters are kept by many hands, which
 * write a name in more than one way: the id tells who is meant, and the first way of writing it is taken.
 */
final class CommitteePeople {
    private final MergedPeople people = new MergedPeople();
    private final KnownNames names;
    private final Map<String, String> first = new HashMap<>();

    /** By what name somebody is known here already. */
    interface KnownNames {
        Optional<String> of(String id);
    }

    private CommitteePeople(KnownNames names) {
        this.names = names;
    }

    static Roll of(Committees file, KnownNames names) throws Unreadable {
        CommitteePeople found = new CommitteePeople(names);
        for (Committee committee : file.committees()) {
            found.add(committee);
        }
        return new Roll(found.people.all(), term -> term.role().isOfCommittee());
    }

    private void add(Committee committee) throws Unreadable {
        if (committee.chair().isPresent()) {
            Committee.Chair chair = committee.chair().get();
            add(
                    chair.id(),
                    chair.name(),
                    new Term(Role.COMMITTEE_CHAIR, committee.name(), Optional.empty(), Optional.empty()));
        }
        for (Committee.Member member : committee.members()) {
            add(
                    member.id(),
                    member.name(),
                    new Term(Role.COMMITTEE_MEMBER, committee.name(), member.since(), Optional.empty()));
        }
    }

    private void add(String id, String name, Term term) throws Unreadable {
        String place = "the committee \"" + term.committee() + "\"";
        String known = first.computeIfAbsent(id, whose -> names.of(whose).orElse(name));
        Listed listed = new Listed(id, known, Optional.empty(), Optional.empty(), List.of(term));
        try {
            new Person(listed.id(), listed.name(), "x", "", listed.terms());
            people.add(listed, place);
        } catch (IllegalArgumentException | Unreadable wrong) {
            throw new Unreadable(place + ": " + wrong.getMessage());
        }
    }
}
