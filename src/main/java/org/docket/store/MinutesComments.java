// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.docket.minutes.Quote;
import org.docket.minutes.Quoted;

/** The book of what is said of passages of draft minutes. Only ever added to. */
public final class MinutesComments {
    private final MinutesCommentRows rows;

    MinutesComments(MinutesCommentRows rows) {
        this.rows = rows;
    }

    public void add(String meeting, MinutesComment comment) {
        rows.add(meeting, comment);
    }

    /** For each meeting a number that grows whenever something is said. */
    public Map<String, Integer> newestOfEach() {
        return rows.newestOfEach();
    }

    /** All of a meeting, first to last. */
    public List<MinutesComment> all(String meeting) {
        return rows.all(meeting);
    }

    /** Rewrites what is expunged, in drafts that were rewritten before; answers how many comments that were. */
    int rewrite(Papers papers, UnaryOperator<String> words) {
        rows.rebind();
        int rewritten = 0;
        for (MinutesCommentRows.Kept kept : rows.everything()) {
            MinutesCommentRows.Kept now = kept.with(words);
            MinutesCommentRows.Kept left = isGone(papers, now) ? now.without() : now;
            if (!left.equals(kept)) {
                rows.rewrite(left);
                rewritten++;
            }
        }
        return rewritten;
    }

    /** Whether the words quoted, or some of them, are no more in the draft they were quoted from. */
    private static boolean isGone(Papers papers, MinutesCommentRows.Kept kept) {
        return papers.all(Paper.Kind.DRAFT, kept.meeting()).stream()
                .filter(paper -> paper.sha256().equals(kept.sha256()))
                .map(paper -> new Quoted(new String(papers.content(paper), StandardCharsets.UTF_8)))
                .anyMatch(draft ->
                        draft.find(new Quote(kept.line(), kept.quote())).isEmpty());
    }
}
