// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.docket.store.Published.Kind;
import org.docket.store.Published.Source;

/** The book of minutes that anybody may read; what they say and the index of it change with them, or not at all. */
public final class PublishedMinutes {
    private final PublishedRows rows;

    PublishedMinutes(PublishedRows rows) {
        this.rows = rows;
    }

    /** What is to be published. */
    public record Sheet(Kind kind, String meeting, String file, Source source, String who, Instant when, Blob content) {
        public Sheet(Kind kind, String meeting, String file, Source source, String who, Instant when, byte[] content) {
            this(kind, meeting, file, source, who, when, new Blob(content));
        }

        /** As it stands under a number. */
        private Published published(int id) {
            Optional<String> nobody = Optional.empty();
            return new Published(
                    id, kind, meeting, file, content.sha256(), source, when, who, Optional.empty(), nobody, nobody);
        }
    }

    /** Publishes a text and the pieces it was cut into; answers with nothing when this very text was published before. */
    public Optional<Published> publish(Sheet sheet, List<Piece> pieces) {
        List<String> former = rows.digests(sheet.kind(), sheet.meeting());
        if (former.contains(sheet.content().sha256())) {
            return Optional.empty();
        }
        if (!former.isEmpty()) {
            standing(sheet.kind(), sheet.meeting()).ifPresent(old -> dropPieces(old.id()));
        }
        int id = rows.add(sheet, sheet.content().sha256(), sheet.content().packed());
        addPieces(id, pieces);
        return Optional.of(sheet.published(id));
    }

    private void addPieces(int published, List<Piece> pieces) {
        int first = rows.lastPiece() + 1;
        rows.addPieces(first, published, pieces);
        rows.addAbout(first, pieces);
        rows.index(published);
    }

    private void dropPieces(int published) {
        rows.unindex(published);
        rows.dropPieces(published);
    }

    /** Takes back the text that stands: it is no longer found, and its reason is shown instead; false when none stands. */
    public boolean withdraw(Published published, String who, Instant when, String reason) {
        Optional<Published> standing = standing(published.kind(), published.meeting());
        if (standing.filter(text -> text.id() == published.id()).isEmpty()) {
            return false;
        }
        dropPieces(published.id());
        rows.withdraw(published.id(), who, when, reason);
        return true;
    }

    /** Rewrites what is expunged, and the digests with it; answers the texts that were others, as they were. */
    List<Published> rewrite(UnaryOperator<String> words) {
        List<Published> rewritten = new ArrayList<>();
        for (Published text : rows.everything()) {
            byte[] was = content(text);
            byte[] now = Texts.rewritten(was, words);
            if (!Arrays.equals(was, now)) {
                rows.rewrite(text.id(), Sha256.of(now), Packed.packQuickly(now));
                rewritten.add(text);
            }
        }
        return rewritten;
    }

    /** Puts other pieces in place of those that a text was cut into. */
    public void recut(Published published, List<Piece> pieces) {
        dropPieces(published.id());
        addPieces(published.id(), pieces);
        rows.indexAnew();
    }

    /** The text of a meeting that stands. */
    public Optional<Published> standing(Kind kind, String meeting) {
        return newest(kind, meeting).filter(text -> !text.isWithdrawn());
    }

    /** The newest of a meeting, which may have been withdrawn. */
    public Optional<Published> newest(Kind kind, String meeting) {
        return all(kind, meeting).stream().findFirst();
    }

    /** All that were published of a meeting, newest first. */
    public List<Published> all(Kind kind, String meeting) {
        return rows.all(kind, meeting);
    }

    /** The newest of every meeting, by day; those withdrawn too. */
    public List<Published> newestOfEach() {
        return rows.newestOfEach();
    }

    /** The public text, to the byte. */
    public byte[] content(Published published) {
        return rows.content(published.id())
                .map(Packed::unpack)
                .orElseThrow(() -> new IllegalArgumentException("not published: " + published));
    }

    /** The names of all that reported, as they are written; officers are left out. */
    public Set<String> names() {
        return Set.copyOf(rows.names());
    }
}
