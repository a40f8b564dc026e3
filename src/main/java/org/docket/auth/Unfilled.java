// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

/** A change that would leave a role empty which somebody must always hold. */
public final class Unfilled extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unfilled(String sentence) {
        super(sentence);
    }
}
