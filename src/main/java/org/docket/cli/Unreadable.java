// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

/** A file that cannot be read or is not what it should be. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
        super(message);
    }
}
