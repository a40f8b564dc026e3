// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.clerk.Scribe.Writing;
import org.docket.edit.Change;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.Revision;
import org.docket.store.Store;

/** The only way an agenda changes: read the newest text, check who may, change, write it down, tell everyone. */
public final class Clerk {
    final Store store;
    final Shelf shelf;
    final Scribe scribe;
    private final Outside outside;
    private final Intake intake;
    private final Standings standings;
    final Consents consents;
    private final Waiting waiting;
    private final Bell bell;
    final Desk desk;
    private final Board board;
    final Permissions permissions;
    private final ForOthers forOthers;
    private final Drafts drafts;
    private final BeforeFiling beforeFiling;

    public Clerk(Store store, Board board, Clock clock) {
        this.store = store;
        this.shelf = new Shelf(board);
        this.scribe = new Scribe(shelf, clock);
        this.outside = new Outside(shelf, scribe);
        this.standings = new Standings(shelf);
        this.consents = new Consents(board, shelf, standings, clock);
        Clock here = clock.withZone(board.zone());
        this.intake = new Intake(new Histories(shelf), outside, new Trays(shelf, this::permission, here), here);
        this.bell = new Bell(store);
        this.desk = new Desk(store, standings, bell);
        this.board = board;
        this.permissions = new Permissions(new Phases(here), board);
        this.waiting = new Waiting(desk, shelf, scribe, permissions);
        this.forOthers = new ForOthers(desk, shelf, scribe, permissions);
        this.drafts = new Drafts(desk, shelf, scribe, permissions);
        scribe.witnessed(drafts);
        scribe.witnessed(new Retitled());
        this.beforeFiling = new BeforeFiling(desk, shelf, permissions, consents);
    }

    /** What becomes of agendas whose board has changed. */
    public Seatings seatings() {
        return new Seatings(desk, shelf, scribe, permissions);
    }

    public Dates dates() {
        return new Dates(store, shelf, scribe, bell);
    }

    /** The newest revision of every meeting, newest meeting last. */
    public List<Revision> meetings() {
        return store.read(books -> books.revisions().newestOfEach());
    }

    public Optional<Revision> newest(String meeting) {
        return store.read(books -> books.revisions().newest(meeting));
    }

    /** Every revision of a meeting, newest first, for somebody who may see all of it: messages name items. */
    public List<Revision> revisions(Person reader, String meeting) {
        requireWhole(reader, meeting);
        return revisions(meeting);
    }

    /** Every revision of a meeting, newest first. */
    public List<Revision> revisions(String meeting) {
        return store.read(books -> {
            Shelf.newest(books, meeting);
            return books.revisions().all(meeting);
        });
    }

    public Optional<Revision> revision(String meeting, int number) {
        return store.read(books -> books.revisions().find(meeting, number));
    }

    /** How far a meeting has come. */
    public Phase phase(String meeting) {
        return store.read(books -> permissions.phase(books, meeting));
    }

    /** What somebody may see of the agenda as one revision has it. */
    public Agenda agenda(Person reader, String meeting, int number) {
        return store.read(books ->
                shelf.agenda(books, Shelf.revision(books, meeting, number), Sights.of(books, reader, meeting, board)));
    }

    /** The newest agenda of a meeting. */
    public Agenda agenda(String meeting) {
        return store.read(books -> shelf.page(books, meeting).agenda());
    }

    public Agenda agenda(String meeting, int number) {
        return store.read(books -> shelf.agenda(books, Shelf.revision(books, meeting, number)));
    }

    /** The exact bytes of one revision, for somebody who may see all of it. */
    public byte[] text(Person reader, String meeting, int number) {
        requireWhole(reader, meeting);
        return text(meeting, number);
    }

    /** The exact bytes of one revision. */
    public byte[] text(String meeting, int number) {
        return store.read(books -> books.revisions().text(meeting, number))
                .orElseThrow(() -> new NoMeeting(meeting, number));
    }

    /** Makes changes at once: all of them, or none when one is refused. */
    public Made make(Person who, String meeting, List<Sent> changes, String message) {
        return desk.written(meeting, books -> {
            Turn.Page page = shelf.page(books, meeting);
            Fold fold = new Fold(permission(books, who, meeting), page.agenda());
            for (Sent sent : changes) {
                if (!Drawer.isDone(books, who, sent)) {
                    fold.apply(new Sent(sent.id(), Signed.by(who, sent.change())));
                }
            }
            Revision revision = scribe.next(books, page, fold.agenda(), Writing.of(who, message, fold));
            return new Made(revision, !revision.equals(page.revision()));
        });
    }

    /** What a person has queued, each entry with its reason where it does not apply to the newest text. */
    public Queue queue(Person who, String meeting) {
        return waiting.queue(who, meeting);
    }

    /** The changes a person has queued, not held against the text. */
    public List<Change> pending(Person who, String meeting) {
        return waiting.pending(who, meeting);
    }

