// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.board.Board;
import org.docket.clerk.Sights;
import org.docket.people.Person;
import org.docket.store.Arrival;
import org.docket.store.Arrivals;
import org.docket.store.Books;
import org.docket.store.Message;
import org.docket.store.Remark;
import org.docket.store.Store;

/** What came in by mail, for those who look at it. */
public final class Arrived {
    private final Store store;
    private final Board board;

    public Arrived(Store store, Board board) {
        this.store = store;
        this.board = board;
    }

    /**
     * What somebody answered to mail on a report.
     *
     * @param to the comment that it answers, where that is in sight
     */
    public record Answer(Arrival arrival, String text, Optional<Comment> to) {}

    /** A mail and what it says. */
    public record Mail(Arrival arrival, String text) {}

    /** Those of which a person has yet to say what they are, newest first. */
    public List<Arrival> open(int most) {
        return store.read(books -> books.arrivals().open(most));
    }

    public int countOpen() {
        return store.read(books -> books.arrivals().countOpen());
    }

    /** Those of which something was made or that are shown elsewhere, newest first. */
    public List<Arrival> done(int most) {
        return store.read(books -> books.arrivals().done(most));
    }

    /** How much was dropped to make room, newest day first. */
    public List<Arrivals.Gone> gone() {
        return store.read(books -> books.arrivals().gone());
    }

    public Optional<Mail> find(long id) {
        return store.read(books -> books.arrivals().find(id).map(arrival -> mail(books, arrival)));
    }

    /** Its bytes as they came. */
    public byte[] raw(Arrival arrival) {
        return store.read(books -> books.arrivals().raw(arrival));
    }

    /** What came in that speaks of a message, oldest first. */
    public List<Mail> about(Message message) {
        return store.read(books -> books.arrivals().about(message.id()).stream()
                .map(arrival -> mail(books, arrival))
                .toList());
    }

    /** What was answered to mail on an item, as far as it is in sight; oldest first. */
    public List<Answer> answers(Person reader, String meeting, Agenda agenda, Item item) {
        return store.read(books -> {
            if (!Sights.of(books, reader, meeting, board).hears(agenda, item)) {
                return List.<Answer>of();
            }
            List<Remark> remarks = books.remarks().of(meeting);
            return books.arrivals().answers(meeting).stream()
                    .filter(arrival -> isOn(books, arrival, item))
                    .map(arrival ->
                            new Answer(arrival, books.arrivals().text(arrival), comment(remarks, arrival, item)))
                    .toList();
        });
    }

    private static boolean isOn(Books books, Arrival arrival, Item item) {
        return arrival.sorted()
                .message()
                .flatMap(books.messages()::find)
                .filter(message -> message.cause().project().equals(item.title()))
                .isPresent();
    }

    /** The last of the comments that the message told, as it stands now. */
    private static Optional<Comment> comment(List<Remark> remarks, Arrival arrival, Item item) {
        return item.comments().stream()
                .filter(comment -> remarks.stream()
                        .filter(remark ->
                                remark.message().equals(arrival.sorted().message()))
                        .filter(remark -> remark.initials().equals(comment.initials()))
                        .anyMatch(remark -> remark.says().equals(Comment.fold(comment.words()))))
                .reduce((earlier, later) -> later);
    }

    private static Mail mail(Books books, Arrival arrival) {
        return new Mail(arrival, books.arrivals().text(arrival));
    }
}
