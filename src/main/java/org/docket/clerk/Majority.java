// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.clerk.Consent.Part;
import org.docket.clerk.Consent.Reason;

/** Whether those who decide on an item approve its text, and whose initials stand there and do not count. */
final class Majority {
    private final Set<String> directors;
    private final Set<String> recused = new TreeSet<>();
    private final Set<String> deciding = new TreeSet<>();
    private final List<Standing> approvals;

    Majority(Set<String> directors, Item item, List<Standing> approvals) {
        this.directors = directors;
        this.approvals = approvals;
        item.comments().stream()
                .filter(comment -> comment.has("recused"))
                .map(Comment::initials)
                .filter(directors::contains)
                .forEach(recused::add);
        deciding.addAll(directors);
        deciding.removeAll(recused);
    }

    Reason reason() {
        int count = whose(this::counts).size();
        int needed = deciding.size() / 2 + 1;
        String found = directors.isEmpty() ? "no director is in office" : words(count, needed);
        List<String> notes = notes();
        boolean tip = count + whose(standing -> !counts(standing)).size() >= needed;
        String brief = tip && !notes.isEmpty() ? notes.get(0) : found;
        return new Reason(Part.APPROVED, count >= needed, found, notes, brief);
    }

    private String words(int count, int needed) {
        String office = recused.isEmpty()
                ? " directors in office approve this text, "
                : " directors approve this text, " + directors.size() + " in office, " + recused.size() + " recused, ";
        return count + " of " + deciding.size() + office + needed + " needed";
    }

    private boolean counts(Standing approval) {
        return !approval.stale() && deciding.contains(approval.initials());
    }

    /** The approvals of an earlier text come first, as they can be given again. */
    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        note(notes, whose(this::isEarlier), "approval is of an earlier text", "approvals are of an earlier text");
        note(
                notes,
                whose(approval -> recused.contains(approval.initials())),
                "approval does not count: recused",
                "approvals do not count: recused");
        note(
                notes,
                whose(approval -> !directors.contains(approval.initials())),
                "approval does not count: no director in office",
                "approvals do not count: no directors in office");
        return notes;
    }

    private boolean isEarlier(Standing approval) {
        return approval.stale() && deciding.contains(approval.initials());
    }

    private Set<String> whose(Predicate<Standing> which) {
        return approvals.stream().filter(which).map(Standing::initials).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void note(List<String> notes, Set<String> whose, String one, String several) {
        if (!whose.isEmpty()) {
            String all = whose.stream().map(initials -> initials + "’s").collect(Collectors.joining(", "));
            notes.add(all + ' ' + (whose.size() == 1 ? one : several));
        }
    }
}
