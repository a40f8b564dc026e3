// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

/** A filled template: its first line is the subject, the rest what the mail says. */
record Subject(String subject, String body) {
    private static final String HEAD = "Subject: ";

    static Subject of(String filled) {
        int end = filled.indexOf('\n');
        if (!filled.startsWith(HEAD) || end < 0) {
            throw new IllegalArgumentException("The template of a mail begins with a line \"" + HEAD + "...\".");
        }
        return new Subject(filled.substring(HEAD.length(), end).strip(), filled.substring(end + 1));
    }
}
