// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that only names what follows.
 *
 * @param level how far down it stands: what is under it has a greater one
 * @param rows how many lines it takes
 */
record Heading(int line, int level, int rows, String title) {
    private static final int BOLD = 10;
    private static final int COLON = 20;
    private static final int MOST_WORDS = 8;
    /** A label of more words is the beginning of a sentence. */
    private static final int MOST_IN_LABEL = 4;

    //    ## Releases
    private static final Pattern MARKED = Pattern.compile(" {0,3}(?<marks>#{1,6}) {0,20}(?<title>[^#\\s].{0,100})");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,40}(?:-{3,100}|={3,100}|~{3,100}) {0,20}");
    //    **Releases:**
    private static final Pattern STRONG = Pattern.compile(" {0,40}\\*\\*(?<title>[^*]{1,80})\\*\\*:? {0,20}");
    //    Releases:
    private static final Pattern LABEL = Pattern.compile("(?<blanks> {0,40})(?<title>\\p{L}[^:.]{0,60}):\\s{0,20}");

    static Optional<Heading> at(List<String> lines, int i) {
        String line = lines.get(i);
        if (i + 1 < lines.size()
                && isTitle(line)
                && UNDERLINE.matcher(lines.get(i + 1)).matches()) {
            int level = lines.get(i + 1).strip().startsWith("=") ? 1 : 2;
            return Optional.of(new Heading(i + 1, level, 2, line.strip()));
        }
        Matcher marked = MARKED.matcher(line);
        if (marked.matches()) {
            return Optional.of(new Heading(i + 1, marked.group("marks").length(), 1, marked.group("title")));
        }
        Matcher strong = STRONG.matcher(line);
        if (strong.matches()) {
            return Optional.of(new Heading(i + 1, BOLD, 1, strong.group("title")));
        }
        Matcher label = LABEL.matcher(line);
        return label.matches() && words(line) <= MOST_IN_LABEL
                ? Optional.of(new Heading(i + 1, COLON + label.group("blanks").length(), 1, label.group("title")))
                : Optional.empty();
    }

    private static boolean isTitle(String line) {
        return !line.isBlank() && !UNDERLINE.matcher(line).matches() && words(line) <= MOST_WORDS;
    }

    private static int words(String line) {
        return line.strip().split("\\s+").length;
    }
}
