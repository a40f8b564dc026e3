// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Map;

/**
 * What published minutes say in one place.
 *
 * @param attach the id of an item as in an agenda; empty where it has none
 * @param sort of a resolution, what it is for: {@code establish}, {@code change-chair}, ...
 * @param outcome how a resolution ended, or how an action stands
 * @param since of an action, the day from which it is
 * @param projects the names of those it is about, as written there, by the same name folded
 */
public record Piece(
        Kind kind,
        String attach,
        String title,
        String owner,
        String sort,
        String outcome,
        String since,
        String text,
        Map<String, String> projects) {
    /** What a piece is. */
    public enum Kind {
        REPORT,
        RESOLUTION,
        ACTION,
        /** What was said in the meeting of a report. */
        REMARK,
        /** Everything else that has a heading of its own. */
        BUSINESS,
        /** A text in which no sections were found. */
        WHOLE
    }
}
