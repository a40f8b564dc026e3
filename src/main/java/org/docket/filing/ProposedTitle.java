// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The usual title of a resolution, as its text gives it away. */
public final class ProposedTitle {
    private static final Pattern ESTABLISHED =
            Pattern.compile("to be known as the [\"\u201c](?<project>[^\"\u201d]{1,200}) "
                    + "(?<kind>Project|Committee)[\"\u201d],? be and hereby is established");
    private static final Pattern APPOINTED =
            Pattern.compile("appointed to the office of Vice President, (?<project>[^,;]{1,200}),");
    private static final Pattern TERMINATED = Pattern.compile("(?<before>.{1,200}) [Pp]roject is hereby terminated");

    private ProposedTitle() {}

    /** Nothing where the text establishes, changes or ends no project. */
    public static Optional<String> of(String text) {
        String folded = Phrase.of(text);
        Matcher established = ESTABLISHED.matcher(folded);
        if (established.find()) {
            return Optional.of("Establish the " + established.group("project") + ' ' + established.group("kind"));
        }
        Matcher appointed = APPOINTED.matcher(folded);
        if (appointed.find()) {
            return Optional.of("Change the " + appointed.group("project") + " Project Chair");
        }
        Matcher terminated = TERMINATED.matcher(folded);
        return terminated.find() ? ended(terminated.group("before")) : Optional.empty();
    }

    private static Optional<String> ended(String before) {
        int the = (' ' + before).lastIndexOf(" the ");
        return the < 0 ? Optional.empty() : Optional.of("Terminate the " + before.substring(the + 4) + " Project");
    }
}
