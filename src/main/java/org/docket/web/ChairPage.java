// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import org.docket.meeting.Consented;
import org.docket.meeting.Quorum;

/**
 * What whoever leads a meeting has before them.
 *
 * @param fresh how many would come in with a newer order
 * @param decided what has been decided so far
 */
record ChairPage(
        Frame frame,
        Reading reading,
        Course course,
        Quorum quorum,
        List<Agendum> agenda,
        int fresh,
        List<Row> decided) {
    static ChairPage of(Reading reading, NeedsTime needs, Course course, Quorum quorum) {
        List<Row> decided = reading.agenda().items().stream()
                .map(reading::row)
                .filter(row -> !row.outcome().isEmpty())
                .filter(row -> !row.outcome().equals(Outcome.byConsent().outcome()))
                .toList();
        return new ChairPage(
                Frame.of(reading, "Chair’s view", ""),
                reading,
                course,
                quorum,
                needs.needs().stream().map(need -> Agendum.of(reading, need)).toList(),
                needs.fresh(),
                decided);
    }

    /** Where consent was taken, when, and what of it. */
    List<String> consents() {
        return reading.happened().meeting().consents().stream().map(this::words).toList();
    }

    private String words(Consented consent) {
        return "Consent in " + String.join(", ", consent.sections()) + " at "
                + reading.happened().time(consent.at()) + ": " + consent.items().size() + " items"
                + (consent.apart().isEmpty() ? "" : ", without " + String.join(", ", consent.apart()));
    }

    OwnRecord own() {
        return OwnRecord.of(reading);
    }

    boolean leads() {
        return frame.here().orElseThrow().sitting().leads() && course.isRunning();
    }

    /** The item after the one at which the meeting is, to which a key leads on; the first where it is at none of these. */
    boolean isNext(Agendum each) {
        int here = -1;
        for (int i = 0; i < agenda.size(); i++) {
            here = agenda.get(i).isHere() ? i : here;
        }
        return agenda.indexOf(each) == here + 1;
    }

    String address() {
        return reading.meeting().address("chair?at=" + reading.meeting().revision());
    }
}
