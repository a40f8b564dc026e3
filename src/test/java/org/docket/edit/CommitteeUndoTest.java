// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.docket.Project;
import org.docket.Shared;
import org.docket.committees.Addresses;
import org.docket.committees.Committee;
import org.docket.committees.Committee.Chair;
import org.docket.committees.Committee.Kind;
import org.docket.committees.Committees;
import org.junit.jupiter.api.Test;

/** What is changed in a whole committee file and changed back leaves every byte as it was. */
class CommitteeUndoTest {
    private static final int ROUNDS = 60;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 11);
    private static final Addresses NO_ADDRESSES = new Addresses(List.of(), Optional.empty(), Optional.empty());

    private final Random random = new Random(11);

    @Test
    void inTheSample() throws IOException {
        there(Files.readString(Project.FOLDER.resolve("agenda-samples/committee-info.txt")));
    }

    @Test
    void inTheSampleWithOtherLineEnds() throws IOException {
        there(Files.readString(Project.FOLDER.resolve("agenda-samples/committee-info.txt"))
                .replace("\n", "\r\n"));
    }

    @Test
    void inARealFile() {
        there(Shared.text("data/committee/committee-info.txt"));
    }

    private void there(String text) {
        Committees file = Committees.parse(text);
        List<Committee> chaired = file.committees().stream()
                .filter(committee -> committee.chair().flatMap(Chair::address).isPresent())
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            Committee committee = chaired.get(random.nextInt(chaired.size()));
            for (CommitteeChange[] pair : pairs(file, committee)) {
                String changed = pair[0].applyTo(text);
                assertNotEquals(text, changed, pair[0]::summary);
                assertEquals(text, pair[1].applyTo(changed), pair[0]::summary);
            }
        }
    }

    private List<CommitteeChange[]> pairs(Committees file, Committee committee) {
        String name = committee.name();
        Chair chair = committee.chair().orElseThrow();
        String newcomer = "Newcomer " + (char) ('A' + random.nextInt(26));
        String initial = String.valueOf((char) ('A' + random.nextInt(26)));
        boolean remarked = file.schedule().stream()
                .anyMatch(due -> due.committee().equals(name) && due.remark().isPresent());
        CommitteeChange[] remark = {new SetRemark(name, "missing in May"), new SetRemark(name, "")};
        return Stream.of(
                        new CommitteeChange[] {
                            new ChangeChair(name, newcomer, "new@example.org"),
                            new ChangeChair(name, chair.name(), chair.address().orElseThrow())
                        },
                        new CommitteeChange[] {
                            new AddMember(name, initial + " Newcomer", "brand-new@example.org", DAY),
                            new DropMember(name, "brand-new")
                        },
                        new CommitteeChange[] {
                            new AddCommittee(
                                    initial + " Brand New",
                                    Kind.PROJECT,
                                    new AddCommittee.Chair(newcomer, "new@example.org"),
                                    DAY,
                                    Optional.empty()),
                            new DropCommittee(initial + " Brand New")
                        },
                        new CommitteeChange[] {
                            new SetAddresses(
                                    name,
                                    new Addresses(List.of("Once " + name), Optional.of("a@x.org"), Optional.empty())),
                            new SetAddresses(name, committee.addresses())
                        },
                        remark)
                .filter(pair -> !(remarked && pair == remark))
                .filter(pair ->
                        !(pair[0] instanceof AddMember && committee.members().isEmpty()))
                .filter(pair -> !(pair[0] instanceof SetAddresses && hasNoSection(file)))
                .toList();
    }

    /** The section for addresses, once it is there, stays. */
    private static boolean hasNoSection(Committees file) {
        return file.contacts().stream().allMatch(contact -> contact.addresses().equals(NO_ADDRESSES));
    }
}
