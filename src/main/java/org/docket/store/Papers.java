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
    public Optional<Paper> keep(Kind kind, String meeting, Entry entry, Blob content) {
        List<String> before = rows.digests(kind, meeting);
        if (!before.isEmpty() && before.get(before.size() - 1).equals(content.sha256())) {
            return Optional.empty();
        }
        int number = before.size() + 1;
        Paper added = new Paper(kind, meeting, number, entry.who(), entry.when(), content.sha256(), entry.message());
        rows.add(added, content.packed());
        return Optional.of(added);
    }

    /** Whether one of the versions of a paper says just this. */
    public boolean had(Kind kind, String meeting, Blob content) {
        return rows.digests(kind, meeting).contains(content.sha256());
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