    /** Queues a change, or takes back from the queue what it undoes. */
    public Queue enqueue(Person who, String meeting, Sent change) {
        return enqueue(who, meeting, List.of(change));
    }

    /** The same with several changes: all of them, or none when one is refused. */
    public Queue enqueue(Person who, String meeting, List<Sent> changes) {
        return waiting.add(who, meeting, changes);
    }

    /** Puts other changes in place of the whole queue. */
    public Queue replaceQueue(Person who, String meeting, List<Sent> changes) {
        return waiting.replace(who, meeting, changes);
    }

    /** Applies what applies of a queue to the newest text, as one revision; the rest waits on with its reason. */
    public Committed commit(Person who, String meeting, String message) {
        return waiting.commit(who, meeting, message);
    }

    /** What a commit of these changes, or of the queue where there are none, would do now; nothing of it is kept. */
    public Seen foresee(Person who, String meeting, List<Sent> changes) {
        return waiting.foresee(who, meeting, changes);
    }

    /** Takes the whole text, edited by hand from one revision, and merges it with what others changed since. */
    public HandEdited edit(Person who, String meeting, Typed typed) {
        return desk.written(meeting, books -> {
            permission(books, who, meeting).require(Right.EDIT_BY_HAND);
            return outside.edit(books, who, meeting, typed);
        });
    }

    /** Takes what somebody made of an agenda in a file, merged item by item with what others did here. */
    public HandEdited take(FromFile file) {
        return desk.written(file.meeting(), books -> outside.take(books, file));
    }

    /** Takes a file from outside: the first text of a meeting, or one edited by hand since it was last outside. */
    public HandEdited take(String meeting, String text) {
        return desk.written(meeting, books -> outside.take(books, Outside.IMPORT, meeting, text));
    }

    /** Takes a parcel from outside: all of it, or nothing when an agenda in it is refused or in conflict. */
    public Receipt receive(Parcel parcel, Optional<Person> by) {
        Receipt receipt = store.write(books -> intake.take(books, parcel, by));
        parcel.meetings().forEach(standings::forget);
        bell.ring();
        return receipt;
    }

    /** What would become of a parcel; nothing of it is kept. */
    public Receipt rehearse(Parcel parcel, Optional<Person> by) {
        return Rehearsal.of(store, books -> intake.take(books, parcel, by));
    }

    /** Gives the newest text out, and remembers it, if it can, as what the next import was made from. */
    public byte[] give(String meeting) {
        return store.writeElseRead(
                books -> outside.give(books, shelf.page(books, meeting)),
                books -> Utf8.encode(shelf.page(books, meeting).agenda().text()));
    }

    /** What the secretary enters for people who said so elsewhere. */
    public ForOthers forOthers() {
        return forOthers;
    }

    /** What is being written and not filed yet. */
    public Drafts drafts() {
        return drafts;
    }

    /** What whoever files a text wants to know before. */
    public BeforeFiling beforeFiling() {
        return beforeFiling;
    }

    /** How the house is that all this is kept in. */
    public Vitals vitals() {
        return new Vitals(store);
    }

    /** Every position in the newest text. */
    public List<Standing> positions(String meeting) {
        return store.read(books -> standings.of(books, Shelf.newest(books, meeting)));
    }

    /** The item as it was when a position was given on it, where that is known. */
    public Optional<Item> givenOn(String meeting, Standing standing) {
        return store.read(books -> standings.givenOn(books, meeting, standing));
    }

    /** How the consent rule stands with each item that is approved at all, by its id. */
    public Map<String, Consent> consents(String meeting) {
        return store.read(books -> consents.of(books, Shelf.newest(books, meeting)));
    }

    /** The revision that filed the text of an item, where that is known. */
    public Optional<Revision> filed(String meeting, String item) {
        return store.read(books -> standings.filed(books, Shelf.newest(books, meeting), item));
    }

    /** Lets a late text count as filed in time, or no more. */
    public void admit(Person who, String meeting, Admission admission) {
        desk.written(meeting, books -> {
            consents.admit(books, permission(books, who, meeting), shelf.page(books, meeting), admission);
            return admission;
        });
    }

    /** Has a witness told of what changes do while it is written, in the same transaction. */
    public void witnessed(Witness witness) {
        scribe.witnessed(witness);
    }

    /** Has a listener told of each new revision, after it is written. */
    public void onRevision(Consumer<Revision> listener) {
        bell.listen(listener);
    }

    /** Has a listener told of each meeting beside whose text something was written down. */
    public void onNews(Bell.Beside what, Consumer<String> listener) {
        bell.listen(what, listener);
    }

    /** Tells listeners what another process wrote meanwhile. */
    public void lookAround() {
        bell.ring();
    }

    /** Looks around until the thread is interrupted. */
    public void watch() {
        bell.watch();
    }

    private void requireWhole(Person reader, String meeting) {
        Sights.of(this).requireWhole(reader, meeting);
    }

    private Permission permission(Books books, Person who, String meeting) {
        return permissions.of(books, who, Shelf.newest(books, meeting).meeting());
    }
}
