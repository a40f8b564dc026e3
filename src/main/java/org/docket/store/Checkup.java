// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/** Looks whether a database is sound: its pages, and its texts against their digests. */
final class Checkup {
    private static final String SOUND = "ok";

    private Checkup() {}

    /** What is wrong with the pages, and with the newest text of each meeting; nothing when all is well. */
    static List<String> quick(Handle handle) {
        List<String> wrong = pages(handle);
        if (wrong.isEmpty()) {
            Revisions revisions = new Books(handle).revisions();
            revisions.newestOfEach().forEach(newest -> compare(revisions, newest, wrong));
        }
        return List.copyOf(wrong);
    }

    /** The same with every text there ever was. */
    static List<String> whole(Handle handle) {
        List<String> wrong = pages(handle);
        if (wrong.isEmpty()) {
            Revisions revisions = new Books(handle).revisions();
            for (Revision newest : revisions.newestOfEach()) {
                revisions.all(newest.meeting()).forEach(revision -> compare(revisions, revision, wrong));
            }
        }
        return List.copyOf(wrong);
    }

    private static List<String> pages(Handle handle) {
        List<String> wrong = new ArrayList<>();
        try {
            wrong.addAll(handle.createQuery("PRAGMA quick_check(10)")
                    .mapTo(String.class)
                    .list());
        } catch (JdbiException unreadable) {
            wrong.add(Fault.rootMessage(unreadable));
        }
        wrong.removeIf(SOUND::equals);
        return wrong;
    }

    private static void compare(Revisions revisions, Revision revision, List<String> wrong) {
        try {
            revisions.text(revision.meeting(), revision.number());
        } catch (Damaged damaged) {
            wrong.add(damaged.getMessage());
        } catch (JdbiException unreadable) {
            wrong.add(Fault.rootMessage(unreadable));
        }
    }
}
