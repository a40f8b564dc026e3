// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

/** Why no copy of a database was made, in words for the person who asked for it. */
public final class CannotCopy extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotCopy(String sentence) {
        super(sentence);
    }

    CannotCopy(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
