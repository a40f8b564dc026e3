// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.List;
import org.docket.agenda.Span;

/** Where words of minutes come from: which text, and which places of it. */
record Origin(Source source, String note, List<Span> spans) {
    /** The texts that minutes are written from. */
    enum Source {
        AGENDA,
        /** A note; its places count in the note as {@link NoteBook#plain} gives it. */
        NOTE,
        /** What was noted in closed session. */
        CLOSED_NOTE
    }

    Origin {
        spans = List.copyOf(spans);
    }

    static Origin agenda(List<Span> spans) {
        return new Origin(Source.AGENDA, "", spans);
    }
}
