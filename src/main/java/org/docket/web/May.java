// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.people.Right;

/** What the reader is offered on an item's page; whether it is allowed is for the clerk to say. */
record May(boolean approve, boolean flag, boolean comment, boolean edit, boolean attend) {
    static May of(Item item, Reading reading) {
        boolean director = reading.may(Right.TAKE_POSITION);
        boolean opening = item.kind() == Kind.OPENING;
        return new May(
                director && reading.isApprovable(item),
                director && item.kind().isAttached(),
                !opening && reading.may(Right.COMMENT),
                isEditable(item) && Reading.isThere(item) && file(item, reading),
                item.isRollCall() && reading.may(Right.ATTEND));
    }

    /** Whether the reader may post this item: as any, or as that of the own committee. */
    static boolean file(Item item, Reading reading) {
        boolean own = item.kind() == Kind.COMMITTEE
                && reading.may(Right.FILE_OWN)
                && reading.reader().isOf(item.title());
        return own || reading.may(Right.FILE);
    }

    private static boolean isEditable(Item item) {
        return item.kind().isReport() || item.kind() == Kind.RESOLUTION || item.kind() == Kind.DISCUSSION;
    }
}
