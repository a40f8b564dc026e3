// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.store.Books;
import org.docket.store.Revision;

/** The agendas read lately, by the digest of their text, so that none is read twice. */
final class Shelf {
    private static final int KEPT = 24;

    private final Board board;
    private final Map<String, Agenda> read = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Agenda> eldest) {
            return size() > KEPT;
        }
    });

    Shelf(Board board) {
        this.board = board;
    }

    Board board() {
        return board;
    }

    static Revision newest(Books books, String meeting) {
        return books.revisions().newest(meeting).orElseThrow(() -> new NoMeeting(meeting));
    }

    static Revision revision(Books books, String meeting, int number) {
        return books.revisions().find(meeting, number).orElseThrow(() -> new NoMeeting(meeting, number));
    }

    /** The newest text of a meeting. */
    Turn.Page page(Books books, String meeting) {
        Revision newest = newest(books, meeting);
        return new Turn.Page(newest, agenda(books, newest));
    }

    Agenda agenda(Books books, Revision revision) {
        Agenda known = read.get(revision.sha256());
        if (known != null) {
            return known;
        }
        byte[] bytes = books.revisions()
                .text(revision.meeting(), revision.number())
                .orElseThrow(() -> new NoMeeting(revision.meeting(), revision.number()));
        Agenda agenda = parse(Utf8.decode(bytes));
        put(revision, agenda);
        return agenda;
    }

    /** The part of an agenda that is in sight. */
    Agenda agenda(Books books, Revision revision, Sight sight) {
        Agenda whole = agenda(books, revision);
        return sight.isWhole()
                ? whole
                : read.computeIfAbsent(revision.sha256() + ' ' + sight.word(), key -> sight.of(whole));
    }

    Agenda parse(String text) {
        return Agenda.parse(text, board);
    }

    void put(Revision revision, Agenda agenda) {
        read.put(revision.sha256(), agenda);
    }
}
