// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.people.Person;
import org.docket.store.Books;
import org.docket.store.Message;
import org.docket.store.Message.State;
import org.docket.store.Remark;

/**
 * What one person said of one report, and what mail comes of what they say now: while a letter waits it is written anew,
 * once it went they get one correction.
 */
final class Exchange {
    /** Stands for the letter that is not written yet. */
    private static final long NEW = 0;

    private final Books books;
    private final Topic topic;
    private final Addressees addressees;
    private final Person author;
    private final List<Remark> known;
    private final List<Remark> fresh = new ArrayList<>();
    private final List<Remark> untold = new ArrayList<>();
    private final List<String> silences = new ArrayList<>();
    private final Map<Long, Optional<Message>> messages = new HashMap<>();

    Exchange(Books books, Topic topic, Addressees addressees, Person author) {
        this.books = books;
        this.topic = topic;
        this.addressees = addressees;
        this.author = author;
        this.known = books.remarks().of(topic.meeting(), topic.name()).stream()
                .filter(remark -> remark.person().equals(author.id()))
                .toList();
    }

    /** Takes what was said, at that moment. */
    void take(Utterance said, Instant now) {
        Optional<Remark> earlier = said.was().isEmpty() ? Optional.empty() : last(said.was());
        Optional<Long> teller = earlier.flatMap(Remark::message);
        Remark remark = new Remark(
                topic.name(),
                author.id(),
                said.initials(),
                now,
                said.was(),
                said.says(),
                said.told(),
                Optional.empty());
        if (teller.filter(id -> id == NEW || isWaiting(id)).isPresent()) {
            fresh.add(remark.in(teller.get()));
        } else if (teller.filter(this::hasGone).isPresent()) {
            fresh.add(remark.in(openLetter(now)));
        } else if (said.was().isEmpty() || earlier.isPresent() || isOpened(said)) {
            takeUntold(said, remark, now);
        }
    }

    /** Words that were not mailed before are mailed now if they are to be; it is told once why they are not. */
    private void takeUntold(Utterance said, Remark remark, Instant now) {
        Optional<String> silence = Silence.about(said, topic, addressees);
        if (silence.isEmpty()) {
            fresh.add(remark.in(openLetter(now)));
            return;
        }
        untold.add(remark);
        if (said.was().isEmpty()) {
            silences.add(silence.get());
        }
    }

    /** Whether it is for the project from now on, and was for the board alone. */
    private static boolean isOpened(Utterance said) {
        return !said.told().isEmpty() && said.was().regionMatches(true, 0, "[board", 0, "[board".length());
    }

    /** What is to become of letters. */
    List<Posting> postings(CommentLetter writer, Duration wait, Instant now) {
        return fresh.stream()
                .map(remark -> remark.message().orElseThrow())
                .distinct()
                .map(id -> posting(id, writer, now.plus(wait)))
                .toList();
    }

    /** The letters that wait, as they are to be now that something else of the agenda is private. */
    List<Posting> again(CommentLetter writer) {
        return known.stream()
                .flatMap(remark -> remark.message().stream())
                .distinct()
                .filter(this::isWaiting)
                .map(id -> posting(id, writer, Instant.EPOCH))
                .toList();
    }

    private Posting posting(long id, CommentLetter writer, Instant due) {
        List<Remark> added = fresh.stream().filter(remark -> isIn(remark, id)).toList();
        List<Remark> all = Stream.concat(known.stream(), fresh.stream())
                .filter(remark -> isIn(remark, id))
                .toList();
        Telling telling = Telling.of(all, toldBeside(id));
        Optional<Message> waiting = id == NEW ? Optional.empty() : message(id);
        boolean more =
                id == NEW || added.stream().anyMatch(remark -> remark.was().isEmpty());
        return new Posting(
                waiting,
                Optional.of(telling)
                        .filter(any -> !any.isEmpty())
                        .map(any -> writer.write(books, any))
                        .map(letter -> more ? letter.notBefore(due) : letter),
                added);
    }

    /** What is kept though no letter tells it. */
    List<Remark> untold() {
        return List.copyOf(untold);
    }

    /** Why things are not mailed. */
    List<String> silences() {
        return List.copyOf(silences);
    }

    Person author() {
        return author;
    }

    Topic topic() {
        return topic;
    }

    Addressees addressees() {
        return addressees;
    }

    /** What other letters have told, or will, by now. */
    private Set<String> toldBeside(long id) {
        Set<String> told = new HashSet<>();
        known.stream()
                .filter(remark -> remark.message()
                        .filter(other -> other != id && (isWaiting(other) || hasGone(other)))
                        .isPresent())
                .forEach(remark -> {
                    told.remove(remark.was());
                    told.add(remark.told());
                });
        return told;
    }

    private Optional<Remark> last(String says) {
        List<Remark> all = new ArrayList<>(known);
        all.addAll(untold);
        all.addAll(fresh);
        return all.stream().filter(remark -> remark.says().equals(says)).reduce((first, second) -> second);
    }

    /** The letter that takes more: one that waits and was begun not long ago, or else a new one. */
    private long openLetter(Instant now) {
        return books.messages()
                .waiting(CommentLetter.KIND, Optional.of(topic.meeting()), CommentLetter.mergeKey(topic, author))
                .filter(message ->
                        message.draft().queued().plus(ProjectMail.TOGETHER).isAfter(now))
                .map(Message::id)
                .orElse(NEW);
    }

    private static boolean isIn(Remark remark, long id) {
        return remark.message().filter(message -> message == id).isPresent();
    }

    private boolean isWaiting(long id) {
        return message(id).filter(books.messages()::isOpen).isPresent();
    }

    private boolean hasGone(long id) {
        return message(id)
                .filter(message ->
                        message.state() != State.CANCELLED && !books.messages().isOpen(message))
                .isPresent();
    }

    private Optional<Message> message(long id) {
        return messages.computeIfAbsent(id, any -> books.messages().find(any));
    }
}
