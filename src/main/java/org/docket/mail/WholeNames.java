// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds which names stand in a line as whole names: where a longer one stands, the shorter one in it does not. */
final class WholeNames<T> {
    private static final Set<String> MONTHS = Set.of(
            "jan",
            "january",
            "feb",
            "february",
            "mar",
            "march",
            "apr",
            "april",
            "may",
            "jun",
            "june",
            "jul",
            "july",
            "aug",
            "august",
            "sep",
            "sept",
            "september",
            "oct",
            "october",
            "nov",
            "november",
            "dec",
            "december");

    private final Map<String, List<T>> named = new TreeMap<>();

    private record Place(int start, int end) {
        boolean holds(Place other) {
            return start <= other.start && other.end <= end && end - start > other.end - other.start;
        }
    }

    void add(String name, T what) {
        String plain = plain(name);
        if (!plain.isEmpty()) {
            List<T> same = named.computeIfAbsent(plain, key -> new ArrayList<>());
            if (!same.contains(what)) {
                same.add(what);
            }
        }
    }

    /** What is named in this line, each once. */
    List<T> in(String line) {
        String plain = plain(line);
        Map<String, List<Place>> found = new TreeMap<>();
        named.keySet().forEach(name -> found.put(name, places(name, plain)));
        List<Place> all = found.values().stream().flatMap(List::stream).toList();
        return found.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(place -> all.stream().noneMatch(other -> other.holds(place))))
                .flatMap(entry -> named.get(entry.getKey()).stream())
                .distinct()
                .collect(Collectors.toList());
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}]++", " ")
                .strip();
    }

    private static List<Place> places(String name, String line) {
        List<Place> places = new ArrayList<>();
        for (int at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
            if (begins(line, at) && ends(line, at + name.length())) {
                places.add(new Place(at, at + name.length()));
            }
        }
        return places;
    }

    /** Whether no letter or digit goes before, nor a sign that ties one to the name. */
    private static boolean begins(String line, int at) {
        boolean tied = at > 1 && ties(line.charAt(at - 1)) && isPart(line.codePointBefore(at - 1));
        return at == 0 || !isPart(line.codePointBefore(at)) && !tied;
    }

    /** Whether none follows: {@code Lucene} ends neither in {@code Lucene.Net} nor in {@code Lucenes}, {@code C} not in {@code C++}. */
    private static boolean ends(String line, int end) {
        if (end >= line.length()) {
            return true;
        }
        char next = line.charAt(end);
        if (isPart(line.codePointAt(end)) || next == '+' || next == '#') {
            return false;
        }
        boolean tied = ties(next) && end + 1 < line.length() && Character.isLetter(line.codePointAt(end + 1));
        return !tied || isMonth(line, end + 1);
    }

    private static boolean isPart(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean ties(char sign) {
        return ".-_@+#".indexOf(sign) >= 0;
    }

    /** People write {@code Ant-February} too. */
    private static boolean isMonth(String line, int at) {
        int end = at;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return MONTHS.contains(line.substring(at, end));
    }
}
