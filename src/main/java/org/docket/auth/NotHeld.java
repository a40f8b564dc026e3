// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

/** A role that is to end and that the person does not hold. */
public final class NotHeld extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotHeld(String id, String role) {
        super(id + " is not " + role + " then");
    }
}
