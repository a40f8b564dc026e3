// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.Locale;

/** Where an item stands, following the text alone. */
public enum Status {
    FLAGGED,
    MISSING,
    READY,
    REVIEWED,
    AVAILABLE,
    BLANK;

    /** The word used in JSON and pages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
