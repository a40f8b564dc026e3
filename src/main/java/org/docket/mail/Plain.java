// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.regex.Pattern;

/** Text for the head of a mail: one line, whatever anybody wrote, so that nobody adds a header of their own. */
final class Plain {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+");

    private Plain() {}

    static String line(String text) {
        return CONTROL.matcher(text).replaceAll(" ").strip();
    }
}
