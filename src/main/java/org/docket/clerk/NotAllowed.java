// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import org.docket.people.Phase;
import org.docket.people.Right;

/** Somebody asked for what their roles do not let them do, or not any more. */
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotAllowed(Right right) {
        super("Your roles do not let you " + right.deed() + ".");
    }

    NotAllowed(Right right, Phase phase) {
        super("Your roles do not let you " + right.deed() + " any more (" + phase.words() + ").");
    }
}
