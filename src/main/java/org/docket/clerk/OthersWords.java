// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.edit.SameItems;
import org.docket.store.Position.Kind;

/** What a hand edit adds to, or takes from, what other people said. */
final class OthersWords {
    private final Agenda before;
    private final Agenda after;
    private final String own;

    OthersWords(Agenda before, Agenda after, String own) {
        this.before = before;
        this.after = after;
        this.own = own;
    }

    private record Said(String words, String content) {}

    /** One line for each, such as "adds the approval of jj to Ant"; what a comment says is not repeated. */
    List<String> touched() {
        SameItems same = SameItems.between(after.items(), before.items());
        List<Item> goneItems = new ArrayList<>(before.items());
        List<String> lines = new ArrayList<>();
        for (Item item : after.items()) {
            List<Said> then = same.of(item).map(this::said).orElse(List.of());
            same.of(item).ifPresent(goneItems::remove);
            compare(then, said(item), item, lines);
        }
        goneItems.forEach(item -> compare(said(item), List.of(), item, lines));
        return lines;
    }

    private static void compare(List<Said> then, List<Said> now, Item item, List<String> lines) {
        rest(now, then).forEach(said -> lines.add("adds " + said.words + " to " + item.title()));
        rest(then, now).forEach(said -> lines.add("takes " + said.words + " from " + item.title()));
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
                        item.comments().stream()
                                .filter(comment -> !comment.initials().equals(own))
                                .map(OthersWords::said))
                .flatMap(all -> all)
                .toList();
    }

    private Stream<Said> initials(Item item, Kind kind, String words) {
        return PositionsKept.said(item, kind).stream()
                .filter(initials -> !initials.equals(own))
                .sorted()
                .map(initials -> new Said(words + initials, ""));
    }

    private static Said said(Comment comment) {
        return new Said("a comment of " + comment.initials(), Comment.fold(comment.words()));
    }
}
