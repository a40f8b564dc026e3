// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;

/** How to read, to speak and to commit; the keys, and what the marks mean. */
record HelpPage(Frame frame) {
    List<Permitted> permitted() {
        return Permitted.ALL;
    }

    static HelpPage of(Reading reading) {
        return new HelpPage(Frame.of(reading, "Help", ""));
    }
}
