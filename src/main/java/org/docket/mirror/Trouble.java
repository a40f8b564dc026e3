// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

/** What the mirror could not do this time; it is tried again. */
public final class Trouble extends Exception {
    private static final long serialVersionUID = 1;

    Trouble(String sentence) {
        super(sentence);
    }
}
