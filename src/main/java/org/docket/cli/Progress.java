// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

/** How far a long work has come, where somebody sits before it. */
final class Progress {
    private static final int MANY = 20;

    private final Streams streams;
    private final int all;
    private final boolean shown;
    private int done;

    Progress(Streams streams, int all) {
        this.streams = streams;
        this.all = all;
        this.shown = all >= MANY && System.console() != null;
    }

    void step() {
        done++;
        if (shown) {
            streams.hint("\r" + done + " of " + all);
        }
    }

    /** Wipes its line. */
    void end() {
        if (shown) {
            streams.hint("\r" + " ".repeat((all + " of " + all).length()) + "\r");
        }
    }
}
