// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.Optional;

/** Why something that was said of an item is not mailed. */
final class Silence {
    private Silence() {}

    /** Nothing when it is to be mailed. */
    static Optional<String> about(Utterance said, Topic topic, Addressees addressees) {
        if (!topic.item().kind().isReport()) {
            return Optional.of("Only what is said of reports is mailed to those from whom they come.");
        } else if (said.told().isEmpty()) {
            return Optional.of("It is private, for the board only, or has marks and no words.");
        } else if (topic.item().missing() && !said.anyway()) {
            return Optional.of("The report is missing, and its author did not ask to mail it all the same.");
        } else if (addressees.isNobody()) {
            return Optional.of("There is no address in the committee file.");
        }
        return Optional.empty();
    }
}
