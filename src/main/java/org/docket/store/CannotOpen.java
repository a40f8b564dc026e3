// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

/** Why a database cannot be used, in words for the person who named it. */
public final class CannotOpen extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotOpen(String sentence) {
        super(sentence);
    }

    CannotOpen(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
