// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.util.List;
import java.util.Optional;
import org.docket.minutes.SecondNet.Hit;
import org.docket.minutes.SecondNet.Secret;

/**
 * What would be published of a meeting.
 *
 * @param text the public text; empty where none can be made
 * @param approved the digest of the public text that the board approved
 * @param approval when and as what it was approved, in words
 * @param hits words in it that are private elsewhere
 * @param brief private passages too short to be searched for with certainty
 * @param obstacle why no text can be made; empty when one can
 */
public record Candidate(
        String text,
        String sha256,
        Optional<String> approved,
        String approval,
        List<Hit> hits,
        List<Secret> brief,
        String obstacle) {
    static Candidate none(String obstacle) {
        return new Candidate("", "", Optional.empty(), "", List.of(), List.of(), obstacle);
    }

    /** Whether the board approved just this text. */
    public boolean isApproved() {
        return approved.filter(sha256::equals).isPresent();
    }
}
