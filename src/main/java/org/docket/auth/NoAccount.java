// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

/** Nobody has an account of that id. */
public final class NoAccount extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoAccount(String id) {
        super("Nobody has the id " + id);
    }
}
