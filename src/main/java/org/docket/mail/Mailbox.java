// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.Locale;

/** From whom a mail says it is, which proves nothing: a name, or nothing, and an address, or nothing. */
public record Mailbox(String name, String address) {
    private static final int LONGEST = 320;

    //    "Doe, Jane" <jane@example.org> | jane@example.org (Jane Doe) | jane@example.org
    static Mailbox parse(String field) {
        int open = outsideQuotes(field, '<');
        if (open >= 0) {
            int close = field.indexOf('>', open);
            String address = field.substring(open + 1, close < 0 ? field.length() : close);
            return of(field.substring(0, open), address);
        }
        int comment = outsideQuotes(field, '(');
        if (comment >= 0) {
            int close = field.indexOf(')', comment);
            return of(field.substring(comment + 1, close < 0 ? field.length() : close), field.substring(0, comment));
        }
        return field.contains("@") ? of("", firstOf(field)) : of(field, "");
    }

    /** Whether both stand in one line, for people. */
    public String words() {
        if (address.isEmpty()) {
            return name.isEmpty() ? "nobody named" : name;
        }
        return name.isEmpty() ? address : name + " <" + address + ">";
    }

    /** Whether mail of it is what machines say of mail they could not deliver. */
    boolean isMailer() {
        String local = address.toLowerCase(Locale.ROOT).replaceAll("@.*", "");
        return local.equals("mailer-daemon") || local.equals("postmaster");
    }

    private static Mailbox of(String name, String address) {
        return new Mailbox(
                Words.line(EncodedWords.decode(Quoted.of(name.strip())), LONGEST),
                Words.line(address.replaceAll("\\s", ""), LONGEST));
    }

    private static String firstOf(String field) {
        int comma = field.indexOf(',');
        return comma < 0 ? field : field.substring(0, comma);
    }

    private static int outsideQuotes(String field, char sought) {
        boolean quoted = false;
        for (int at = 0; at < field.length(); at++) {
            char letter = field.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == '\\' && quoted) {
                at++;
            } else if (letter == sought && !quoted) {
                return at;
            }
        }
        return -1;
    }
}
