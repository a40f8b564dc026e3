// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.docket.board.Board;

/** In which order the roll is called for a vote: turned about from one order to the next and from month to month. */
public final class VoteOrder {
    private static final String SETTING = "vote.order";
    private static final String AS_LISTED = "roll-call";

    private VoteOrder() {}

    /**
     * Whether the roll is called from its end: by the month, January being 0, and the letter of the order.
     *
     * @param id the order, such as {@code 7F}
     */
    public static boolean isReverse(LocalDate day, String id, Board board) {
        boolean alternates = board.text(SETTING).filter(AS_LISTED::equals).isEmpty();
        return alternates && (day.getMonthValue() - 1 + id.charAt(id.length() - 1)) % 2 != 0;
    }

    public static List<String> called(List<String> names, boolean reverse) {
        List<String> called = new ArrayList<>(names);
        if (reverse) {
            Collections.reverse(called);
        }
        return List.copyOf(called);
    }
}
