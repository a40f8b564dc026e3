// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

/** Whole lines that belong together, counted from 0: what they are of, the first, and the one after the last. */
public record Stretch(String name, int head, int end) {
    Stretch upTo(int line) {
        return new Stretch(name, head, line);
    }

    public boolean isOf(String other) {
        return name.equalsIgnoreCase(other);
    }
}
