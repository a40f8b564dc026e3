// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Optional;

/** The book of what meetings are called, and of those that do not take place. */
public final class Diary {
    private final DiaryRows rows;

    Diary(DiaryRows rows) {
        this.rows = rows;
    }

    /** Gives a meeting another name, with all that is kept of it; the name of then leads to it from now on. */
    public void rename(String then, String now) {
        rows.addMeeting(now);
        rows.dropFormerName(now);
        rows.addFormerName(then, now);
        for (Reference reference : rows.references()) {
            rows.follow(reference.table(), reference.column(), then, now);
        }
        rows.dropMeeting(then);
    }

    /** Says that a name of then leads to a meeting. */
    public void addFormerName(String then, String meeting) {
        rows.addFormerName(then, meeting);
    }

    /** The name of today, for one that only a rescheduled meeting had. */
    public Optional<String> nowCalled(String name) {
        return rows.nowCalled(name);
    }

    /** What the meeting was called before. */
    public List<String> formerNames(String meeting) {
        return rows.formerNames(meeting);
    }

    public void cancel(Cancelled cancelled) {
        rows.cancel(cancelled);
    }

    /** Whether it had been cancelled. */
    public boolean uncancel(String meeting) {
        return rows.uncancel(meeting) > 0;
    }

    public Optional<Cancelled> cancelled(String meeting) {
        return rows.cancelled(meeting);
    }
}
