// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one to ten letters by which an agenda knows a person. */
public final class Initials {
    private static final int MOST = 10;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{1," + MOST + "}");

    private Initials() {}

    /** The capitals of a name in small letters; the first letter of each word where a script has no capitals. */
    public static String of(String name) {
        String capitals = letters(name, Character::isUpperCase);
        String found = capitals.isEmpty() ? heads(name) : capitals;
        return found.isEmpty() ? "x" : shorten(found.toLowerCase(Locale.ROOT));
    }

    public static boolean isValid(String initials) {
        return LETTERS.matcher(initials).matches();
    }

    private static String heads(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(word -> shorten(letters(word, Character::isLetter), 1))
                .collect(Collectors.joining());
    }

    private static String letters(String name, IntPredicate wanted) {
        return name.codePoints()
                .filter(Character::isLetter)
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String shorten(String letters) {
        return shorten(letters, MOST);
    }

    private static String shorten(String letters, int most) {
        return letters.codePointCount(0, letters.length()) <= most
                ? letters
                : letters.substring(0, letters.offsetByCodePoints(0, most));
    }
}
