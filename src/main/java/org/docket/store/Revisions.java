// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The book of revisions: read any page, add one at the end. */
public final class Revisions {
    /** To read a text at most so many rows are read. */
    static final int CHAIN = 16;

    /** A difference is kept where it is so many times smaller than the text. */
    private static final int SMALLER = 8;

    private final RevisionRows rows;

    Revisions(RevisionRows rows) {
        this.rows = rows;
    }

    /** Adds the next revision of a meeting; the first one makes the meeting known. */
    public Revision add(String meeting, Entry entry, byte[] text) {
        int parent = newest(meeting).map(Revision::number).orElse(0);
        Revision added =
                new Revision(meeting, parent + 1, parent, entry.who(), entry.when(), entry.message(), Sha256.of(text));
        rows.addMeeting(meeting);
        int whole = rows.whole(meeting, parent).orElse(parent);
        Optional<byte[]> delta = parent == 0 || added.number() - whole >= CHAIN
                ? Optional.empty()
                : delta(text(meeting, parent).orElseThrow(), text);
        rows.add(added, delta.isPresent() ? whole : 0, delta.orElseGet(() -> Packed.pack(text)));
        return added;
    }

    private static Optional<byte[]> delta(byte[] before, byte[] after) {
        return Optional.of(Packed.pack(Delta.between(before, after)))
                .filter(packed -> packed.length < after.length / SMALLER);
    }

    /** The newest revision of every meeting, newest meeting last. */
    public List<Revision> newestOfEach() {
        return rows.newestOfEach();
    }

    public Optional<Revision> newest(String meeting) {
        return rows.newest(meeting);
    }

    /** Every revision of a meeting, newest first. */
    public List<Revision> all(String meeting) {
        return rows.all(meeting);
    }

    public Optional<Revision> find(String meeting, int number) {
        return rows.find(meeting, number);
    }

    /** The exact bytes of a revision, held against their digest. */
    public Optional<byte[]> text(String meeting, int number) {
        Optional<byte[]> text = rows.whole(meeting, number).map(whole -> join(rows.texts(meeting, whole, number)));
        text.ifPresent(bytes -> require(find(meeting, number).orElseThrow(), bytes));
        return text;
    }

    private static byte[] join(List<byte[]> kept) {
        byte[] text = Packed.unpack(kept.get(0));
        for (byte[] delta : kept.subList(1, kept.size())) {
            text = Delta.apply(text, Packed.unpack(delta));
        }
        return text;
    }

    /** Remembers the text that was last imported or exported. */
    public void setOutside(String meeting, byte[] text) {
        rows.setOutside(meeting, Packed.pack(text));
    }

    public Optional<byte[]> outside(String meeting) {
        return rows.outside(meeting).map(Packed::unpack);
    }

    private static void require(Revision revision, byte[] bytes) {
        if (!Sha256.of(bytes).equals(revision.sha256())) {
            throw new Damaged(
                    "Revision " + revision.number() + " of " + revision.meeting() + " is not what was written");
        }
    }

    /** Who adds a revision, when and why. */
    public record Entry(String who, Instant when, String message) {}
}
