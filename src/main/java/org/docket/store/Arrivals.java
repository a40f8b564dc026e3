// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.docket.store.Arrival.Sorted;
import org.docket.store.Arrival.Step;

/** The book of mail that came in. Of what nothing was made, the oldest is dropped to make room, and counted. */
public final class Arrivals {
    private static final int DROPPED_AT_ONCE = 20;
    private static final byte[] NOTHING = {};

    private final ArrivalRows rows;

    Arrivals(ArrivalRows rows) {
        this.rows = rows;
    }

    /**
     * A mail to be kept.
     *
     * @param likeness what two deliveries of one mail have in common
     * @param size how many bytes it had, also those that were cut off
     */
    public record Entry(
            Instant when,
            String likeness,
            long size,
            String messageId,
            String sender,
            String subject,
            String notes,
            String text,
            byte[] raw) {}

    /** How much mail of a kind came on a day and was dropped to make room. */
    public record Gone(LocalDate day, Arrival.Kind kind, int count, long bytes) {}

    /** Keeps a mail; empty when it is there already. */
    public Optional<Arrival> add(Entry entry, Sorted sorted) {
        ArrivalRows.Kept kept =
                new ArrivalRows.Kept(Sha256.of(entry.raw()), pack(entry.text()), Packed.pack(entry.raw()));
        return rows.add(entry, sorted, kept).flatMap(this::find);
    }

    public boolean has(String likeness) {
        return rows.has(likeness);
    }

    public Optional<Arrival> find(long id) {
        return rows.find(id).map(this::whole);
    }

    /** The mail with that Message-ID. */
    public Optional<Arrival> withMessageId(String messageId) {
        return messageId.isEmpty()
                ? Optional.empty()
                : rows.withMessageId(messageId).map(this::whole);
    }

    /** What it says. */
    public String text(Arrival arrival) {
        return new String(Packed.unpack(rows.text(arrival.id()).orElseThrow()), UTF_8);
    }

    /** Its bytes as they came; none where they were expunged. */
    public byte[] raw(Arrival arrival) {
        return Packed.unpack(rows.raw(arrival.id()).orElseThrow());
    }

    public void tell(Arrival arrival, Step step) {
        rows.addStep(arrival.id(), step);
    }

    /** Mail of which a person has yet to say what it is, newest first. */
    public List<Arrival> open(int most) {
        return whole(rows.open(most));
    }

    /** Mail of which something was made or that is looked at elsewhere, newest first. */
    public List<Arrival> done(int most) {
        return whole(rows.done(most));
    }

    public int countOpen() {
        return rows.countOpen();
    }

    /** What came in that speaks of a message of ours, oldest first. */
    public List<Arrival> about(long message) {
        return whole(rows.about(message));
    }

    /** Whether a mail system wrote that it could not deliver a message. */
    public boolean hasBounced(Message message) {
        return rows.hasBounced(message.id());
    }

    /** What answers mail on the items of a meeting, oldest first. */
    public List<Arrival> answers(String meeting) {
        return whole(rows.answers(meeting));
    }

    /** How many mails since then became drafts of an item by themselves. */
    public int drafted(String meeting, String item, Instant since) {
        return rows.drafted(meeting, item, since);
    }

    /** How many mails since then speak of a message. */
    public int countAbout(long message, Instant since) {
        return rows.countAbout(message, since);
    }

    /** How many bytes came in since then, as they are kept. */
    public long bytesSince(Instant since) {
        return rows.bytesSince(since);
    }

    /** Drops the oldest of what may be dropped until no more than so many bytes are kept; answers how many mails went. */
    public int makeRoom(long most) {
        long bytes = rows.bytes();
        int dropped = 0;
        List<ArrivalRows.Old> oldest;
        do {
            oldest = bytes > most ? rows.oldest(DROPPED_AT_ONCE) : List.of();
            for (ArrivalRows.Old old : oldest) {
                if (bytes > most) {
                    drop(old.id());
                    bytes -= old.bytes();
                    dropped++;
                }
            }
        } while (!oldest.isEmpty());
        return dropped;
    }

    private void drop(long id) {
        rows.count(id);
        rows.dropSteps(id);
        rows.drop(id);
    }

    /** What was dropped, newest day first. */
    public List<Gone> gone() {
        return rows.gone();
    }

    /** The newest of what came in or was made of it, by the meeting that is about. */
    public Map<String, Integer> newestOfEach() {
        return rows.newestOfEach();
    }

    /** Takes a passage out of all mail; of what had it no more than the words that are left is kept. */
    public int rewrite(UnaryOperator<String> words) {
        int rewritten = 0;
        for (long id : rows.all()) {
            Arrival arrival = rows.find(id).orElseThrow();
            String was = text(arrival);
            String now = words.apply(was);
            String subject = words.apply(arrival.subject());
            byte[] raw = raw(arrival);
            boolean same = was.equals(now) && subject.equals(arrival.subject());
            if (!same || !Arrays.equals(Texts.rewritten(raw, words), raw)) {
                rows.rewrite(id, subject, pack(now), Packed.pack(NOTHING));
                rewritten++;
            }
        }
        return rewritten;
    }

    private Arrival whole(Arrival arrival) {
        return arrival.with(rows.steps(arrival.id()));
    }

    private List<Arrival> whole(List<Arrival> arrivals) {
        return arrivals.stream().map(this::whole).toList();
    }

    private static byte[] pack(String text) {
        return Packed.pack(text.getBytes(UTF_8));
    }
}
