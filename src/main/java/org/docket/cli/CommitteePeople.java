// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.List;
import java.util.Optional;
import org.docket.auth.Listed;
import org.docket.auth.Roll;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;

/** The people of a committee file: who chairs what, and who stands in which roster. */
final class CommitteePeople {
    private final MergedPeople people = new MergedPeople();
    private final KnownNames names;

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
        Listed listed = new Listed(id, names.of(id).orElse(name), Optional.empty(), Optional.empty(), List.of(term));
        try {
            new Person(listed.id(), listed.name(), "x", "", listed.terms());
            people.add(listed, place);
        } catch (IllegalArgumentException | Unreadable wrong) {
            throw new Unreadable(place + ": " + wrong.getMessage());
        }
    }
}
