// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.docket.edit.Clash;
import org.docket.edit.Retyped;

/**
 * Places of a draft of minutes that were changed twice, to be chosen from.
 *
 * @param change what is being done: an edit, or bringing the draft up to the notes
 * @param base the version it is made from
 * @param text what was typed, when something was
 */
record MinutesClashPage(
        Frame frame, String address, String change, String base, String text, String reason, List<Place> places) {
    /** One place. */
    record Place(int number, String before, String mine, String theirs) {
        Changes mineChanged() {
            return Changes.between(before, mine);
        }

        Changes theirsChanged() {
            return Changes.between(before, theirs);
        }

        int rows() {
            return (int) Math.min(24, mine.lines().count() + 2);
        }
    }

    static MinutesClashPage of(Context ctx, Reading reading, List<Clash> clashes) {
        List<Place> places = new ArrayList<>();
        for (Clash clash : clashes) {
            places.add(new Place(
                    places.size(),
                    Retyped.shown(clash.before()),
                    Retyped.shown(clash.mine()),
                    Retyped.shown(clash.theirs())));
        }
        return new MinutesClashPage(
                Frame.of(reading, "Changed twice", ""),
                reading.meeting().address("minutes"),
                Form.field(ctx, "change"),
                Form.field(ctx, "base"),
                Form.field(ctx, "text"),
                Form.field(ctx, "reason"),
                places);
    }

    boolean isRenewal() {
        return change.equals("renew");
    }
}
