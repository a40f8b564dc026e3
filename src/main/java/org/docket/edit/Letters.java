// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.Comparator;
import java.util.stream.Stream;

/** Letters of items, counted as columns of a spreadsheet are: A to Z, AA, AB. */
final class Letters {
    private Letters() {}

    /** The letter after the highest of these; A when there are none. */
    static String after(Stream<String> letters, int mostLetters) {
        String highest = letters.max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
        String next = successor(highest);
        if (next.length() > mostLetters) {
            throw new Refused("There is no letter left after " + highest + ".");
        }
        return next;
    }

    private static String successor(String letters) {
        if (letters.isEmpty()) {
            return "A";
        }
        String head = letters.substring(0, letters.length() - 1);
        char last = letters.charAt(letters.length() - 1);
        return last == 'Z' ? successor(head) + 'A' : head + (char) (last + 1);
    }
}
