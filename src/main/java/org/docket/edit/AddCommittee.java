// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.docket.committees.Committee.Kind;
import org.docket.committees.Committees;
import org.docket.committees.Stretch;

/**
 * A new committee: a row with its chair, months to report in, a roster that begins with the chair.
 *
 * @param period the heading under which it reports; without one, the shortest list of three months or more
 */
public record AddCommittee(String committee, Kind kind, Chair chair, LocalDate established, Optional<String> period)
        implements CommitteeChange {
    static final int ROSTERS = 3;
    private static final String QUARTER = ".+,.+,.+";

    /** Who leads it from the beginning. */
    public record Chair(String name, String address) {}

    @Override
    public String summary() {
        return committee.strip() + ": established";
    }

    @Override
    public List<Splice> splices(Committees file) {
        String name = CommitteeFile.name("name", committee);
        String person = CommitteeFile.person(chair.name, chair.address);
        if (file.contacts().stream()
                .anyMatch(contact -> contact.name().equalsIgnoreCase(name)
                        || contact.aliases().stream().anyMatch(name::equalsIgnoreCase))) {
            throw new Refused("\"" + name + "\" is a name in this file already.");
        }
        CommitteeFile open = new CommitteeFile(file);
        Stretch table = table(open);
        open.insert(open.rowsIn(table), name, table.end(), List.of(CommitteeFile.row(name, person)));
        MoveDue.add(
                open, name, period.map(heading -> MoveDue.period(open, heading)).orElseGet(() -> shortest(open)));
        String member = CommitteeFile.member(chair.name.strip(), chair.address.strip(), established);
        open.insertBlock(open.layout.rosters(), ROSTERS, roster(name, established, member));
        return open.rows.splices();
    }

    //    * Anchorite  (est. 02/2014)
    static List<String> roster(String name, LocalDate established, String member) {
        String head = "* %s  (est. %02d/%d)".formatted(name, established.getMonthValue(), established.getYear());
        return List.of(head, member);
    }

    private Stretch table(CommitteeFile open) {
        String whose = kind == Kind.PROJECT ? "PROJECTS" : kind.name();
        return open.layout.tables().stream()
                .filter(table -> table.isOf(whose))
                .findFirst()
                .orElseThrow(() -> new Refused("The file has no table for a committee of this kind."));
    }

    /** Of the lists that come round every few months the one with the fewest; of several, the first. */
    private static Stretch shortest(CommitteeFile open) {
        return open.layout.periods().stream()
                .filter(each -> each.name().matches(QUARTER))
                .min(Comparator.comparing(each -> open.duesIn(each, false).size()))
                .orElseThrow(() -> new Refused("Say in which months it reports."));
    }
}
