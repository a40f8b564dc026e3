// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.List;
import java.util.Optional;
import org.docket.board.Board;

/** Makes titles short: takes off the words that every report and resolution has in common. */
final class Titles {
    private static final List<String> HEADS =
            List.of("Report from the VP of ", "Report from the ", "Status report for the ");
    private static final List<String> TAILS = List.of(" Team", " Committee", " Project");

    private final String name;
    private final Optional<String> shortName;
    private final Optional<String> prefix;

    Titles(Board board, Optional<String> prefix) {
        this.name = withoutHead(board.name(), "The ");
        this.shortName = board.shortName().filter(word -> !name.isEmpty());
        this.prefix = prefix;
    }

    Optional<String> prefix() {
        return prefix;
    }

    /** Title and owner from an attachment's heading: {@code Report from the Ant Project  [Pat Doe]}. */
    void tellAttachment(Item item, String heading) {
        String title = heading;
        for (String head : HEADS) {
            title = withoutHead(title, head);
        }
        title = abbreviated(withoutHead(title, prefix.map(word -> word + ' ').orElse("")));
        int bracket = title.indexOf('[');
        if (bracket >= 0 && title.endsWith("]")) {
            item.owner =
                    title.substring(bracket + 1, title.indexOf(']', bracket)).strip();
            title = title.substring(0, bracket).stripTrailing();
        }
        item.office = title;
        for (String tail : TAILS) {
            title = title.endsWith(tail) ? title.substring(0, title.length() - tail.length()) : title;
        }
        item.title = title;
    }

    /** The short form of a resolution's title: {@code Establish Samza}. */
    String resolution(String full) {
        String title = withoutHead(full, "Resolution to ");
        title = firstToBlank(title, " the ");
        title = prefix.isPresent() ? firstToBlank(title, ' ' + prefix.get() + ' ') : title;
        title = firstToBlank(title, " Committee ");
        title = withoutWord(title, " project", true);
        title = withoutWord(title, " PMC", false);
        int open = title.indexOf(" (");
        if (open < 0 || !title.endsWith(")")) {
            return title;
        }
        return title.startsWith("Establish ") && open > "Establish ".length()
                ? "Establish " + title.substring(open + 2, title.length() - 1)
                : title.substring(0, open);
    }

    private static String withoutHead(String title, String head) {
        return title.startsWith(head) ? title.substring(head.length()) : title;
    }

    private static String firstToBlank(String title, String words) {
        int at = title.indexOf(words);
        return at < 0 ? title : title.substring(0, at) + ' ' + title.substring(at + words.length());
    }

    /** Takes out the first such word that stands before a blank or at the end. */
    private static String withoutWord(String title, String word, boolean anyCase) {
        for (int at = 0; at + word.length() <= title.length(); at++) {
            int end = at + word.length();
            if (title.regionMatches(anyCase, at, word, 0, word.length())
                    && (end == title.length() || title.charAt(end) == ' ')) {
                return title.substring(0, at) + title.substring(end);
            }
        }
        return title;
    }

    private String abbreviated(String title) {
        return shortName.map(word -> title.replace(name, word)).orElse(title);
    }
}
