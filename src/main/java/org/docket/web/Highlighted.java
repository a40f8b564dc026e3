// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** A paragraph in which some words are marked wherever they stand, in capitals or not. */
record Highlighted(String text, String words) implements Content {
    @Override
    public void writeTo(TemplateOutput out) {
        int at = 0;
        for (int i = 0; i + words.length() <= text.length(); ) {
            if (text.regionMatches(true, i, words, 0, words.length())) {
                out.writeUserContent(text.substring(at, i));
                out.writeContent("<mark>");
                out.writeUserContent(text.substring(i, i + words.length()));
                out.writeContent("</mark>");
                i += words.length();
                at = i;
            } else {
                i++;
            }
        }
        out.writeUserContent(text.substring(at));
    }
}
