// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.docket.agenda.Action;
import org.docket.edit.ActionStatus;
import org.docket.edit.Task;

/**
 * What somebody is to do, as a list shows it.
 *
 * @param number its place among all of them, from 1
 * @param project where the report of its project stands, when that is on the agenda
 * @param waiting the status that the reader has queued
 */
record Assigned(int number, Action action, Optional<Step> project, Optional<String> waiting) {
    static List<Assigned> all(Reading reading) {
        List<Action> actions = reading.agenda().actions();
        return IntStream.range(0, actions.size())
                .mapToObj(i -> of(reading, i + 1, actions.get(i)))
                .toList();
    }

    private static Assigned of(Reading reading, int number, Action action) {
        Optional<Step> project = reading.agenda().items().stream()
                .filter(item -> item.kind().isReport())
                .filter(item -> action.pmc().filter(item.title()::equals).isPresent())
                .findFirst()
                .map(reading::step);
        return new Assigned(number, action, project, waiting(reading, Task.of(action)));
    }

    private static Optional<String> waiting(Reading reading, Task task) {
        return reading.queue().stream()
                .map(Queued::change)
                .filter(change ->
                        change instanceof ActionStatus status && status.task().equals(task))
                .map(change -> ((ActionStatus) change).status())
                .findFirst();
    }

    /** Who is to do something, each once. */
    static List<String> owners(List<Assigned> all) {
        return all.stream()
                .map(one -> one.action.owner())
                .filter(owner -> !owner.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    /** For which projects, each once. */
    static List<String> projects(List<Assigned> all) {
        return all.stream()
                .flatMap(one -> one.action.pmc().stream())
                .distinct()
                .sorted()
                .toList();
    }

    boolean isOpen() {
        return action.status().isBlank();
    }

    /** What stands in the form for its status. */
    String status() {
        return waiting.orElse(action.status());
    }

    String pmc() {
        return action.pmc().orElse("");
    }

    String date() {
        return action.date().orElse("");
    }
}
