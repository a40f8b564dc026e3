// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

/**
 * A text edited by hand.
 *
 * @param base the revision it was made from
 * @param message why, in the editor's own words; empty for none
 * @param from the address it was sent from, or {@code command line}
 */
public record Typed(int base, String text, String message, String from) {
    /** One that says no more than it changes. */
    public static Typed of(int base, String text, String from) {
        return new Typed(base, text, "", from);
    }
}
