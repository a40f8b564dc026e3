// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

/** JSON that is not what was asked for, with the place where it is wrong. */
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    public Malformed(String place, String message) {
        super(place.isEmpty() ? message : place + ": " + message);
    }
}
