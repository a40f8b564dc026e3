// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.docket.store.Paper.Kind;

/** The book of papers beside the agendas: minutes, notes, the committee file, the calendar. Only ever added to. */
public final class Papers {
    /** How far the minutes of a meeting have come. */
    public enum Minutes {
        NONE,
        DRAFT,
        PUBLISHED
    }

    private final PaperRows rows;

    Papers(PaperRows rows) {
        this.rows = rows;
    }

    /** Keeps a paper, to the byte; answers with nothing when the newest of its kind says the same. */
    public Optional<Paper> keep(Kind kind, String meeting, Entry entry, byte[] content) {
        String sha256 = Sha256.of(content);
        Optional<Paper> newest = newest(kind, meeting);
        if (newest.filter(paper -> paper.sha256().equals(sha256)).isPresent()) {
            return Optional.empty();
        }
        int number = newest.map(Paper::number).orElse(0) + 1;
        Paper added = new Paper(kind, meeting, number, entry.who(), entry.when(), sha256, entry.message());
        rows.add(added, Packed.packQuickly(content));
        return Optional.of(added);
    }

    public Optional<Paper> newest(Kind kind, String meeting) {
        return rows.newest(kind, meeting);
    }

    /** The newest version of every paper there is. */
    public List<Paper> newestOfEach() {
        return rows.newestOfEach();
    }

    /** Every version of a paper, newest first. */
    public List<Paper> all(Kind kind, String meeting) {
        return rows.all(kind, meeting);
    }

    public byte[] content(Paper paper) {
        return rows.content(paper.kind(), paper.meeting(), paper.number())
                .map(Packed::unpack)
                .orElseThrow(() -> new IllegalArgumentException("no such paper: " + paper));
    }

    /** How far the minutes of a meeting have come: published ones count, whatever drafts there are. */
    public Minutes minutesOf(String meeting) {
        if (newest(Kind.PUBLISHED, meeting).isPresent()) {
            return Minutes.PUBLISHED;
        }
        return newest(Kind.DRAFT, meeting).isPresent() ? Minutes.DRAFT : Minutes.NONE;
    }

    /** Who keeps a paper, when, and why. */
    public record Entry(String who, Instant when, String message) {
        public Entry(String who, Instant when) {
            this(who, when, "");
        }
    }
}
