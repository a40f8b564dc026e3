// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.committees.Stretch;

/** Somebody becomes a member of a committee. */
public record AddMember(String committee, String name, String address, LocalDate since) implements CommitteeChange {
    @Override
    public String summary() {
        return committee + ": " + name.strip() + " becomes a member";
    }

    @Override
    public List<Splice> splices(Committees file) {
        CommitteeFile open = new CommitteeFile(file);
        Committee there = open.committee(committee);
        CommitteeFile.person(name, address);
        String row = CommitteeFile.member(name.strip(), address.strip(), since);
        Optional<Stretch> roster = open.layout.roster(there.name());
        if (roster.isPresent()) {
            open.insert(
                    members(open, there, roster.get()),
                    name.strip(),
                    roster.get().end(),
                    List.of(row));
        } else {
            open.insertBlock(
                    open.layout.rosters(), AddCommittee.ROSTERS, AddCommittee.roster(there.name(), since, row));
        }
        return open.rows.splices();
    }

    private static List<Stretch> members(CommitteeFile open, Committee there, Stretch roster) {
        List<Integer> lines = open.layout.members().get(roster.head());
        List<Stretch> members = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            members.add(new Stretch(there.members().get(i).name(), lines.get(i), lines.get(i) + 1));
        }
        return members;
    }
}
