// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.clerk.Parcel.Beside;
import org.docket.clerk.Parcel.History;
import org.docket.clerk.Parcel.Past;
import org.docket.store.Aside;
import org.docket.store.Blob;
import org.docket.store.Books;
import org.docket.store.Revision;
import org.docket.store.Sha256;

/** Takes the revisions of an agenda that were made elsewhere, as if they were made here. */
final class Histories {
    private final Shelf shelf;

    Histories(Shelf shelf) {
        this.shelf = shelf;
    }

    /** How many are new; nothing when what is here is not how they begin. */
    Optional<Integer> take(Books books, String meeting, History history) {
        List<Past> pasts = history.pasts();
        List<Revision> here = new ArrayList<>(books.revisions().all(meeting));
        Collections.reverse(here);
        if (!beginsLike(here, pasts)) {
            return Optional.empty();
        }
        for (Past past : pasts.subList(Math.min(here.size(), pasts.size()), pasts.size())) {
            add(books, meeting, past);
        }
        if (pasts.size() > here.size()) {
            books.revisions().setOutside(meeting, pasts.get(pasts.size() - 1).text());
            history.beside().ifPresent(beside -> put(books, meeting, beside));
        }
        return Optional.of(Math.max(0, pasts.size() - here.size()));
    }

    /** Whether the shorter of the two is the beginning of the longer. */
    private static boolean beginsLike(List<Revision> here, List<Past> pasts) {
        for (int i = 0; i < Math.min(here.size(), pasts.size()); i++) {
            if (!here.get(i).sha256().equals(Sha256.of(pasts.get(i).text()))) {
                return false;
            }
        }
        return true;
    }

    /** What somebody wrote down then holds, rather than what the texts alone would tell. */
    private static void put(Books books, String meeting, Beside beside) {
        books.positions().drop(meeting, books.positions().all(meeting));
        books.positions().add(meeting, beside.positions());
        List<Aside> more = new ArrayList<>(beside.asides());
        more.removeAll(books.asides().all(meeting));
        books.asides().add(more);
        beside.formerNames().forEach(name -> books.diary().addFormerName(name, meeting));
        beside.cancelled().ifPresent(books.diary()::cancel);
    }

    private void add(Books books, String meeting, Past past) {
        Outside.refuseExpunged(books, new Blob(past.text()));
        Scribe scribe = new Scribe(shelf, Clock.fixed(past.when(), ZoneOffset.UTC));
        Scribe.Writing writing = new Scribe.Writing(past.who(), past.message(), List.of());
        Agenda agenda = shelf.parse(Utf8.decode(past.text()));
        Optional<Revision> newest = books.revisions().newest(meeting);
        if (newest.isPresent()) {
            scribe.next(books, new Turn.Page(newest.get(), shelf.agenda(books, newest.get())), agenda, writing);
        } else {
            scribe.open(books, meeting, agenda, writing);
        }
    }
}
