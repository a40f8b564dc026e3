// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.regex.Pattern;

/** Takes the text out of one that is signed within itself. */
final class Clearsigned {
    private static final String BEGIN = "-----BEGIN PGP SIGNED MESSAGE-----\n";
    private static final String SIGNATURE = "\n-----BEGIN PGP SIGNATURE-----";
    private static final Pattern GUARDED = Pattern.compile("(?m)^- ");

    private Clearsigned() {}

    /** What is signed; a text that is not signed, or not whole, stays as it is. */
    static String inside(String text) {
        int blankLine = text.indexOf("\n\n");
        int end = text.indexOf(SIGNATURE);
        if (!text.startsWith(BEGIN) || blankLine < 0 || end < blankLine + 2) {
            return text;
        }
        return GUARDED.matcher(text.substring(blankLine + 2, end + 1)).replaceAll("");
    }
}
