// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Warning;
import org.docket.edit.HandEdit;
import org.docket.edit.Refused;
import org.docket.edit.SameItems;
import org.docket.store.Books;

/** Takes a text edited by hand: brings it together with the newest, and lets nobody speak for others unseen. */
final class HandEdits {
    /** Who edited; their initials, and whether they may enter what others said. */
    record Editor(String who, String initials, boolean speaksForOthers) {}

    private final Shelf shelf;
    private final Scribe scribe;

    HandEdits(Shelf shelf, Scribe scribe) {
        this.shelf = shelf;
        this.scribe = scribe;
    }

    HandEdited edit(Books books, Editor editor, Turn.Page newest, HandEditedText text) {
        Agenda mine = shelf.parse(text.edited());
        HandEdit.Merged merged = HandEdit.merge(text.base(), mine, newest.agenda());
        boolean others = !text.base().text().equals(newest.agenda().text());
        if (merged.isConflict()) {
            return new HandEdited(newest.revision(), false, others, merged.conflicts());
        }
        if (merged.text().equals(newest.agenda().text())) {
            return new HandEdited(newest.revision(), false, others, List.of());
        }
        Agenda after = shelf.parse(merged.text());
        Scribe.Writing writing = new Scribe.Writing(editor.who, message(editor, newest.agenda(), after), List.of());
        return new HandEdited(scribe.next(books, newest, after, writing), true, others, List.of());
    }

    /** A text, and the one it was made from. */
    record HandEditedText(Agenda base, String edited) {}

    private static String message(Editor editor, Agenda before, Agenda after) {
        refuseUnbalanced(before, after);
        List<String> touched = new OthersWords(before, after, editor.initials).touched();
        if (!touched.isEmpty() && !editor.speaksForOthers) {
            throw new Refused("This edit " + touched.get(0) + "; only the secretary enters what others said.");
        }
        List<String> lines = new ArrayList<>(List.of("Edit by hand" + titles(before, after)));
        lines.addAll(touched);
        return String.join("\n", lines);
    }

    private static void refuseUnbalanced(Agenda before, Agenda after) {
        if (unbalanced(after).size() > unbalanced(before).size()) {
            Warning last = unbalanced(after).get(unbalanced(after).size() - 1);
            throw new Refused("Line " + last.line() + ": " + last.message());
        }
    }

    private static List<Warning> unbalanced(Agenda agenda) {
        return agenda.warnings().stream()
                .filter(warning -> warning.code() == Warning.Code.UNBALANCED_PRIVATE)
                .toList();
    }

    private static String titles(Agenda before, Agenda after) {
        SameItems same = SameItems.between(after.items(), before.items());
        List<String> titles = after.items().stream()
                .filter(item -> same.of(item).filter(then -> alike(then, item)).isEmpty())
                .map(Item::title)
                .toList();
        return titles.isEmpty() ? "" : ": " + Summary.list(titles);
    }

    private static boolean alike(Item then, Item now) {
        return Names.digest(then).equals(Names.digest(now))
                && then.approved().equals(now.approved())
                && then.flaggedBy().equals(now.flaggedBy())
                && then.block()
                        .map(block -> block.commentsText())
                        .equals(now.block().map(block -> block.commentsText()));
    }
}
