// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.docket.agenda.Agenda;
import org.docket.agenda.Hrefs;
import org.docket.agenda.Item;
import org.docket.clerk.Names;
import org.docket.store.Books;
import org.docket.store.Cause;
import org.docket.store.Message;
import org.docket.store.Message.State;

/**
 * A report that mail is about.
 *
 * @param name what the item is called beside the text
 * @param root the Message-ID that all mail on it answers, so that it is one thread whatever comes first
 */
record Topic(String meeting, Agenda agenda, Item item, String name, String root) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final int DATE = "2015-02-18".length();
    private static final Set<State> GONE = EnumSet.of(State.SENDING, State.SENT, State.UNKNOWN);
    private static final Set<String> KINDS = Set.of(CommentLetter.KIND, FeedbackLetter.KIND);

    static Topic of(Books books, Page page, Item item) {
        String name = new Names(page.agenda()).of(item);
        String root = books.remarks().root(page.meeting(), name).orElseGet(() -> root(page, name));
        return new Topic(page.meeting(), page.agenda(), item, name, root);
    }

    /** An agenda, by the name of its meeting, and the domain in which its mail is told apart. */
    record Page(String meeting, Agenda agenda, String domain) {}

    //    <3b241101-e2bb-3255-8caf-4136c566a962@docket.example.org>
    private static String root(Page page, String name) {
        byte[] named = (page.meeting() + "\n" + name).getBytes(StandardCharsets.UTF_8);
        return "<" + UUID.nameUUIDFromBytes(named) + "@" + page.domain() + ">";
    }

    /** Keeps the root, so that it stays the same when the meeting gets another name. */
    void keep(Books books) {
        books.remarks().keepRoot(meeting, name, root);
    }

    /** What mail of this kind on it is caused by, and by whom. */
    Cause cause(String kind, String who) {
        return new Cause(kind, root, Optional.of(meeting), item.title(), who);
    }

    /** The thread so far, from its root to the last mail that went. */
    List<String> thread(Books books) {
        List<String> ids = new ArrayList<>();
        ids.add(root);
        gone(books, root).forEach(message -> ids.add(message.draft().messageId()));
        return ids;
    }

    /** The mail that went to those who report, in the thread of that root, oldest first. */
    static List<Message> gone(Books books, String root) {
        return KINDS.stream()
                .flatMap(kind -> books.messages().ofCause(kind, root).stream())
                .filter(message -> GONE.contains(message.state())
                        || message.state().isWaiting() && !books.messages().isOpen(message))
                .sorted(Comparator.comparingLong(Message::id))
                .toList();
    }

    String date() {
        return meeting.substring(0, DATE);
    }

    /** The day in words, and which meeting of that day when it is not the first. */
    String day() {
        return DAY.format(LocalDate.parse(date())) + meeting.substring(DATE).replace("-", ", meeting ");
    }

    /** Where the item's page is. */
    String address() {
        return "/" + meeting + "/" + Hrefs.of(agenda).of(item);
    }
}
