// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Lines;
import org.docket.committees.Addresses;
import org.docket.committees.Committees;
import org.docket.committees.Contact;
import org.docket.committees.Stretch;

/** The other names and the addresses of a committee or an office. */
public record SetAddresses(String committee, Addresses addresses) implements CommitteeChange {
    private static final int SECTION = 4;
    private static final String HEADING = "4. ADDRESSES AND FORMER NAMES";
    private static final String RULE = "=".repeat(77);

    @Override
    public String summary() {
        return committee + ": other names and addresses";
    }

    @Override
    public List<Splice> splices(Committees file) {
        CommitteeFile open = new CommitteeFile(file);
        Contact there = file.contacts().stream()
                .filter(contact -> contact.name().equalsIgnoreCase(committee))
                .findFirst()
                .orElseThrow(() -> new Refused("There is no \"" + committee + "\" in this file."));
        if (there.addresses().equals(addresses)) {
            return List.of();
        }
        List<String> said = said();
        Optional<Stretch> block = open.layout.addressesOf(there.name());
        if (block.isPresent() && said.isEmpty()) {
            open.drop(block.get());
        } else if (block.isPresent()) {
            open.rows.replace(block.get().head() + 1, block.get().end(), said);
        } else {
            said.add(0, "* " + there.name());
            add(open, said);
        }
        return open.rows.splices();
    }

    private List<String> said() {
        List<String> said = new ArrayList<>();
        List<String> names = addresses.aliases().stream()
                .map(alias -> CommitteeFile.name("other name", alias))
                .toList();
        if (!names.isEmpty()) {
            said.add("    also: " + String.join(", ", names));
        }
        addresses.privateList().ifPresent(address -> said.add("    private: " + CommitteeFile.address(address)));
        addresses.publicList().ifPresent(address -> said.add("    public: " + CommitteeFile.address(address)));
        return said;
    }

    private static void add(CommitteeFile open, List<String> block) {
        if (open.layout.sections().containsKey(SECTION)) {
            open.insertBlock(open.layout.addresses(), SECTION, block);
            return;
        }
        Lines lines = open.lines;
        int last = lines.afterLastFilled(0, lines.count());
        boolean ruled = last > 0 && lines.trimmed(last - 1).matches("=+");
        List<String> rows = new ArrayList<>(ruled ? List.of() : List.of("", RULE));
        rows.addAll(List.of("", HEADING, ""));
        rows.addAll(block);
        rows.addAll(List.of("", RULE));
        open.rows.insert(last, rows);
    }
}
