// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

/** A failure as the log may have it: what kind it was and where it happened, without its words: they may be somebody's. */
public final class Wordless extends Exception {
    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 10;

    private Wordless(Throwable failure) {
        super(failure.getClass().getName());
        setStackTrace(failure.getStackTrace());
    }

    public static Wordless of(Throwable failure) {
        Wordless first = new Wordless(failure);
        Wordless last = first;
        Throwable cause = failure.getCause();
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Wordless next = new Wordless(cause);
            last.initCause(next);
            last = next;
            cause = cause.getCause();
        }
        return first;
    }
}
