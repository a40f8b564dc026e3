// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import java.util.stream.IntStream;
import org.docket.committees.Committee;
import org.docket.committees.Committees;

/** Somebody is a member of a committee no more. */
public record DropMember(String committee, String id) implements CommitteeChange {
    @Override
    public String summary() {
        return committee + ": " + id + " is a member no more";
    }

    @Override
    public List<Splice> splices(Committees file) {
        CommitteeFile open = new CommitteeFile(file);
        Committee there = open.committee(committee);
        if (there.chair().filter(chair -> chair.id().equals(id)).isPresent()) {
            throw new Refused(there.chair().get().name() + " chairs " + there.name() + ": name another chair first.");
        }
        int member = IntStream.range(0, there.members().size())
                .filter(i -> there.members().get(i).id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refused("\"" + id + "\" is no member of " + there.name() + "."));
        int roster = open.layout.roster(there.name()).orElseThrow().head();
        int line = open.layout.members().get(roster).get(member);
        return open.rows.delete(line, line + 1).splices();
    }
}
