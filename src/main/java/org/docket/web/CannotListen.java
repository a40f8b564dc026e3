// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

/** Why the service cannot be reached where it was asked to listen. */
public final class CannotListen extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotListen(String host, int port, Throwable cause) {
        super("Nothing can listen on " + host + ", port " + port + "; perhaps something does already.", cause);
    }
}
