// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.docket.store.Deed;

/**
 * What was done and is looked into later, a hundred deeds a page.
 *
 * @param names what people are called, by their ids
 */
record AuditPage(
        Frame frame, List<Deed> deeds, Sought sought, List<String> kinds, Map<String, String> names, ZoneId zone) {
    static final int LENGTH = 100;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** What the page looks for, and how many pages of newer deeds stand before it. */
    record Sought(String person, String kind, int page) {
        boolean isNarrow() {
            return !person.isEmpty() || !kind.isEmpty();
        }

        String address(int other) {
            return "/audit?person=" + URLEncoder.encode(person, StandardCharsets.UTF_8) + "&kind="
                    + URLEncoder.encode(kind, StandardCharsets.UTF_8) + "&page=" + other;
        }
    }

    String moment(Instant when) {
        return MOMENT.format(when.atZone(zone));
    }

    /** The name of somebody with the id behind it; of what has no account just the word. */
    String who(String id) {
        return names.containsKey(id) ? names.get(id) + " (" + id + ")" : id;
    }

    boolean hasOlder() {
        return deeds.size() > LENGTH;
    }

    List<Deed> shown() {
        return deeds.subList(0, Math.min(LENGTH, deeds.size()));
    }
}
