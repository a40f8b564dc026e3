// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.StrayLabels;
import org.docket.agenda.Warning;
import org.docket.clerk.OthersWords.Touch;
import org.docket.edit.HandEdit;
import org.docket.edit.Refused;
import org.docket.edit.SameItems;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.Deed;
import org.docket.store.Revision;

/** Takes a text edited by hand: brings it together with the newest, and lets nobody speak for others unseen. */
final class HandEdits {
    /** Who edited, and from where; their initials, and whether these may be entered, and those of others. */
    record Editor(String who, String from, Own own, boolean takesPositions, boolean speaksForOthers) {
        static Editor of(Person who, String from) {
            Own own = new Own(who.initials(), who.name());
            return new Editor(who.id(), from, own, who.may(Right.TAKE_POSITION), who.may(Right.SPEAK_FOR_OTHERS));
        }

        /** By what an agenda knows the editor; empty words for nobody. */
        record Own(String initials, String name) {
            static final Own NOBODY = new Own("", "");
        }

        String initials() {
            return own.initials;
        }
    }

    private final Shelf shelf;
    private final Scribe scribe;

    HandEdits(Shelf shelf, Scribe scribe) {
        this.shelf = shelf;
        this.scribe = scribe;
    }

    /** Takes what somebody made of one of the revisions there are. */
    HandEdited edit(Books books, Editor editor, Turn.Page newest, Typed typed) {
        Revision from = books.revisions()
                .find(newest.revision().meeting(), typed.base())
                .orElseThrow(() -> new Refused("There is no revision " + typed.base() + " to merge this text with."));
        Agenda base = shelf.agenda(books, from);
        return edit(books, editor, newest, new HandEditedText(base, typed.text(), typed.message()));
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
        refuseUnbalanced(newest.agenda(), after);
        refuseStrayBlocks(newest.agenda(), after);
        refuseAnotherDay(newest.agenda(), after);
        List<Touch> touched = new OthersWords(newest.agenda(), after, editor).touched();
        refuse(touched, editor);
        String message = message(text.message(), "Edit by hand" + titles(newest.agenda(), after), touched);
        Revision revision = scribe.next(books, newest, after, new Scribe.Writing(editor.who, message, List.of()));
        if (!touched.isEmpty()) {
            String what = "edits by hand what others said";
            books.audit().add(new Deed(revision.when(), editor.who, editor.from, what, subject(revision)));
        }
        return new HandEdited(revision, true, others, List.of());
    }

    /** A text, the one it was made from, and the editor's own words on it; empty for none. */
    record HandEditedText(Agenda base, String edited, String message) {}

    private static String subject(Revision revision) {
        return revision.meeting() + " revision " + revision.number();
    }

    private static void refuse(List<Touch> touched, Editor editor) {
        for (Touch touch : touched) {
            if (touch.claimed()) {
                throw new Refused("This edit " + touch.line() + "; your roles do not let you "
                        + Right.TAKE_POSITION.deed() + ".");
            } else if (!editor.speaksForOthers) {
                throw new Refused("This edit " + touch.line() + "; only the secretary enters what others said.");
            }
        }
    }

    private static String message(String said, String otherwise, List<Touch> touched) {
        String first = said.isBlank() ? otherwise : said.strip();
        return Stream.concat(Stream.of(first), touched.stream().map(Touch::line))
                .collect(Collectors.joining("\n"));
    }

    /** Who reads the page could take such lines for what somebody said, while nothing here reads them. */
    private static void refuseStrayBlocks(Agenda before, Agenda after) {
        List<String> known = new ArrayList<>();
        StrayLabels.in(before).forEach(line -> known.add(before.lines().trimmed(line)));
        for (int line : StrayLabels.in(after)) {
            if (!known.remove(after.lines().trimmed(line))) {
                throw new Refused("Line " + (line + 1) + ", \"" + after.lines().trimmed(line)
                        + "\", does not stand in the brackets of an item, so that nobody would read it.");
            }
        }
    }

    private static void refuseAnotherDay(Agenda before, Agenda after) {
        if (before.date().isPresent() && !before.date().equals(after.date())) {
            throw new Refused("This edit changes the day of the meeting, "
                    + before.date().get() + "; to reschedule it does that, with its name and its links.");
        }
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
        return Names.exactDigest(then).equals(Names.exactDigest(now))
                && then.approved().equals(now.approved())
                && then.flaggedBy().equals(now.flaggedBy())
                && then.block()
                        .map(block -> block.commentsText())
                        .equals(now.block().map(block -> block.commentsText()));
    }
}
