// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.edit.ActionStatus;
import org.docket.edit.Change;
import org.docket.edit.Target;

/** The message of a revision when nobody wrote one: a line for each kind of change, titles as the agenda has them. */
final class Summary {
    private static final int FEW = 5;

    //    Approve Ant, Bee | Approve 7 reports
    private static final Map<String, String> GROUPED = new LinkedHashMap<>();

    static {
        GROUPED.put("approve", "Approve");
        GROUPED.put("unapprove", "Unapprove");
        GROUPED.put("flag", "Flag");
        GROUPED.put("unflag", "Unflag");
        GROUPED.put("comment", "Comment on");
    }

    private Summary() {}

    static String of(List<Fold.Step> all) {
        List<Fold.Step> steps = all.stream().filter(Fold.Step::changedSomething).toList();
        List<String> lines = new ArrayList<>();
        GROUPED.forEach((kind, verb) -> group(steps, kind, verb, lines));
        group(all.stream().filter(step -> !step.changedSomething()).toList(), "approve", "Approve again", lines);
        statuses(steps, lines);
        Set<String> others = new LinkedHashSet<>();
        steps.stream()
                .filter(step -> !GROUPED.containsKey(step.change().kind()))
                .filter(step -> !(step.change() instanceof ActionStatus))
                .forEach(step -> others.add(HistoryLine.of(step)));
        lines.addAll(others);
        return String.join("\n", lines);
    }

    /** Titles by name while they are few. */
    static String list(List<String> titles) {
        return titles.size() <= FEW ? String.join(", ", titles) : titles.size() + " reports";
    }

    private static void group(List<Fold.Step> steps, String kind, String verb, List<String> lines) {
        List<Fold.Step> those =
                steps.stream().filter(step -> step.change().kind().equals(kind)).toList();
        if (!those.isEmpty()) {
            Agenda newest = those.get(those.size() - 1).after();
            Set<String> ids = those.stream()
                    .flatMap(step -> step.change().target().stream())
                    .map(Target::id)
                    .collect(Collectors.toSet());
            lines.add(verb + " " + list(titles(newest, ids)));
        }
    }

    private static List<String> titles(Agenda agenda, Set<String> ids) {
        return agenda.items().stream()
                .filter(item -> ids.contains(item.id()))
                .map(Item::title)
                .toList();
    }

    private static void statuses(List<Fold.Step> steps, List<String> lines) {
        List<Change> those = steps.stream()
                .map(Fold.Step::change)
                .filter(ActionStatus.class::isInstance)
                .toList();
        if (those.size() == 1 && those.get(0) instanceof ActionStatus status) {
            lines.add("Update AI: " + HistoryLine.task(status.task()));
        } else if (!those.isEmpty()) {
            lines.add("Update " + those.size() + " action items");
        }
    }
}
