// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.edit.Refused;
import org.docket.json.Malformed;
import org.docket.json.NotesJson;
import org.docket.meeting.Proceedings;
import org.docket.minutes.Notes;
import org.docket.minutes.WrittenDown;
import org.docket.store.Books;
import org.docket.store.Paper;

/** The notes of a meeting, wherever they are kept: written down here, or in a file that was imported. */
public final class MeetingNotes {
    private MeetingNotes() {}

    /** What may be told outside of closed sessions; empty where nobody noted anything. */
    public static Optional<Notes> open(Books books, String meeting, Agenda agenda) {
        return of(books, meeting, agenda, false);
    }

    /** All of it, for the record. */
    public static Optional<Notes> whole(Books books, String meeting, Agenda agenda) {
        return of(books, meeting, agenda, true);
    }

    private static Optional<Notes> of(Books books, String meeting, Agenda agenda, boolean closedToo) {
        Optional<Notes> imported = imported(books, meeting);
        if (books.acts().newest(meeting) == 0) {
            return imported;
        }
        Names names = new Names(agenda);
        Map<Integer, String> items = books.acts().items(meeting);
        Proceedings whole = Sights.proceedings(books, meeting);
        Notes written = WrittenDown.notes(
                agenda,
                closedToo ? whole : whole.open(),
                id -> Optional.ofNullable(items.get(id)).flatMap(names::find));
        return Optional.of(imported.map(file -> written.over(file, agenda)).orElse(written));
    }

    private static Optional<Notes> imported(Books books, String meeting) {
        Optional<Paper> newest = books.papers().newest(Paper.Kind.NOTES, meeting);
        try {
            return newest.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            NotesJson.read(Utf8.shown(Utf8.decode(books.papers().content(newest.get())))));
        } catch (Malformed malformed) {
            throw new Refused("The notes of the meeting of " + meeting + " cannot be read: " + malformed.getMessage());
        }
    }
}
