// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.time.Instant;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.store.Arrival.Kind;
import org.docket.store.Arrival.Sorted;
import org.docket.store.Arrivals;

/**
 * How much of what comes in is kept, so that nobody fills the disk by mail.
 *
 * @param largest how many bytes of one mail
 * @param most how many bytes of all mail, before what nothing was made of makes room
 */
record InboxLimits(int largest, long most) {
    static final Sorted TOO_MUCH = new Sorted(
            Kind.OTHER,
            "So much mail came within a day that it is not looked at by itself.",
            Optional.empty(),
            Optional.empty(),
            "");

    private static final int MEGABYTE = 1_000_000;
    private static final int MOST = 2000;

    static InboxLimits of(Board board) {
        return new InboxLimits(megabytes(board, "inbox.largest", 2), megabytes(board, "inbox.most", 200));
    }

    /** Whether what comes may still be kept for good: within a day no more than half of all there is room for. */
    boolean allow(Arrivals arrivals, Instant now) {
        return arrivals.bytesSince(now.minus(Sorter.DAY)) <= most / 2;
    }

    private static int megabytes(Board board, String key, int otherwise) {
        String written = board.text(key).orElse("");
        boolean number = written.matches("[1-9]\\d{0,3}");
        return (number ? Math.min(Integer.parseInt(written), MOST) : otherwise) * MEGABYTE;
    }
}
