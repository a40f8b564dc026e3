// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Letters of items, counted as columns of a spreadsheet are: A to Z, AA, AB. */
public final class Letters {
    private Letters() {}

    /** So many letters from the beginning. */
    public static List<String> first(int count, int mostLetters) {
        List<String> letters = new ArrayList<>();
        String last = "";
        for (int i = 0; i < count; i++) {
            last = after(last, mostLetters);
            letters.add(last);
        }
        return letters;
    }

    /** The letter after the highest of these; A when there are none. */
    static String after(Stream<String> letters, int mostLetters) {
        String highest = letters.max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
        return after(highest, mostLetters);
    }

    private static String after(String highest, int mostLetters) {
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
