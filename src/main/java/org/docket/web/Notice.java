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
    static final Notice HERE = new Notice("<!--notice-->");

    /** The same, for how much mail waits for whoever reads the page. */
    static final Notice MAIL = new Notice("<!--mail-->");

    private final String place;

    private Notice(String place) {
        this.place = place;
    }

    @Override
    public void writeTo(TemplateOutput out) {
        out.writeContent(place);
    }

    /** A page while it is written. */
    static final class Page extends StringOutput {
        private final Optional<Trouble> trouble;
        private final int mail;

        /** A page whose reader has that much mail to decide on. */
        Page(int usualLength, Optional<Trouble> trouble, int mail) {
            super(usualLength);
            this.trouble = trouble;
            this.mail = mail;
        }

        @Override
        public void writeContent(String html) {
            if (html.equals(HERE.place)) {
                super.writeContent(trouble.map(Page::html).orElse(""));
            } else if (html.equals(MAIL.place)) {
                super.writeContent(mail == 0 ? "" : html(mail));
            } else {
                super.writeContent(html);
            }
        }

        private static String html(int mail) {
            String words = mail == 1 ? "1 mail waits for you" : mail + " mails wait for you";
            return "<a class=\"count waiting\" href=\"/mail/held\">" + words + "</a>\n";
        }

        private static String html(Trouble trouble) {
            return "<p class=\"notice\" role=\"status\" data-read-only><b>Only reading just now.</b> "
                    + trouble.sentence() + " Nothing can be saved until that is mended; everything can be read.</p>\n";
        }
    }
}
