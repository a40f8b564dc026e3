// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.edit.Change;
import org.docket.edit.Refused;
import org.docket.json.Sent;

/** Changes of one person applied one after the other, each to what the one before it left. */
final class Fold {
    /** One change that went through. */
    record Step(Sent sent, Agenda before, Agenda after) {
        Change change() {
            return sent.change();
        }

        boolean changedSomething() {
            return before != after;
        }
    }

    private final Permission permission;
    private final List<Step> steps = new ArrayList<>();
    private final List<Queue.Entry> entries = new ArrayList<>();
    private Agenda agenda;

    Fold(Permission permission, Agenda agenda) {
        this.permission = permission;
        this.agenda = agenda;
    }

    /** Applies a change or throws what stands against it; what was sent twice is done once. */
    void apply(Sent sent) {
        permission.require(sent.change(), agenda);
        if (isDone(sent)) {
            return;
        }
        Agenda after = sent.change().applyTo(agenda);
        steps.add(new Step(sent, agenda, after));
        agenda = after;
    }

    private boolean isDone(Sent sent) {
        return sent.id().isPresent()
                && steps.stream().anyMatch(step -> step.sent().id().equals(sent.id()));
    }

    /** Applies a change, or keeps it with what stands against it. */
    void attempt(Sent sent) {
        entries.add(
                new Queue.Entry(sent.id(), sent.change(), reasonAgainst(sent).orElse("")));
    }

    private Optional<String> reasonAgainst(Sent sent) {
        try {
            apply(sent);
            return Optional.empty();
        } catch (Refused | NotAllowed refused) {
            return Optional.of(refused.getMessage());
        }
    }

    Agenda agenda() {
        return agenda;
    }

    List<Step> steps() {
        return steps;
    }

    /** What was attempted, each with its reason where it did not go through. */
    List<Queue.Entry> entries() {
        return List.copyOf(entries);
    }

    List<Queue.Entry> kept() {
        return entries.stream().filter(entry -> !entry.applies()).toList();
    }

    List<Sent> applied() {
        return steps.stream().map(Step::sent).toList();
    }
}
