// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.clerk.Draft;
import org.docket.store.DraftVersion;

/** All versions of the draft of an item: by whom, when, and what each changed. */
record DraftPage(Frame frame, Step back, String address, List<Version> versions) {
    private static final Duration SITTING = Duration.ofMinutes(10);

    /**
     * What somebody wrote in one sitting.
     *
     * @param filed the revision that filed it; 0 while it is not
     * @param beside whether somebody else had saved meanwhile what it goes on from
     */
    record Version(DraftNote.Line line, int filed, boolean beside, Changes changes) {}

    static DraftPage of(House house, Reading reading, Item item) {
        Draft draft =
                house.clerk().drafts().of(reading.reader(), reading.meeting().date(), item.id());
        DraftNote.Lines lines =
                new DraftNote.Lines(reading.names(), house.board().zone());
        List<Version> versions = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < draft.versions().size(); i++) {
            if (isLast(draft, i)) {
                versions.add(
                        0,
                        version(
                                draft,
                                draft.versions().get(start),
                                draft.versions().get(i),
                                lines));
                start = i + 1;
            }
        }
        return new DraftPage(
                Frame.of(reading, "Draft of " + item.title(), ""), reading.step(item), reading.address(item), versions);
    }

    /** Whether the next version is another person's, comes later, or goes on from another one. */
    private static boolean isLast(Draft draft, int i) {
        if (i + 1 == draft.versions().size()) {
            return true;
        }
        DraftVersion here = draft.versions().get(i);
        DraftVersion next = draft.versions().get(i + 1);
        return draft.filed().containsKey(here.number())
                || !here.isTyped()
                || !here.who().equals(next.who())
                || next.madeFrom() != here.number()
                || next.when().isAfter(here.when().plus(SITTING));
    }

    private static Version version(Draft draft, DraftVersion first, DraftVersion last, DraftNote.Lines lines) {
        Optional<DraftVersion> from = draft.version(first.madeFrom());
        String before = from.map(DraftVersion::text).orElse("");
        boolean beside = draft.open().stream()
                .anyMatch(other -> other.isTyped()
                        && other.number() > first.madeFrom()
                        && other.number() < first.number()
                        && first.isTyped());
        int filed = draft.filed().getOrDefault(last.number(), 0);
        return new Version(lines.of(last), filed, beside, Changes.between(before, last.text()));
    }
}
