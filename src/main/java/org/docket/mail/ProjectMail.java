// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.clerk.Names;
import org.docket.clerk.Seen;
import org.docket.clerk.Sights;
import org.docket.clerk.Witness;
import org.docket.people.Bearer;
import org.docket.people.Person;
import org.docket.people.Term;
import org.docket.store.Books;
import org.docket.store.Message;
import org.docket.store.Remark;
import org.docket.store.Store;

/** Mails what is said of reports to those from whom they come, as soon as its author has had time to think again. */
public final class ProjectMail implements Witness {
    /** What somebody says of a report within this time is one letter, if that still waits. */
    public static final Duration TOGETHER = Duration.ofMinutes(30);

    private static final String WITHDRAWN = "Its author took back what it was to say.";
    private static final String BY_HAND = "What it was to say was taken out of the agenda.";

    private final Outbox outbox;
    private final AddressBook addressBook;

    public ProjectMail(Outbox outbox) {
        this.outbox = outbox;
        this.addressBook = new AddressBook(outbox.postmark().board());
    }

    @Override
    public void saw(Books books, Seen seen) {
        if (seen.steps().isEmpty()) {
            recall(books, seen);
        } else {
            exchanges(books, seen).forEach(exchange -> settle(books, seen, exchange));
        }
        if (!Openly.secrets(seen.before()).equals(Openly.secrets(seen.after()))) {
            retell(books, seen);
        }
    }

    /** What would be queued if that were written, and why the rest would not be. */
    public Preview preview(Store store, Seen seen) {
        return store.read(books -> {
            List<Exchange> exchanges = exchanges(books, seen);
            List<Preview.Mail> mails = exchanges.stream()
                    .flatMap(exchange -> postings(exchange, seen.when()).stream())
                    .flatMap(posting ->
                            posting.letter().stream().map(letter -> new Preview.Mail(letter.content(), posting.kept())))
                    .toList();
            List<String> silences = exchanges.stream()
                    .flatMap(exchange -> exchange.silences().stream()
                            .map(why -> exchange.topic().item().title() + ": " + why))
                    .toList();
            return new Preview(mails, silences);
        });
    }

    /** To whom mail on an item goes, and what became of what was said of it so far. */
    public Standing standing(Store store, String meeting, Agenda agenda, Item item) {
        return store.read(books -> {
            String name = new Names(agenda).of(item);
            Map<String, String> states = new HashMap<>();
            for (Remark remark : books.remarks().of(meeting, name)) {
                Optional<Message> message = remark.message().flatMap(books.messages()::find);
                states.put(
                        Standing.key(remark.initials(), remark.says()),
                        message.map(Message::state).map(Standing::words).orElse(Standing.NOT_MAILED));
            }
            return new Standing(addressBook.of(books, item), states);
        });
    }

    /** What one person said of one item, in the order in which they began to. */
    private List<Exchange> exchanges(Books books, Seen seen) {
        Map<String, Exchange> exchanges = new LinkedHashMap<>();
        Set<String> closed = Sights.closed(books, seen.revision().meeting());
        Names names = new Names(seen.after());
        for (Seen.Step step : seen.steps()) {
            Utterance.of(step)
                    .filter(said ->
                            seen.after().item(said.item()).stream().noneMatch(item -> closed.contains(names.of(item))))
                    .ifPresent(said -> exchanges
                            .computeIfAbsent(
                                    said.item() + ' ' + said.initials(),
                                    key -> exchange(books, seen, said.item(), said.initials()))
                            .take(said, seen.when()));
        }
        return new ArrayList<>(exchanges.values());
    }

    private Exchange exchange(Books books, Seen seen, String id, String initials) {
        Topic topic = Topic.of(books, page(seen), seen.after().item(id).orElseThrow());
        Person author = author(books, seen, initials);
        return new Exchange(books, topic, addressBook.of(books, topic.item()), author);
    }

    private Topic.Page page(Seen seen) {
        return new Topic.Page(
                seen.revision().meeting(), seen.after(), outbox.postmark().domain());
    }

    /** Whom the agenda means by these initials, whoever entered it. */
    private static Person author(Books books, Seen seen, String initials) {
        LocalDate day = LocalDate.parse(seen.revision().meeting().substring(0, "2015-02-18".length()));
        return Bearer.of(initials, day, books.people().withInitials(initials))
                .orElseGet(() -> new Person(seen.who(), initials, initials, "", List.<Term>of()));
    }

