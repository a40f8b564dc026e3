// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.store.Books;
import org.docket.store.Paper;
import org.docket.store.Published;
import org.docket.store.Published.Kind;
import org.docket.store.Published.Source;
import org.docket.store.Store;

/** The texts that anybody may read: those of the book of published minutes, and older papers that are not in it. */
public final class PublicMinutes {
    private static final Comparator<PublicText> NEWEST_FIRST = Comparator.comparing(
                    (PublicText text) -> text.published().day())
            .thenComparing(text -> text.published().sitting())
            .thenComparing(text -> text.published().kind())
            .reversed();

    private final Store store;

    public PublicMinutes(Store store) {
        this.store = store;
    }

    /** The newest text of every meeting, the newest meeting first; those withdrawn too. */
    public List<PublicText> all() {
        return store.read(PublicMinutes::all);
    }

    /** The text that is called so, without an ending. */
    public Optional<PublicText> named(String name) {
        return all().stream().filter(text -> text.name().equals(name)).findFirst();
    }

    /** The text to the byte; once it is withdrawn, when and why it was. */
    public byte[] bytes(PublicText text) {
        return text.isWithdrawn()
                ? (text.title() + "\n\n" + text.withdrawal() + "\n").getBytes(StandardCharsets.UTF_8)
                : store.read(books -> text.paper()
                        ? paper(books, text.published())
                        : books.published().content(text.published()));
    }

    private static List<PublicText> all(Books books) {
        List<PublicText> all = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Published published : books.published().newestOfEach()) {
            List<Published> versions = books.published().all(published.kind(), published.meeting());
            PublicText text =
                    new PublicText(published, versions.get(versions.size() - 1).when(), false);
            known.add(text.name());
            all.add(text);
        }
        for (Paper paper : books.papers().newestOfEach()) {
            kind(paper)
                    .filter(kind -> !known.contains(PublicText.name(kind, paper.meeting())))
                    .map(kind -> new PublicText(published(paper, kind), paper.when(), true))
                    .ifPresent(all::add);
        }
        all.sort(NEWEST_FIRST);
        return List.copyOf(all);
    }

    private static Optional<Kind> kind(Paper paper) {
        return switch (paper.kind()) {
            case PUBLISHED -> Optional.of(Kind.MINUTES);
            case CONSENT -> Optional.of(Kind.CONSENT);
            default -> Optional.empty();
        };
    }

    private static Published published(Paper paper, Kind kind) {
        return new Published(
                0,
                kind,
                paper.meeting(),
                PublicText.name(kind, paper.meeting()) + ".txt",
                paper.sha256(),
                Source.ARCHIVE,
                paper.when(),
                paper.who(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static byte[] paper(Books books, Published published) {
        Paper.Kind kind = published.kind() == Kind.CONSENT ? Paper.Kind.CONSENT : Paper.Kind.PUBLISHED;
        return books.papers()
                .content(books.papers().newest(kind, published.meeting()).orElseThrow());
    }
}
