// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Action;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;

/** How an action item stands in the text, and which of them is meant. */
final class ActionRows {
    private static final int FIRST_WIDTH = 78;
    private static final int WIDTH = 72;
    private static final int STATUS_WIDTH = 62;

    private ActionRows() {}

    //    * Sam: follow up on the relationship between the addons and the project
    //          [ Isis 2015-01-21 ]
    static List<String> task(Task task) {
        String owner = task.owner().isBlank() ? "" : Wording.line("owner", task.owner()) + ": ";
        String words = Wording.paragraphs(task.text()).replace("\n\n", " ");
        if (words.isEmpty()) {
            throw new Refused("The action item has no text.");
        }
        List<String> first = Reflow.wrap("* " + owner + words, FIRST_WIDTH);
        List<String> rows = new ArrayList<>(List.of("    " + first.get(0)));
        if (first.size() > 1) {
            String rest = String.join(" ", first.subList(1, first.size()));
            Reflow.wrap(rest, WIDTH).forEach(row -> rows.add("          " + row));
        }
        link(task).ifPresent(link -> rows.add("          [ " + link + " ]"));
        return rows;
    }

    private static Optional<String> link(Task task) {
        String pmc = task.pmc()
                .map(name -> noBracket(Wording.line("committee", name)))
                .orElse("");
        String date =
                task.date().map(day -> noBracket(Wording.line("date", day))).orElse("");
        String link = (pmc + ' ' + date).strip();
        return link.isEmpty() ? Optional.empty() : Optional.of(link);
    }

    private static String noBracket(String word) {
        if (word.contains("]") || word.contains("[")) {
            throw new Refused("\"" + word + "\" has a bracket.");
        }
        return word;
    }

    //          Status: text
    //                  more of it
    static List<String> status(String status, int indent) {
        String words = Wording.paragraphs(status).replace("\n\n", " ");
        String head = " ".repeat(indent) + "Status:";
        if (words.isEmpty()) {
            return List.of(head);
        }
        List<String> wrapped = Reflow.wrap(words, STATUS_WIDTH);
        List<String> rows = new ArrayList<>(List.of(head + ' ' + wrapped.get(0)));
        wrapped.stream().skip(1).forEach(row -> rows.add(" ".repeat(indent + 8) + row));
        return rows;
    }

    /** The section of the action items. */
    static Item section(Agenda agenda) {
        return agenda.items().stream()
                .filter(agenda::isActions)
                .findFirst()
                .orElseThrow(() -> new Refused("This agenda has no section for action items."));
    }

    /** Refuses when the action item would not be read as it was meant. */
    static void stands(Agenda after, Task task) {
        if (after.actions().stream().noneMatch(task::names)) {
            throw new Refused("The action item \"" + Comment.fold(task.text()) + "\" would be read as something else.");
        }
    }

    /** The one action item that is meant; refused when there is none such, or more than one. */
    static Action find(Agenda agenda, Task task) {
        List<Action> found = agenda.actions().stream().filter(task::names).toList();
        if (found.size() != 1) {
            String which = "\"" + task.owner() + ": " + Comment.fold(task.text()) + "\"";
            throw new Refused(
                    found.isEmpty()
                            ? "The action item " + which + " is not on this agenda any more."
                            : "There are " + found.size() + " action items " + which + ".");
        }
        return found.get(0);
    }
}
