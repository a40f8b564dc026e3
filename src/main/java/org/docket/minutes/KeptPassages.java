// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Span;

/** Keeps in the record private passages of the agenda whose surroundings were written anew. */
final class KeptPassages {
    private final Desk desk;

    KeptPassages(Desk desk) {
        this.desk = desk;
    }

    /** To be written last; those in comments go with these. */
    void write() {
        String text = desk.agenda().text();
        List<Pen.Stroke> strokes = desk.pen().strokes();
        for (Span passage : PrivateText.in(text).passages()) {
            boolean inBlock = desk.blocks().at(desk.lines().at(passage.start())).isPresent();
            for (Pen.Stroke stroke : strokes) {
                if (!inBlock && covers(stroke.where(), passage)) {
                    keep(passage, desk.lines().at(stroke.where().end()));
                    break;
                }
            }
        }
    }

    private static boolean covers(Span where, Span passage) {
        return where.start() <= passage.start() && passage.end() <= where.end();
    }

    private void keep(Span passage, int line) {
        List<String> rows = new ArrayList<>(List.of(""));
        rows.addAll(List.of(passage.of(desk.agenda().text()).split("\r\n|\r|\n", -1)));
        rows.add("");
        desk.pen().before(line, Rows.of(rows, Origin.agenda(List.of(passage))));
    }
}
