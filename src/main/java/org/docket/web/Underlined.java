// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import org.docket.agenda.Span;

/**
 * A part of a text in which the passages are marked that somebody spoke of.
 *
 * @param part where it stands in the text; passages are places in that too
 */
record Underlined(String text, Span part, List<Span> passages) implements Content {
    Underlined {
        passages = passages.stream()
                .filter(passage -> passage.start() < part.end() && part.start() < passage.end())
                .toList();
    }

    @Override
    public void writeTo(TemplateOutput out) {
        boolean within = false;
        int at = part.start();
        for (int i = part.start(); i < part.end(); i++) {
            if (isIn(i) != within) {
                out.writeUserContent(text.substring(at, i));
                out.writeContent(within ? "</mark>" : "<mark>");
                within = !within;
                at = i;
            }
        }
        out.writeUserContent(text.substring(at, part.end()));
        out.writeContent(within ? "</mark>" : "");
    }

    private boolean isIn(int place) {
        return passages.stream().anyMatch(passage -> passage.start() <= place && place < passage.end());
    }
}
