// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;

/** What can be put on this agenda, to choose from. */
record AddPage(Frame frame, List<Addition> kinds) {
    static AddPage of(Reading reading) {
        return new AddPage(Frame.of(reading, "Add an item", ""), Addition.of(reading));
    }
}
