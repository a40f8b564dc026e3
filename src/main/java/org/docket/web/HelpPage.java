// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;

/** How to read, to speak and to commit; the keys, and what the marks mean. */
record HelpPage(Frame frame, String cutOff) {
    List<Permitted> permitted() {
        return Permitted.ALL;
    }

    static HelpPage of(Reading reading) {
        String cutOff = reading.agenda()
                .board()
                .cutOff()
                .map(time -> "Here the cut-off is " + time.words() + " before the meeting.")
                .orElse("Here no cut-off is set.");
        return new HelpPage(Frame.of(reading, "Help", ""), cutOff);
    }
}
