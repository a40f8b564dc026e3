// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Set;

/** What published minutes say, to be read by project, by kind, or by their words; of texts that stand, and no others. */
public final class Annals {
    private final AnnalsRows rows;

    Annals(AnnalsRows rows) {
        this.rows = rows;
    }

    /** Everybody of whom there is a report or a resolution, by the names that stand in the minutes. */
    public List<ProjectLine> projects() {
        return rows.projects();
    }

    /** What is about any of these names, oldest first; with the texts of the newest reports, of so many bytes together. */
    public List<Told> about(Set<String> folded, int bytes) {
        return rows.about(folded, bytes).stream()
                .map(AnnalsRows.PieceLine::told)
                .toList();
    }

    /** All resolutions, oldest first, without their texts. */
    public List<Told> resolutions() {
        return rows.resolutions().stream().map(AnnalsRows.PieceLine::told).toList();
    }

    /** Where words stand; of any project when no names are given. */
    public List<Hit> search(Sought sought, Set<String> folded, int limit) {
        return sought.isEmpty()
                ? List.of()
                : rows.search(sought, folded.isEmpty(), folded.isEmpty() ? Set.of("") : folded, limit);
    }

    public List<String> years() {
        return rows.years();
    }

    /** How often these words stand in the index. */
    int count(String query) {
        return rows.count(query);
    }
}
