// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.clerk.HandEdits.Editor;
import org.docket.clerk.HandEdits.HandEditedText;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.store.Blob;
import org.docket.store.Books;
import org.docket.store.Revision;
import org.docket.store.Sha256;

/** Texts that come from files and go into them; the one last outside is what the next is compared with. */
final class Outside {
    private static final Editor MIRROR = new Editor("mirror", "mirror", Editor.Own.NOBODY, false, false);
    static final Editor IMPORT = new Editor("import", "file", Editor.Own.NOBODY, false, false);

    private final Shelf shelf;
    private final Scribe scribe;
    private final HandEdits handEdits;

    Outside(Shelf shelf, Scribe scribe) {
        this.shelf = shelf;
        this.scribe = scribe;
        this.handEdits = new HandEdits(shelf, scribe);
    }

    /** A text that was expunged does not come back by a copy of it. */
    static void refuseExpunged(Books books, Blob text) {
        refuseExpunged(books, List.of(text));
    }

    static void refuseExpunged(Books books, List<Blob> texts) {
        if (books.expunged().hadAny(texts.stream().map(Blob::sha256).toList())) {
            throw new Refused("Something was expunged from this text, and the file still has it.");
        }
    }

    /** The newest text as somebody made it of one of the revisions there are. */
    HandEdited edit(Books books, Person who, String meeting, Typed typed) {
        return handEdits.edit(books, Editor.of(who, typed.from()), shelf.page(books, meeting), typed);
    }

    HandEdited take(Books books, Editor editor, String meeting, String text) {
        refuseExpunged(books, Blob.of(text));
        HandEdited taken = books.revisions()
                .newest(meeting)
                .map(newest -> merge(books, editor, newest, text))
                .orElseGet(() -> open(books, editor, meeting, text));
        if (!taken.isConflict()) {
            books.revisions().setOutside(meeting, Utf8.encode(text));
        }
        return taken;
    }

    /** The same with a text whose beginnings are known. */
    HandEdited take(Books books, FromFile file) {
        Editor editor = file.who().map(person -> Editor.of(person, "mirror")).orElse(MIRROR);
        Optional<Revision> newest = books.revisions().newest(file.meeting());
        if (newest.isEmpty() || file.base().isEmpty()) {
            return take(books, editor, file.meeting(), file.text());
        }
        Turn.Page page = new Turn.Page(newest.get(), shelf.agenda(books, newest.get()));
        Agenda base = shelf.parse(file.base().get());
        return handEdits.edit(books, editor, page, new HandEditedText(base, file.text(), file.message()));
    }

    /** The same, refused when it is in conflict; a copy of any revision, left over somewhere, undoes nothing. */
    HandEdited takeWhole(Books books, Editor editor, String meeting, String text) {
        Optional<Revision> copied = revisionOf(books, meeting, Utf8.encode(text));
        if (copied.isPresent()) {
            books.revisions().setOutside(meeting, Utf8.encode(text));
            return new HandEdited(copied.get(), false, false, List.of());
        }
        HandEdited taken = take(books, editor, meeting, text);
        if (taken.isConflict()) {
            throw new Refused("The agenda of " + meeting + ": both the file and somebody here changed "
                    + String.join(", ", taken.conflicts()) + " since it was last imported or exported.");
        }
        return taken;
    }

    byte[] give(Books books, Turn.Page newest) {
        byte[] text = Utf8.encode(newest.agenda().text());
        books.revisions().setOutside(newest.revision().meeting(), text);
        return text;
    }

    private static Optional<Revision> revisionOf(Books books, String meeting, byte[] text) {
        String sha256 = Sha256.of(text);
        return books.revisions().all(meeting).stream()
                .filter(revision -> revision.sha256().equals(sha256))
                .findFirst();
    }

    private HandEdited open(Books books, Editor editor, String meeting, String text) {
        Revision first =
                scribe.open(books, meeting, shelf.parse(text), new Scribe.Writing(editor.who(), "Import", List.of()));
        return new HandEdited(first, true, false, List.of());
    }

    private HandEdited merge(Books books, Editor editor, Revision newest, String text) {
        Turn.Page page = new Turn.Page(newest, shelf.agenda(books, newest));
        return handEdits.edit(books, editor, page, new HandEditedText(base(books, newest), text, ""));
    }

    /** What was last outside; where nothing was, the text the meeting began with. */
    private Agenda base(Books books, Revision newest) {
        Optional<byte[]> last = books.revisions().outside(newest.meeting());
        return last.map(bytes -> shelf.parse(Utf8.decode(bytes)))
                .orElseGet(() -> shelf.agenda(
                        books, books.revisions().find(newest.meeting(), 1).orElseThrow()));
    }
}
