// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.store.Paper;

/**
 * What became of a parcel.
 *
 * @param agendas by the name of their meeting
 * @param histories by the name of their meeting how many revisions are new; nothing where another history is here
 * @param papers in the order they were brought
 * @param trays in the order they were brought
 * @param drafts how many versions of each are new, in the order they were brought; nothing where other ones are here
 * @param comments by the name of their meeting how many are new; nothing where other ones are here
 * @param acts by the name of their meeting how many are new; nothing where other ones are here
 */
public record Receipt(
        Map<String, HandEdited> agendas,
        Map<String, Optional<Integer>> histories,
        List<Kept> papers,
        List<Emptied> trays,
        List<Optional<Integer>> drafts,
        Map<String, Optional<Integer>> comments,
        Map<String, Optional<Integer>> acts) {
    /** As what a paper was kept; without a version when it was there already. */
    public record Kept(Paper.Kind kind, Optional<Paper> version) {}

    /** How many changes of a tray are queued that were not before, and what is said of the others. */
    public record Emptied(int queued, List<String> remarks) {}
}
