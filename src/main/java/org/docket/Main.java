// SPDX-License-Identifier: Apache-2.0
package org.docket;

/** The door from the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("docket");
    }
}
