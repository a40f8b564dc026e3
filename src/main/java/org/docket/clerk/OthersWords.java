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

    /** One line for each, such as "adds the approval of jj to Ant". */
    List<String> touched() {
        SameItems same = SameItems.between(after.items(), before.items());
        List<Item> goneItems = new ArrayList<>(before.items());
        List<String> lines = new ArrayList<>();
        for (Item item : after.items()) {
            List<String> then = same.of(item).map(this::said).orElse(List.of());
            same.of(item).ifPresent(goneItems::remove);
            compare(then, said(item), item, lines);
        }
        goneItems.forEach(item -> compare(said(item), List.of(), item, lines));
        return lines;
    }

    private static void compare(List<String> then, List<String> now, Item item, List<String> lines) {
        rest(now, then).forEach(words -> lines.add("adds " + words + " to " + item.title()));
        rest(then, now).forEach(words -> lines.add("takes " + words + " from " + item.title()));
    }

    private static List<String> rest(List<String> these, List<String> those) {
        List<String> rest = new ArrayList<>(these);
        those.forEach(rest::remove);
        return rest;
    }

    private List<String> said(Item item) {
        return Stream.of(
                        initials(item, Kind.APPROVE, "the approval of "),
                        initials(item, Kind.FLAG, "the flag of "),
                        item.comments().stream()
                                .filter(comment -> !comment.initials().equals(own))
                                .map(OthersWords::words))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> initials(Item item, Kind kind, String words) {
        return PositionsKept.said(item, kind).stream()
                .filter(initials -> !initials.equals(own))
                .sorted()
                .map(words::concat);
    }

    private static String words(Comment comment) {
        return "the comment \"" + comment.initials() + ": " + Comment.fold(comment.words()) + "\"";
    }
}
