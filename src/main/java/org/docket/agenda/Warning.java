// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

/** Something in the text that could not be read as meant, with its 1-based line. */
public record Warning(int line, Code code, String message) {
    /** What can be wrong with a text. */
    public enum Code {
        HEADING_INDENT(true),
        BODY_INDENT(true),
        TITLE_WORDING(true),
        BODY_MISSING(true),
        NO_ATTACHMENT(true),
        ENCODING(true),
        MISPLACED_INITIALS(false),
        UNKNOWN_INITIALS(false),
        DUPLICATE_TITLE(false),
        STRAY_BLOCK(false),
        UNBALANCED_PRIVATE(false);

        private final boolean decidesStatus;

        Code(boolean decidesStatus) {
            this.decidesStatus = decidesStatus;
        }

        /** Whether an item with this warning counts as missing; the same warnings stand in the JSON of an agenda. */
        public boolean decidesStatus() {
            return decidesStatus;
        }
    }
}
