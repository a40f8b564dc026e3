// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

/** Who changes an account, and from where: an address, or the command line. */
public record By(String who, String from) {
    /** Somebody at the machine itself, who needs no account. */
    public static final By COMMAND_LINE = new By("-", "command line");
}
