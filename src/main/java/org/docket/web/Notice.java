// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Optional;
import org.docket.store.Trouble;

/** What has to be said on every page, whichever it is: that nothing can be saved just now, and why. */
final class Notice implements Content {
    /** Stands in the layout; what it says only the page knows that is being written. */
    static final Notice HERE = new Notice();

    private static final String PLACE = "<!--notice-->";

    private Notice() {}

    @Override
    public void writeTo(TemplateOutput out) {
        out.writeContent(PLACE);
    }

    /** A page while it is written. */
    static final class Page extends StringOutput {
        private final Optional<Trouble> trouble;

        Page(int usualLength, Optional<Trouble> trouble) {
            super(usualLength);
            this.trouble = trouble;
        }

        @Override
        public void writeContent(String html) {
            super.writeContent(html.equals(PLACE) ? trouble.map(Page::html).orElse("") : html);
        }

        private static String html(Trouble trouble) {
            return "<p class=\"notice\" role=\"status\" data-read-only><b>Only reading just now.</b> "
                    + trouble.sentence() + " Nothing can be saved until that is mended; everything can be read.</p>\n";
        }
    }
}
