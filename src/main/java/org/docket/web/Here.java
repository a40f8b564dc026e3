// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.people.Right;

/**
 * Where in which meeting somebody is.
 *
 * @param home the address of the meeting's index
 * @param revision the number of the revision that is shown
 * @param cancelled why the meeting does not take place, when it does not
 * @param where what this page is and why it is shown, such as "review 12 of 71"
 * @param isWhole whether the reader may see the whole agenda, and so its revisions
 * @param pending how many changes of the reader wait to be committed
 * @param habit how the reader commits
 * @param query what was searched for
 * @param contents the first items of the major sections
 * @param entered what the secretary entered for the reader
 * @param keeps whether the reader keeps the agenda as a whole
 * @param sitting what is said of the meeting while it goes on
 */
record Here(
        String board,
        String home,
        int revision,
        String day,
        String distance,
        Optional<String> cancelled,
        String where,
        boolean isWhole,
        int pending,
        Habit habit,
        String query,
        List<Step> contents,
        boolean keeps,
        List<Notified> entered,
        Sitting sitting) {
    /** What was entered for the reader, to be said on every page until they answer. */
    record Notified(int revision, String sentence) {}

    /** The name of the meeting, for those who listen to it. */
    String meeting() {
        return home.replace("/", "");
    }

    /** How much has happened at the meeting. */
    Happened.Counts counts() {
        return sitting.counts();
    }

    /** How much waits, in words. */
    String waiting() {
        return pending > 0 ? pending + " not yet committed" : none();
    }

    /** What is said when nothing waits. */
    String none() {
        return habit.atOnce() ? "Commits at once" : "Nothing to commit";
    }

    static Here of(Reading reading, String where, String query) {
        Meeting meeting = reading.meeting();
        List<Step> contents = meeting.agenda().items().stream()
                .filter(item -> item.index().isPresent())
                .map(item -> Step.to(reading.address(item), item.index().get()))
                .toList();
        return new Here(
                meeting.agenda().board().name(),
                meeting.address(),
                meeting.revision(),
                meeting.dayInWords(),
                reading.progress(),
                meeting.cancelled(),
                where,
                meeting.isWhole(),
                reading.queue().size(),
                reading.habit(),
                query,
                contents,
                reading.reader().may(Right.KEEP_AGENDA),
                reading.enteredForReader().stream()
                        .map(spoken -> notified(spoken, meeting))
                        .toList(),
                Sitting.of(reading));
    }

    private static Notified notified(Spoken spoken, Meeting meeting) {
        String sentence = spoken.who() + " entered this for you, by " + spoken.way() + ": "
                + spoken.words(meeting.agenda()) + ".";
        return new Notified(spoken.revision(), sentence);
    }
}