    private List<Posting> postings(Exchange exchange, Instant now) {
        return exchange.postings(writer(exchange), outbox.postmark().board().commentWait(), now);
    }

    private CommentLetter writer(Exchange exchange) {
        return new CommentLetter(outbox.postmark(), exchange.topic(), exchange.addressees(), exchange.author());
    }

    private void settle(Books books, Seen seen, Exchange exchange) {
        String meeting = seen.revision().meeting();
        postings(exchange, seen.when()).forEach(posting -> post(books, exchange.topic(), posting, seen.who()));
        exchange.untold().forEach(remark -> books.remarks().add(meeting, remark));
        exchange.silences()
                .forEach(why -> outbox.notMailed(
                        books,
                        exchange.topic()
                                .cause(CommentLetter.KIND, exchange.author().id()),
                        String.join(", ", exchange.addressees().to()),
                        why));
    }

    private void post(Books books, Topic topic, Posting posting, String who) {
        topic.keep(books);
        long id = posting.waiting().map(Message::id).orElse(0L);
        if (posting.letter().isEmpty()) {
            posting.waiting().ifPresent(message -> outbox.cancel(books, message, who, WITHDRAWN));
        } else if (posting.waiting().isPresent()) {
            outbox.change(books, posting.waiting().get(), posting.letter().get());
        } else {
            id = outbox.queue(books, posting.letter().get()).id();
        }
        for (Remark remark : posting.remarks()) {
            books.remarks().add(topic.meeting(), id == 0 ? remark : remark.in(id));
        }
    }

    /** A hand edit or a file mails nothing; what it takes out of the agenda and still waits is not mailed either. */
    private void recall(Books books, Seen seen) {
        String meeting = seen.revision().meeting();
        Map<String, Exchange> exchanges = new LinkedHashMap<>();
        Names names = new Names(seen.after());
        for (Remark remark : books.remarks().waiting(meeting)) {
            if (remark.told().isEmpty() || isReplaced(books, meeting, remark) || stands(seen.after(), remark)) {
                continue;
            }
            Optional<Item> item = names.find(remark.item());
            if (item.isEmpty()) {
                cancel(books, remark, seen.who());
                continue;
            }
            exchanges
                    .computeIfAbsent(
                            remark.item() + ' ' + remark.initials(),
                            key -> exchange(books, seen, item.get().id(), remark.initials()))
                    .take(new Utterance(item.get().id(), remark.initials(), remark.says(), "", "", false), seen.when());
        }
        exchanges.values().forEach(exchange -> settle(books, seen, exchange));
    }

    /** What waits may quote what is private by now. */
    private void retell(Books books, Seen seen) {
        Map<String, Exchange> exchanges = new LinkedHashMap<>();
        Names names = new Names(seen.after());
        for (Remark remark : books.remarks().waiting(seen.revision().meeting())) {
            names.find(remark.item())
                    .ifPresent(item -> exchanges.computeIfAbsent(
                            remark.item() + ' ' + remark.initials(),
                            key -> exchange(books, seen, item.id(), remark.initials())));
        }
        exchanges.values().stream()
                .flatMap(exchange -> exchange.again(writer(exchange)).stream()
                        .filter(posting -> !posting.isAsBefore())
                        .map(posting -> new Retold(exchange.topic(), posting)))
                .toList()
                .forEach(retold -> post(books, retold.topic, retold.posting, seen.who()));
    }

    /** A letter that is to say something else. */
    private record Retold(Topic topic, Posting posting) {}

    private void cancel(Books books, Remark remark, String who) {
        remark.message()
                .flatMap(books.messages()::find)
                .filter(books.messages()::isOpen)
                .ifPresent(message -> outbox.cancel(books, message, who, BY_HAND));
    }

    private static boolean isReplaced(Books books, String meeting, Remark remark) {
        return books.remarks().of(meeting, remark.item()).stream()
                .filter(later -> later.person().equals(remark.person()))
                .anyMatch(later -> later.was().equals(remark.says()));
    }

    private static boolean stands(Agenda agenda, Remark remark) {
        return agenda.items().stream()
                .flatMap(item -> item.comments().stream())
                .filter(comment -> comment.initials().equals(remark.initials()))
                .anyMatch(comment -> Comment.fold(comment.words()).equals(remark.says()));
    }
}
