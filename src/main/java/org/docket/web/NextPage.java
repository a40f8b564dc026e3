// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.edit.Retyped;
import org.docket.planning.NextAgenda;

/**
 * The next agenda before it is posted: when, who reports and why, what looks odd, and its text.
 *
 * @param chosen whether somebody said on which day
 * @param text what stands in the form: what was made, or what was typed
 * @param there the agenda of that day, where there is one already
 * @param refused why it was not posted
 */
record NextPage(
        Frame frame,
        NextAgenda next,
        boolean chosen,
        String text,
        List<Warned> warnings,
        Optional<Step> there,
        Optional<String> refused) {
    static NextPage of(Frame frame, NextAgenda next, boolean chosen, Agenda agenda) {
        return new NextPage(
                frame,
                next,
                chosen,
                Retyped.shown(agenda.text()),
                Warned.all(agenda),
                Optional.empty(),
                Optional.empty());
    }

    /** The same where the agenda of that day is there. */
    NextPage there(LocalDate day) {
        Step step = Step.to("/" + day + "/", Meeting.dayInWords(day.toString()));
        return new NextPage(frame, next, chosen, text, warnings, Optional.of(step), refused);
    }

    NextPage refused(String reason) {
        return new NextPage(frame, next, chosen, text, warnings, there, Optional.of(reason));
    }

    LocalDate day() {
        return next.meeting().day();
    }

    String when() {
        return Meeting.dayInWords(day().toString()) + ", " + next.meeting().time() + " "
                + next.meeting().zone().getId();
    }

    /** Where that comes from. */
    String source() {
        if (next.meeting().announced()) {
            return "As the calendar says.";
        }
        return chosen
                ? "As chosen here; the calendar has no meeting on that day."
                : "The usual day of the board: the calendar has no meeting to come.";
    }

    /** Under which name a browser keeps what is typed. */
    String draft() {
        return "/next/" + day();
    }
}
