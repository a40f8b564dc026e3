// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.util.OptionalInt;

/** Something that happened at a meeting, as it is written down; the whole list of what can be. */
public sealed interface Act
        permits Begun, Ended, Seated, Noted, Settled, Voted, Consented, Closed, Opened, Struck, Disputed {
    /** The word that programs know it by. */
    default String word() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }

    /** The item it is about, by the id that the meeting gives it and keeps when it is retitled. */
    default OptionalInt item() {
        return OptionalInt.empty();
    }
}
