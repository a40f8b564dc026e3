// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.edit.Retyped;

/**
 * The whole text of an agenda, to be edited by hand, with what {@code check} says of it beside its lines.
 *
 * @param text what stands in the form, with line feeds alone
 * @param base the revision it was made from
 * @param refused why it was not taken
 */
record WholePage(
        Frame frame,
        String address,
        String text,
        int base,
        String message,
        List<Warned> warnings,
        Optional<String> refused) {
    /** The newest text, as it is before anybody types. */
    static WholePage of(Reading reading) {
        return of(reading, reading.agenda(), reading.meeting().revision());
    }

    /** A text that was made from a revision. */
    static WholePage of(Reading reading, Agenda typed, int base) {
        return new WholePage(
                Frame.of(reading, "Edit the whole text", ""),
                reading.meeting().address("edit"),
                Retyped.shown(typed.text()),
                base,
                "",
                Warned.all(typed),
                Optional.empty());
    }

    WholePage saying(String words) {
        return new WholePage(frame, address, text, base, words, warnings, refused);
    }

    WholePage refused(String reason) {
        return new WholePage(frame, address, text, base, message, warnings, Optional.of(reason));
    }
}
