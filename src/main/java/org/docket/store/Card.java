// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.Locale;

/**
 * What some readers see of one item of an agenda, to be found by its words.
 *
 * @param item the name of the item, whatever its letter
 * @param kind what kind of item it is
 * @param href its name in addresses
 */
public record Card(Reader reader, String item, String kind, String href, String title, String words) {
    /** For whom a card is. */
    public enum Reader {
        /** Those who read all of an agenda. */
        WHOLE,
        /** Those who report for the committee. */
        COMMITTEE,
        /** Those who read titles, and what the board opens. */
        GUEST;

        String index() {
            return name().toLowerCase(Locale.ROOT) + "_words";
        }

        String cards() {
            return name().toLowerCase(Locale.ROOT) + "_card";
        }
    }

    /** A card that has all the words that were sought. */
    public record Drawn(long id, String meeting, String item, String kind, String href, String title) {}
}
