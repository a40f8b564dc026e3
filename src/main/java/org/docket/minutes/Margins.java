// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.List;
import org.docket.edit.Reflow;

/** How far in the paragraphs of minutes stand, and how wide they are. */
enum Margins {
    OPENING(4, 64),
    SECTION(4, 68),
    ITEM(7, 62),
    DISCUSSION(7, 70);

    private final int indent;
    private final int width;

    Margins(int indent, int width) {
        this.indent = indent;
        this.width = width;
    }

    List<String> rows(String text) {
        return Reflow.rows(text, indent, width);
    }

    String line(String text) {
        return " ".repeat(indent) + text;
    }
}
