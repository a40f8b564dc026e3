// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.docket.people.Initials;

/** Finds initials that nobody has yet for people who come without. */
final class FreeInitials {
    private static final int LETTERS = 26;
    private static final int MOST = 10;
    private static final int ROOM = 8;

    private final Set<String> taken = new TreeSet<>();

    void take(String initials) {
        taken.add(initials.toLowerCase(Locale.ROOT));
    }

    /** The capitals of the name; where somebody has them, more letters of the last word: jt, jte, jtes. */
    String of(String name) {
        String initials = Stream.concat(longer(name), numbered(name))
                .filter(Initials::isValid)
                .filter(letters -> !taken.contains(letters.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("All initials for " + name + " are taken"));
        take(initials);
        return initials;
    }

    private static Stream<String> longer(String name) {
        String capitals = Initials.of(name);
        String rest = name.strip()
                .replaceAll("^.*\\s", "")
                .replaceAll("^.|\\P{L}", "")
                .toLowerCase(Locale.ROOT);
        return IntStream.rangeClosed(0, Math.min(rest.length(), Math.max(0, MOST - capitals.length())))
                .mapToObj(more -> capitals + rest.substring(0, more));
    }

    private static Stream<String> numbered(String name) {
        String capitals = Initials.of(name);
        String head = capitals.substring(0, Math.min(capitals.length(), ROOM));
        return IntStream.range(0, LETTERS * LETTERS)
                .mapToObj(n -> head + (char) ('a' + n / LETTERS) + (char) ('a' + n % LETTERS));
    }
}
