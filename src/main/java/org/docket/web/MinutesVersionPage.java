// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

/** What changed in the record of a meeting's minutes since a version of the draft. */
record MinutesVersionPage(Frame frame, String address, int number, Changes changes) {
    static MinutesVersionPage of(Reading reading, int number, Changes changes) {
        Frame frame = Frame.of(reading, "Minutes since version " + number, "");
        return new MinutesVersionPage(frame, reading.meeting().address("minutes"), number, changes);
    }
}
