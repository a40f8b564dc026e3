// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.agenda.Span;
import org.docket.committees.Committees;
import org.docket.committees.Stretch;

/** Somebody else chairs a committee or holds an office. */
public record ChangeChair(String committee, String name, String address) implements CommitteeChange {
    @Override
    public String summary() {
        return committee + ": " + name.strip() + " takes the chair";
    }

    @Override
    public List<Splice> splices(Committees file) {
        CommitteeFile open = new CommitteeFile(file);
        Stretch row = open.layout
                .row(committee)
                .orElseThrow(() -> new Refused("\"" + committee + "\" stands in no table of this file."));
        String person = CommitteeFile.person(name, address);
        int head = open.lines.head(row.head());
        int end = head + open.lines.trimmed(row.head()).length();
        int cell = head + row.name().length();
        while (cell < end && Character.isWhitespace(file.text().charAt(cell))) {
            cell++;
        }
        return cell < end
                ? List.of(new Splice(new Span(cell, end), person))
                : List.of(new Splice(
                        new Span(head, open.lines.end(row.head())),
                        CommitteeFile.row(row.name(), person).strip()));
    }
}
