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
        byte[] before = parent == 0 ? new byte[0] : text(meeting, parent).orElseThrow();
        Kept kept = keep(added.number(), whole, before, text);
        rows.add(added, kept.since, kept.text);
        return added;
    }

    /** A text as it is kept: whole where since is 0, else as what makes it of the one before. */
    record Kept(int since, byte[] text) {}

    /** Keeps a text as what makes it of the one before, unless that is far from a whole one or no smaller. */
    static Kept keep(int number, int whole, byte[] before, byte[] text) {
        if (number > 1 && number - whole < CHAIN) {
            byte[] delta = Packed.pack(Delta.between(before, text));
            if (delta.length < text.length / SMALLER) {
                return new Kept(whole, delta);
            }
        }
        return new Kept(0, Packed.pack(text));
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
