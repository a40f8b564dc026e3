// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.edit.Refused;

/** A person as a resolution names one: a name, and an id or an address behind it. */
record Somebody(String name, String sign) {
    //    Pat Doe (pat) | Pat Doe <pat@example.org>
    private static final Pattern WRITTEN = Pattern.compile(
            "(?<name>[^<>()\\[\\],;\"]+?) ?(?<sign>\\([A-Za-z][A-Za-z0-9._-]*+\\)|<[^<>()\\s@]++@[^<>()\\s@]++>)");

    static Somebody read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new Refused("Write each person as \"Name (id)\" or \"Name <address>\", unlike \"" + written + "\".");
        }
        return new Somebody(matcher.group("name"), matcher.group("sign"));
    }

    /** Whether two signs mean the same person: an id is the address before its sign. */
    String id() {
        int at = sign.indexOf('@');
        return sign.substring(1, at < 0 ? sign.length() - 1 : at);
    }

    /** As in a sentence: {@code Pat Doe (pat)}. */
    String inWords() {
        return name + " (" + id() + ")";
    }

    /** As in a list. */
    String line() {
        return name + ' ' + sign;
    }

    /** The last word before the others. */
    String sortKey() {
        int last = name.lastIndexOf(' ');
        return last < 0 ? name : name.substring(last + 1) + ' ' + name.substring(0, last);
    }
}
