// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import java.util.stream.Stream;
import org.docket.committees.Committee;
import org.docket.committees.Committees;

/** A committee is there no more: its row, its lines in the schedule, its roster and its addresses go. */
public record DropCommittee(String committee) implements CommitteeChange {
    @Override
    public String summary() {
        return committee + ": terminated";
    }

    @Override
    public List<Splice> splices(Committees file) {
        CommitteeFile open = new CommitteeFile(file);
        Committee there = open.committee(committee);
        boolean alsoOffice =
                file.offices().stream().anyMatch(office -> office.title().equalsIgnoreCase(there.name()));
        if (alsoOffice) {
            throw new Refused("\"" + there.name() + "\" is the name of an office too; edit the whole text.");
        }
        open.layout.row(there.name()).ifPresent(row -> open.rows.delete(row.head(), row.end()));
        Stream.of(true, false)
                .flatMap(remarked -> open.dues(there, remarked).stream())
                .forEach(line -> open.rows.delete(line, line + 1));
        open.layout.roster(there.name()).ifPresent(open::drop);
        open.layout.addressesOf(there.name()).ifPresent(open::drop);
        return open.rows.splices();
    }
}
