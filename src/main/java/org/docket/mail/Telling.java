// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.docket.store.Remark;

/** What one message has to tell: what is new, what is put otherwise than it was told before, and what is withdrawn. */
record Telling(List<Change> changes) {
    /**
     * One thing to tell.
     *
     * @param then what was told before; empty when nothing was
     * @param now what is told now; empty when it is withdrawn
     */
    record Change(String then, String now) {
        boolean isNew() {
            return then.isEmpty();
        }

        boolean isWithdrawn() {
            return now.isEmpty();
        }
    }

    /** A thing on its way: what was told, the words by which it goes on, and what may be told of them. */
    private record Thread(String then, String says, String now) {}

    Telling {
        changes = List.copyOf(changes);
    }

    /** From the remarks of one message, in order, and from what other messages told before. */
    static Telling of(List<Remark> remarks, Set<String> before) {
        List<Thread> threads = new ArrayList<>();
        for (Remark remark : remarks) {
            int at = remark.was().isEmpty() ? -1 : last(threads, remark.was());
            if (at >= 0) {
                threads.set(at, new Thread(threads.get(at).then, remark.says(), remark.told()));
            } else {
                String then = before.contains(remark.was()) ? remark.was() : "";
                threads.add(new Thread(then, remark.says(), remark.told()));
            }
        }
        return new Telling(threads.stream()
                .filter(thread -> !thread.then.equals(thread.now))
                .map(thread -> new Change(thread.then, thread.now))
                .toList());
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    private static int last(List<Thread> threads, String says) {
        for (int i = threads.size() - 1; i >= 0; i--) {
            if (threads.get(i).says.equals(says)) {
                return i;
            }
        }
        return -1;
    }
}
