// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.edit.Clash;
import org.docket.edit.Retyped;

/**
 * What somebody typed and somebody else changed meanwhile: to be chosen, item by item.
 *
 * @param typed the whole text as it was typed
 * @param base the revision it was made from
 * @param seen the revision that holds what others wrote
 */
record ClashPage(Frame frame, String address, String typed, int base, int seen, String message, List<Place> places) {
    /** One place where both wrote. */
    record Place(int number, String title, Clash clash) {
        Changes theirs() {
            return Changes.between(before(), Retyped.shown(clash.theirs()));
        }

        Changes mine() {
            return Changes.between(before(), words());
        }

        String before() {
            return Retyped.shown(clash.before());
        }

        /** What was typed there. */
        String words() {
            return Retyped.shown(clash.mine());
        }

        int rows() {
            return (int) Math.min(24, words().lines().count() + 2);
        }
    }

    static ClashPage of(Reading reading, WholePage typed, List<Clash> clashes) {
        List<Place> places = new ArrayList<>();
        for (Clash clash : clashes) {
            places.add(new Place(places.size(), title(reading.agenda(), clash.item()), clash));
        }
        return new ClashPage(
                Frame.of(reading, "Both of you changed this", ""),
                typed.address(),
                typed.text(),
                typed.base(),
                reading.meeting().revision(),
                typed.message(),
                places);
    }

    private static String title(Agenda agenda, String id) {
        return agenda.item(id).map(Item::title).map(title -> id + " " + title).orElse("The text around the items");
    }
}
