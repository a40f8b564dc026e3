// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/**
 * Something said beside the text of an agenda.
 *
 * @param initials whose position it is about; empty when about none
 * @param was the text before, as positions are bound to it; empty where there is none to tell
 * @param sha256 the text it is about, bound in the same way
 * @param revision one that has this text
 */
public record Aside(
        String meeting,
        String item,
        Kind kind,
        String initials,
        String was,
        String sha256,
        int revision,
        String who,
        @ColumnName("said_at") Instant when) {

    /** What can be said. */
    public enum Kind {
        /** Somebody takes a position they hold already on this text. */
        AFFIRMED,
        /** This text counts as filed in time though it was late. */
        ADMITTED,
        /** It does not, after all. */
        NOT_ADMITTED,
        /** What changed is not what anybody approved or disapproved of. */
        EDITORIAL
    }

    /** The title of the item, which its name ends with. */
    public String title() {
        return item.substring(item.indexOf('/') + 1);
    }
}
