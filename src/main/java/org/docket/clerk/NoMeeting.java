// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

/** There is no agenda of that day, or no such revision of it. */
public final class NoMeeting extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoMeeting(String meeting) {
        super("There is no agenda of " + meeting + ".");
    }

    NoMeeting(String meeting, int number) {
        super("The agenda of " + meeting + " has no revision " + number + ".");
    }
}
