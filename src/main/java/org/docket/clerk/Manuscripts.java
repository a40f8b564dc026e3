// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import java.util.Optional;
import org.docket.clerk.Parcel.Manuscript;
import org.docket.store.Books;
import org.docket.store.DraftVersion;
import org.docket.store.DraftVersion.Basis;
import org.docket.store.Revision;

/** Takes what was being written elsewhere, as if it were written here. */
final class Manuscripts {
    private Manuscripts() {}

    /** How many versions are new; nothing when those here are not how they begin, or there is no such meeting. */
    static Optional<Integer> take(Books books, Manuscript draft) {
        Optional<Integer> newest = books.revisions().newest(draft.meeting()).map(Revision::number);
        List<DraftVersion> here = books.drafts().all(draft.meeting(), draft.item());
        if (newest.isEmpty() || !beginsLike(here, draft.versions())) {
            return Optional.empty();
        }
        List<DraftVersion> fresh = draft.versions()
                .subList(
                        Math.min(here.size(), draft.versions().size()),
                        draft.versions().size());
        fresh.forEach(version -> add(books, draft, version, newest.get()));
        return Optional.of(fresh.size());
    }

    private static boolean beginsLike(List<DraftVersion> here, List<DraftVersion> there) {
        for (int i = 0; i < Math.min(here.size(), there.size()); i++) {
            DraftVersion one = here.get(i);
            DraftVersion other = there.get(i);
            if (one.number() != other.number()
                    || !one.when().equals(other.when())
                    || !one.text().equals(other.text())) {
                return false;
            }
        }
        return true;
    }

    /** Where the revisions did not come along, the newest stands for those that are not here. */
    private static void add(Books books, Manuscript draft, DraftVersion version, int newest) {
        Basis basis =
                new Basis(version.basis().digest(), Math.min(version.basis().revision(), newest));
        books.drafts()
                .add(
                        draft.meeting(),
                        draft.item(),
                        new DraftVersion(
                                version.number(),
                                version.madeFrom(),
                                basis,
                                version.who(),
                                version.source(),
                                version.when(),
                                version.text()));
        Optional.ofNullable(draft.filed().get(version.number()))
                .ifPresent(revision -> books.drafts()
                        .addFiled(draft.meeting(), draft.item(), version.number(), Math.min(revision, newest)));
    }
}
