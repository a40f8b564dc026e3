// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.RollCall;
import org.docket.edit.SameItems;
import org.docket.store.Position.Kind;

/** What a hand edit adds to, or takes from, what other people said. */
final class OthersWords {
    private final Agenda before;
    private final Agenda after;
    private final HandEdits.Editor editor;

    OthersWords(Agenda before, Agenda after, HandEdits.Editor editor) {
        this.before = before;
        this.after = after;
        this.editor = editor;
    }

    private record Said(String initials, boolean position, String words, String content) {}

    /**
     * Something that is added or taken away.
     *
     * @param line what, such as "adds the approval of jj to Ant"; what a comment says is not repeated
     * @param claimed whether the editor takes a position that is not theirs to take
     */
    record Touch(String line, boolean claimed) {}

    List<Touch> touched() {
        SameItems same = SameItems.between(after.items(), before.items());
        List<Item> goneItems = new ArrayList<>(before.items());
        List<Touch> touched = new ArrayList<>();
        for (Item item : after.items()) {
            List<Said> then = same.of(item).map(this::said).orElse(List.of());
            same.of(item).ifPresent(goneItems::remove);
            compare(then, said(item), item, touched);
        }
        goneItems.forEach(item -> compare(said(item), List.of(), item, touched));
        touched.addAll(moved());
        return touched;
    }

    /** Whoever comes, or comes no longer, by this edit; guests may be added by anybody. */
    private List<Touch> moved() {
        Map<String, Boolean> then = attendance(before);
        return attendance(after).entrySet().stream()
                .filter(now -> then.containsKey(now.getKey())
                        && !then.get(now.getKey()).equals(now.getValue()))
                .filter(now -> !now.getKey().equals(editor.own().name()))
                .map(now -> new Touch("moves " + now.getKey() + " in the roll call", false))
                .toList();
    }

    private static Map<String, Boolean> attendance(Agenda agenda) {
        return agenda.rollCall().attendees().stream()
                .collect(Collectors.toMap(RollCall.Attendee::name, RollCall.Attendee::attending));
    }

    private void compare(List<Said> then, List<Said> now, Item item, List<Touch> touched) {
        rest(now, then)
                .forEach(said -> touched.add(new Touch(
                        "adds " + said.words + " to " + item.title(),
                        said.position && said.initials.equals(editor.initials()))));
        rest(then, now).forEach(said -> touched.add(new Touch("takes " + said.words + " from " + item.title(), false)));
    }

    private static List<Said> rest(List<Said> these, List<Said> those) {
        List<Said> rest = new ArrayList<>(these);
        those.forEach(rest::remove);
        return rest;
    }

    private List<Said> said(Item item) {
        return Stream.of(
                        initials(item, Kind.APPROVE, "the approval of "),
                        initials(item, Kind.FLAG, "the flag of "),
                        item.comments().stream().map(OthersWords::said))
                .flatMap(all -> all)
                .filter(said -> !isOwn(said))
                .toList();
    }

    /** What is the editor's own to say. */
    private boolean isOwn(Said said) {
        return said.initials.equals(editor.initials()) && (editor.takesPositions() || !said.position);
    }

    private static Stream<Said> initials(Item item, Kind kind, String words) {
        return PositionsKept.said(item, kind).stream()
                .sorted()
                .map(initials -> new Said(initials, true, words + initials, ""));
    }

    private static Said said(Comment comment) {
        String initials = comment.initials();
        return new Said(
                initials,
                Permission.isPosition(comment.words()),
                "a comment of " + initials,
                Comment.fold(comment.words()));
    }
}
