// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.edit.Shepherds;
import org.docket.edit.Task;

/**
 * The forms for one action item: what is to be done by whom, how it stands, and that it is dropped.
 *
 * @param was the action item as it stands in the agenda; empty for a new one
 * @param typed what stands in the form for it
 * @param status what stands in the form for its status
 */
record TaskPage(Frame frame, Reading reading, Optional<Task> was, Task typed, String status, Optional<String> refused) {
    private static final int DAY = 10;

    static TaskPage blank(Reading reading) {
        String day = reading.meeting().date().substring(0, DAY);
        return of(reading, Optional.empty(), new Task("", "", Optional.empty(), Optional.of(day)), "");
    }

    static TaskPage of(Reading reading, Assigned one) {
        Task task = Task.of(one.action());
        return of(reading, Optional.of(task), task, one.status());
    }

    static TaskPage of(Reading reading, Optional<Task> was, Task typed, String status) {
        String title = was.isPresent() ? "Action item" : "New action item";
        return new TaskPage(Frame.of(reading, title, ""), reading, was, typed, status, Optional.empty());
    }

    TaskPage refused(String why) {
        return new TaskPage(frame, reading, was, typed, status, Optional.of(why));
    }

    String address() {
        return reading.meeting().address("actions");
    }

    /** Who may be meant to do it: directors, and whoever has something to do already. */
    List<String> owners() {
        List<String> directors = reading.agenda().rollCall().directors();
        return Stream.concat(
                        directors.stream().map(director -> Shepherds.nameOf(director, directors)),
                        Assigned.owners(Assigned.all(reading)).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** For which project: those that report this month. */
    List<String> projects() {
        return reading.agenda().items().stream()
                .filter(item -> item.kind() == Kind.COMMITTEE)
                .map(Item::title)
                .toList();
    }
}
