// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The book of drafts: every version of what is being written for an item, and which of them were filed. */
public final class Drafts {
    private final DraftRows rows;

    Drafts(DraftRows rows) {
        this.rows = rows;
    }

    /** Adds a version; its number is one that the item has not had. */
    public void add(String meeting, String item, DraftVersion version) {
        rows.add(new DraftRows.Row(
                meeting,
                item,
                version.number(),
                version.madeFrom(),
                version.basis().digest(),
                version.basis().revision(),
                version.who(),
                version.source(),
                version.when(),
                Packed.pack(version.text().getBytes(UTF_8))));
    }

    /** All versions of the draft of one item, first to last. */
    public List<DraftVersion> all(String meeting, String item) {
        return rows.all(meeting, item).stream().map(Drafts::version).toList();
    }

    /** The names of the items of a meeting for which there is a draft. */
    public List<String> items(String meeting) {
        return rows.items(meeting);
    }

    /** The versions that were filed, each with the revision that did so. */
    public Map<Integer, Integer> filed(String meeting, String item) {
        return rows.filed(meeting, item);
    }

    public void addFiled(String meeting, String item, int number, int revision) {
        rows.addFiled(meeting, item, number, revision);
    }

    /** Has a draft follow its item to another name. */
    public void rename(String meeting, String then, String now) {
        rows.rename(meeting, then, now);
        rows.renameFiled(meeting, then, now);
    }

    /** Rewrites what is expunged; answers how many versions that were. */
    int rewrite(UnaryOperator<String> words) {
        int rewritten = 0;
        for (DraftRows.Row row : rows.all()) {
            byte[] was = Packed.unpack(row.text());
            byte[] now = Texts.rewritten(was, words);
            if (!Arrays.equals(was, now)) {
                rows.rewrite(new DraftRows.Row(
                        row.meeting(),
                        row.item(),
                        row.number(),
                        row.madeFrom(),
                        row.digest(),
                        row.revision(),
                        row.who(),
                        row.source(),
                        row.when(),
                        Packed.pack(now)));
                rewritten++;
            }
        }
        return rewritten;
    }

    private static DraftVersion version(DraftRows.Row row) {
        return new DraftVersion(
                row.number(),
                row.madeFrom(),
                new DraftVersion.Basis(row.digest(), row.revision()),
                row.who(),
                row.source(),
                row.when(),
                new String(Packed.unpack(row.text()), UTF_8));
    }
}
