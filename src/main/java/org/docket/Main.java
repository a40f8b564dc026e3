// SPDX-License-Identifier: Apache-2.0
package org.docket;

import org.docket.cli.Docket;

/** The door from the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(Docket.run(args, Settings.ofThisProcess()));
    }
}
