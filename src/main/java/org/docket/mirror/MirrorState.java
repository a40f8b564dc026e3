// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the mirror is.
 *
 * @param place the folder, and what keeps its history
 * @param well when both sides were last the same
 * @param trouble what stands against it now; empty while all is well
 * @param theirs the files with what others wrote and could not be taken; somebody has to look at them
 */
public record MirrorState(String place, Optional<Instant> well, String trouble, List<String> theirs) {
    static MirrorState starting(String place) {
        return new MirrorState(place, Optional.empty(), "It has not run yet.", List.of());
    }

    MirrorState after(String sentence, Instant now) {
        return new MirrorState(place, well, sentence + " (" + now + ")", theirs);
    }

    public boolean isWell() {
        return trouble.isEmpty() && theirs.isEmpty();
    }
}
