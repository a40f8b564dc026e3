// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.edit.AddAction;
import org.docket.edit.AddDiscussion;
import org.docket.edit.AddResolution;
import org.docket.edit.DropAction;
import org.docket.edit.EditAction;
import org.docket.edit.EditComment;
import org.docket.edit.PostReport;
import org.docket.edit.Task;

/** One change in a line of the history, for those that have a line of their own. */
final class HistoryLine {
    private static final Map<String, Function<Fold.Step, String>> LINES = Map.ofEntries(
            Map.entry("edit-comment", HistoryLine::editComment),
            Map.entry("attend", step -> "I plan to attend the meeting."),
            Map.entry("regrets", step -> "Regrets for the meeting."),
            Map.entry("post-report", HistoryLine::post),
            Map.entry("withdraw-item", step -> "Withdraw " + title(step)),
            Map.entry(
                    "add-resolution",
                    step -> "Post Special Order " + added(step, ((AddResolution) step.change()).title())),
            Map.entry(
                    "add-discussion",
                    step -> "Post Discussion Item " + added(step, ((AddDiscussion) step.change()).title())),
            Map.entry("add-report", HistoryLine::addReport),
            Map.entry("post-actions", step -> "Post Action Items"),
            Map.entry("add-action", step -> "Add AI: " + task(((AddAction) step.change()).task())),
            Map.entry("edit-action", step -> "Edit AI: " + task(((EditAction) step.change()).was())),
            Map.entry("drop-action", step -> "Drop AI: " + task(((DropAction) step.change()).task())));

    private HistoryLine() {}

    static String of(Fold.Step step) {
        return LINES.get(step.change().kind()).apply(step);
    }

    //    follow up with the PMC [ Isis 2015-01-21 ]
    static String task(Task task) {
        String link = Stream.of(task.pmc(), task.date())
                .flatMap(Optional::stream)
                .reduce((pmc, date) -> pmc + " " + date)
                .map(words -> " [ " + words + " ]")
                .orElse("");
        return Comment.fold(task.text()) + link;
    }

    private static String editComment(Fold.Step step) {
        boolean withdrawn = ((EditComment) step.change()).text().isBlank();
        return (withdrawn ? "Withdraw comment on " : "Edit comment on ") + title(step);
    }

    private static String post(Fold.Step step) {
        Item before = item(step, step.before()).orElseThrow();
        String verb = before.text().isBlank() ? "Post" : reflowed(step, before) ? "Reflow" : "Edit";
        String editorial = ((PostReport) step.change()).editorial() ? " (editorial)" : "";
        if (before.kind().isReport()) {
            return verb + " " + before.title() + " Report" + editorial;
        }
        if (before.kind() == Kind.DISCUSSION) {
            return verb
                    + (before.isWholeDiscussion() ? " Discussion Items" : " " + before.title() + " Discussion Item");
        }
        return verb + " Special Order " + before.id() + ": " + before.title() + editorial;
    }

    private static boolean reflowed(Fold.Step step, Item before) {
        return item(step, step.after())
                .filter(after -> words(after).equals(words(before)))
                .isPresent();
    }

    private static String words(Item item) {
        return item.text().replaceAll("\\s", "");
    }

    private static String addReport(Fold.Step step) {
        return "Post Out of Cycle " + newcomer(step).map(Item::title).orElse("") + " Report";
    }

    //    7G: Change Ant Chair
    private static String added(Fold.Step step, String title) {
        return newcomer(step).map(item -> item.id() + ": " + item.title()).orElse(title);
    }

    private static Optional<Item> newcomer(Fold.Step step) {
        return step.after().items().stream()
                .filter(item -> step.before().item(item.id()).isEmpty())
                .findFirst();
    }

    private static String title(Fold.Step step) {
        return item(step, step.before()).map(Item::title).orElse("");
    }

    private static Optional<Item> item(Fold.Step step, Agenda agenda) {
        return step.change().target().flatMap(target -> agenda.item(target.id()));
    }
}
