// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.agenda.Action;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.PrivateText;
import org.docket.edit.Task;

/**
 * An action item that may go into the next agenda.
 *
 * @param status how it stood on the last one
 * @param noted whether the secretary noted it down in the meeting
 * @param isPrivate whether it stands in a private passage, or runs out of one or into one; its text is one then
 */
public record Candidate(Task task, String status, boolean noted, boolean isPrivate) {
    //    Sam: follow up with the PMC [ Isis 2015-01-21 ]
    private static final Pattern WHOLE = Pattern.compile("(?s)(?<owner>[^:\\s][^:\\n]{0,40}): (?<text>.+?)"
            + "(?:\\s\\[ (?<pmc>[^\\]\\n]*?)?\\s?(?<date>\\d+-\\d+-\\d+)? \\])?");
    private static final List<String> DONE = List.of("complete", "done", "closed", "finished", "cancelled", "obsolete");

    /** Whether somebody has still to see to it, as far as its status says. */
    public boolean isOpen() {
        String words = status.strip().toLowerCase(Locale.ROOT);
        return DONE.stream().noneMatch(words::startsWith);
    }

    /** Whether it is taken along unless somebody says otherwise. */
    public boolean isKept() {
        return isOpen() && !isPrivate;
    }

    /** Those of a meeting: first what stood on its agenda, then what was noted down there; each once. */
    public static List<Candidate> of(Past past) {
        List<Candidate> all = new ArrayList<>();
        past.agenda().actions().stream()
                .map(action -> candidate(past.agenda(), action))
                .forEach(all::add);
        all.addAll(NotedActions.in(past));
        Set<Task> seen = new HashSet<>();
        return all.stream().filter(one -> seen.add(one.task)).toList();
    }

    private static Candidate candidate(Agenda agenda, Action action) {
        Task task = task(action);
        int bullet = agenda.lines().start(action.rows().first());
        boolean isPrivate = !PrivateText.in(task.text()).balanced()
                || PrivateText.in(agenda.text()).passages().stream()
                        .anyMatch(passage -> passage.start() <= bullet && bullet < passage.end());
        Task posted = isPrivate ? new Task(task.owner(), closed(task.text()), task.pmc(), task.date()) : task;
        return new Candidate(posted, action.status(), false, isPrivate);
    }

    /** What was said in private stays so where it is posted again. */
    static String closed(String text) {
        return "<private>" + bare(text) + "</private>";
    }

    static String bare(String text) {
        return Comment.fold(text.replaceAll("(?i)</?private>", "")).strip();
    }

    /** One without a status is all text, though its first words say whose it is, and its last what for. */
    private static Task task(Action action) {
        Matcher words = WHOLE.matcher(Comment.fold(action.text()));
        return action.owner().isBlank() && words.matches()
                ? new Task(
                        words.group("owner"),
                        words.group("text"),
                        Optional.ofNullable(words.group("pmc")),
                        Optional.ofNullable(words.group("date")))
                : Task.of(action);
    }
}
