// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that the items of one agenda have in addresses. */
public final class Hrefs {
    /** What stands under a meeting beside its items; the index has the empty name. */
    private static final Set<String> PAGES = Set.of(
            "",
            "queue",
            "flagged",
            "shepherd",
            "missing",
            "rejected",
            "comments",
            "search",
            "help",
            "revisions",
            "edit",
            "reschedule",
            "mails",
            "reminders",
            "feedback",
            "summary",
            "board",
            "desk",
            "add",
            "minutes",
            "actions",
            "publication",
            "afterwards",
            "chair",
            "guests");

    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, String> hrefs = new HashMap<>();

    private Hrefs() {}

    public static Hrefs of(Agenda agenda) {
        Hrefs hrefs = new Hrefs();
        agenda.items().forEach(hrefs::add);
        return hrefs;
    }

    /** The item's name as it stands in an address, with what is not ASCII percent-encoded. */
    public String of(Item item) {
        return hrefs.get(item.id());
    }

    /** The item of that name, percent-encoding undone. */
    public Optional<Item> find(String href) {
        return Optional.ofNullable(items.get(href));
    }

    /** Letters and digits of any script as they are, every other run of characters one dash. */
    public static String plain(String title) {
        StringBuilder href = new StringBuilder(title.length());
        boolean dashed = false;
        for (int i = 0; i < title.length(); i += Character.charCount(title.codePointAt(i))) {
            int c = title.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                href.appendCodePoint(c);
            } else if (!dashed) {
                href.append('-');
            }
            dashed = !Character.isLetterOrDigit(c);
        }
        return href.toString();
    }

    public static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return encoded.toString();
    }

    /** A name already taken, by an item or a page, gets the item's id. */
    private void add(Item item) {
        String href = plain(item.title());
        while (PAGES.contains(href) || items.containsKey(href)) {
            href += '-' + item.id().replace(".", "");
        }
        items.put(href, item);
        hrefs.put(item.id(), encoded(href));
    }
}
