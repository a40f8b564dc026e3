// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.Optional;

/** Shortens the title of a report or resolution to the one under which people note something down. */
final class ShortTitles {
    private final Optional<String> prefix;

    ShortTitles(Optional<String> prefix) {
        this.prefix = prefix;
    }

    /** Takes off, in this order, what titles have in common; the first place of each counts. */
    String shortened(String full) {
        String title = withoutHead(full.strip(), "Report from the VP of ");
        title = withoutHead(title, "VP of ");
        title = withoutHead(title, "Report from the ");
        title = withoutHead(title, "Status report for the ");
        title = withoutHead(title, "Resolution to ");
        title = prefix.isPresent() ? withoutHead(title, prefix.get() + ' ') : title;
        title = withoutTail(title, " Team");
        title = withoutTail(title, " Committee");
        title = closedUp(title, " the ");
        title = prefix.isPresent() ? closedUp(title, ' ' + prefix.get() + ' ') : title;
        title = closedUp(title, " Committee ");
        title = withoutTail(title, " Project");
        title = withoutTail(title, " PMC");
        return closedUp(title, " Project ");
    }

    private static String withoutHead(String title, String head) {
        return title.startsWith(head) ? title.substring(head.length()) : title;
    }

    private static String withoutTail(String title, String tail) {
        return title.endsWith(tail) ? title.substring(0, title.length() - tail.length()) : title;
    }

    private static String closedUp(String title, String words) {
        int at = title.indexOf(words);
        return at < 0 ? title : title.substring(0, at) + ' ' + title.substring(at + words.length());
    }
}
