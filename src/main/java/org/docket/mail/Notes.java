// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.ArrayList;
import java.util.List;

/** What is to be said of a mail beside its text: what was cut off, what could not be read, which files it brings. */
final class Notes {
    private Notes() {}

    static String of(Intake intake, Received mail) {
        List<String> notes = new ArrayList<>();
        if (intake.isCut()) {
            notes.add("It had " + intake.size() + " bytes; the first " + intake.raw().length + " are kept.");
        }
        notes.addAll(mail.remarks());
        if (!mail.attachments().isEmpty()) {
            notes.add("It brings files, which are not shown: " + String.join(", ", mail.attachments()) + ".");
        }
        mail.bounce().ifPresent(bounce -> bounce.recipients().forEach(to -> notes.add(words(to))));
        return String.join("\n", notes);
    }

    //    jane@example.org: failed, 5.1.1, 550 no such user
    private static String words(Bounce.Recipient to) {
        String words = to.address() + ": " + to.action();
        return words
                + (to.status().isEmpty() ? "" : ", " + to.status())
                + (to.words().isEmpty() ? "" : ", " + to.words());
    }
}
