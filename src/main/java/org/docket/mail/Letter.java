// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.docket.store.Cause;
import org.docket.store.Content;
import org.docket.store.Message;

/** A mail as it is written: why, to whom, and what it says; the outbox does the rest. */
public final class Letter {
    private final Cause cause;
    private final String why;
    private final List<String> to = new ArrayList<>();
    private final List<String> cc = new ArrayList<>();
    private final List<String> replyTo = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private String sender = "";
    private String subject = "";
    private String body = "";
    private String mergeKey = "";
    private String asked = "";
    private Optional<Instant> due = Optional.empty();

    private Letter(Cause cause, String why) {
        this.cause = cause;
        this.why = why;
    }

    /** A letter that is sent because of this; the sentence says so to people. */
    public static Letter because(Cause cause, String why) {
        return new Letter(cause, Plain.line(why));
    }

    public Letter to(Collection<String> addresses) {
        add(to, addresses);
        return this;
    }

    public Letter cc(Collection<String> addresses) {
        add(cc, addresses);
        return this;
    }

    public Letter replyTo(Collection<String> addresses) {
        add(replyTo, addresses);
        return this;
    }

    /** The name that stands before the service's own address; without it, the board's. */
    public Letter from(String name) {
        sender = Plain.line(name);
        return this;
    }

    public Letter subject(String words) {
        subject = Plain.line(words);
        return this;
    }

    /** What it says; long lines are folded. */
    public Letter body(String text) {
        body = Wrap.fold(text);
        return this;
    }

    /** What it says, line by line as it stands: a difference, a text as filed. */
    public Letter verbatim(String text) {
        body = Wrap.lines(text);
        return this;
    }

    /** Another line at its head. */
    public Letter header(String name, String value) {
        headers.add(Plain.line(name) + ": " + Plain.line(value));
        return this;
    }

    /** The list it belongs to, as {@code <reports.example.org>} or {@code Board reports <reports.example.org>}. */
    public Letter list(String id) {
        return header("List-Id", id);
    }

    /**
     * Puts it into a thread.
     *
     * @param messageIds those of the thread from its first to the one that is answered
     */
    public Letter inThread(List<String> messageIds) {
        if (!messageIds.isEmpty()) {
            header("In-Reply-To", messageIds.get(messageIds.size() - 1));
            header("References", String.join(" ", messageIds));
        }
        return this;
    }

    /** Does not go before this moment. */
    public Letter notBefore(Instant moment) {
        due = Optional.of(moment);
        return this;
    }

    /** The word by which it is found while it waits, among those of its kind about its meeting. */
    public Letter mergeKey(String key) {
        mergeKey = key;
        return this;
    }

    /** Waits for a person to release it, for this reason. */
    public Letter held(String sentence) {
        asked = Plain.line(sentence);
        return this;
    }

    Cause cause() {
        return cause;
    }

    Content content() {
        return new Content(why, sender, to, cc, replyTo, headers, subject, body);
    }

    String mergeKey() {
        return mergeKey;
    }

    String asked() {
        return asked;
    }

    Instant due(Instant now) {
        return due.filter(now::isBefore).orElse(now);
    }

    Instant due(Message waiting) {
        return due.orElse(waiting.draft().due());
    }

    private static void add(List<String> list, Collection<String> addresses) {
        addresses.stream()
                .map(Plain::line)
                .filter(address -> !address.isEmpty() && !list.contains(address))
                .forEach(list::add);
    }
}
