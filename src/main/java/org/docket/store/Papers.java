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
        boolean same = !before.isEmpty() && before.get(before.size() - 1).equals(content.sha256());
        return same
                ? Optional.empty()
                : Optional.of(add(entry.paper(kind, meeting, before.size() + 1, content), content));
    }

    /** The same with what comes from outside: a copy of any earlier version, left over somewhere, undoes nothing. */
    public Optional<Paper> keepUnlessHad(Kind kind, String meeting, Entry entry, Blob content) {
        List<String> before = rows.digests(kind, meeting);
        boolean had = before.contains(content.sha256());
        return had
                ? Optional.empty()
                : Optional.of(add(entry.paper(kind, meeting, before.size() + 1, content), content));
    }

    private Paper add(Paper paper, Blob content) {
        rows.add(paper, content.packed());
        return paper;
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

        private Paper paper(Kind kind, String meeting, int number, Blob content) {
            return new Paper(kind, meeting, number, who, when, content.sha256(), message);
        }
    }
}
