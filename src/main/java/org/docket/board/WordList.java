// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words to look for: of some alternative every place is filled, each by one of its words. No pattern, so that no text
 * can keep it busy.
 */
public record WordList(List<List<List<String>>> alternatives) {
    private static final int MOST = 200;
    private static final String TITLE = "{title}";
    public static final WordList NONE = new WordList(List.of());

    //    committer*/committership add*/new | last committer*
    static WordList parse(String line) {
        List<List<List<String>>> alternatives = new ArrayList<>();
        int count = 0;
        for (String alternative : line.toLowerCase(Locale.ROOT).split("\\|")) {
            List<List<String>> places = new ArrayList<>();
            for (String place : alternative.strip().split("\\s+")) {
                List<String> words = List.of(place.split("/", -1));
                words.forEach(WordList::require);
                places.add(words);
                count += words.size();
            }
            alternatives.add(List.copyOf(places));
        }
        if (count > MOST) {
            throw new IllegalArgumentException("these are more than " + MOST + " words");
        }
        return new WordList(List.copyOf(alternatives));
    }

    private static void require(String word) {
        String bare = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        boolean plain = !bare.isEmpty() && bare.codePoints().allMatch(Character::isLetterOrDigit);
        if (!plain && !word.equals(TITLE)) {
            throw new IllegalArgumentException(
                    "\"" + word + "\" is no word; a word is letters and digits, with a * where" + " it may go on");
        }
    }

    public boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /** Whether a passage of these words has them; the title stands for its own words. */
    public boolean isIn(Set<String> passage, String title) {
        return alternatives.stream()
                .anyMatch(places -> places.stream()
                        .allMatch(words -> words.stream()
                                .anyMatch(word ->
                                        word.equals(TITLE) ? passage.containsAll(of(title)) : has(passage, word))));
    }

    private static boolean has(Set<String> passage, String word) {
        if (!word.endsWith("*")) {
            return passage.contains(word);
        }
        String start = word.substring(0, word.length() - 1);
        return passage.stream().anyMatch(other -> other.startsWith(start));
    }

    /** The words of a text in lower case. */
    public static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(Character.toLowerCase(c));
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
