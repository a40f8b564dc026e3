// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

/** A text that is no longer what was written. */
public final class Damaged extends RuntimeException {
    private static final long serialVersionUID = 1;

    Damaged(String sentence) {
        super(sentence);
    }
}
