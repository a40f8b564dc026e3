// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.List;
import java.util.Map;

/**
 * What became of handing a message over.
 *
 * @param words what the mail server said, or what went wrong before it could
 * @param taken the recipients it was taken for
 * @param refused the recipients it never will be, each with what was said
 * @param later what was said of those it may be taken for later, where that is not the same
 */
record Outcome(Kind kind, String words, List<String> taken, Map<String, String> refused, String later) {
    /** How it ended. */
    enum Kind {
        /** Taken, for some recipients at least. */
        TAKEN,
        /** Refused for all of them, for good. */
        REFUSED,
        /** Not taken now, for reasons of its own. */
        PUT_OFF,
        /** Not taken now, and neither would any other be. */
        NO_WAY,
        /** Handed over, and no answer came. */
        IN_DOUBT
    }

    Outcome {
        taken = List.copyOf(taken);
        refused = Map.copyOf(refused);
    }

    static Outcome of(Kind kind, String words) {
        return new Outcome(kind, words, List.of(), Map.of(), words);
    }
}
