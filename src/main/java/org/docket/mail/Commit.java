// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Instant;
import org.docket.clerk.Seen;
import org.docket.edit.Difference;

/** One change of an agenda, to be mailed: its difference is that of the texts without what is private, or is so by now. */
record Commit(int number, String author, Instant when, String message, String difference) {
    static Commit of(Seen seen, String author) {
        Openly now = new Openly(seen.after());
        String before =
                now.asFiled(new Openly(seen.before()).asFiled(seen.before().text()));
        String after = now.asFiled(seen.after().text());
        String difference = Difference.between(before, after).unified("before", "after");
        return new Commit(
                seen.revision().number(),
                author,
                seen.when(),
                seen.revision().message(),
                difference.isEmpty() ? "Only private passages changed; they are not mailed.\n" : difference);
    }
}
