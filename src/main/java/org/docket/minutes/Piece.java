// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.List;
import org.docket.agenda.Span;

/** Some words of minutes with where they come from; the body's own sentences come from nowhere. */
record Piece(String words, List<Origin> from) {
    Piece {
        from = List.copyOf(from);
    }

    /** Words of the agenda as they stand there. */
    static Piece kept(String agenda, Span where) {
        return new Piece(where.of(agenda), List.of(Origin.agenda(List.of(where))));
    }

    /** Some of these words; what stands as in the agenda comes from just there, other words from wherever all do. */
    Piece part(int start, int end) {
        String some = words.substring(start, end);
        if (from.size() == 1 && from.get(0).source() == Origin.Source.AGENDA && isKept(from.get(0))) {
            int at = from.get(0).spans().get(0).start();
            return new Piece(some, List.of(Origin.agenda(List.of(new Span(at + start, at + end)))));
        }
        return new Piece(some, from);
    }

    private boolean isKept(Origin origin) {
        return origin.spans().size() == 1
                && origin.spans().get(0).end() - origin.spans().get(0).start() == words.length();
    }
}
