// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

/** An id or initials that somebody else already has. */
public final class Taken extends RuntimeException {
    private static final long serialVersionUID = 1;

    Taken(String sentence) {
        super(sentence);
    }
}
