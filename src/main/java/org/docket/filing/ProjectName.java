// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.docket.committees.Committee;
import org.docket.edit.Refused;

/** What a project is called, alone and with the board's word before it. */
record ProjectName(String bare, Optional<String> prefix) {
    /** What would end a name in a title or a sentence before it is at its end. */
    private static final Pattern BREAKS = Pattern.compile("[\\[\\]()<>\",;:/\u201c\u201d]");

    private static final Pattern TITLE_WORD = Pattern.compile("(?i)(^| )(the|project|pmc|committee|chair)( |$)");

    static ProjectName of(String name, Optional<String> prefix) {
        String bare = withoutWords(Phrase.of(name), prefix);
        if (bare.isEmpty()) {
            throw new Refused("The name is empty.");
        }
        if (BREAKS.matcher(bare).find()) {
            throw new Refused("A name has no brackets, quotes, commas, colons or slashes: \"" + bare + "\".");
        }
        if (TITLE_WORD.matcher(bare).find()) {
            throw new Refused("The title would be read wrongly: a name has no \"the\", \"project\", \"committee\" "
                    + "or \"chair\" in it, unlike \"" + bare + "\".");
        }
        return new ProjectName(bare, prefix);
    }

    /** The name that a committee has in the committee file, without the short one that may stand behind it. */
    static ProjectName of(Committee committee, Optional<String> prefix) {
        int open = committee.name().indexOf(" (");
        return of(open > 0 ? committee.name().substring(0, open) : committee.name(), prefix);
    }

    private static String withoutWords(String name, Optional<String> prefix) {
        String word = prefix.map(before -> before + ' ').orElse("");
        String bare = name.startsWith(word) ? name.substring(word.length()) : name;
        return bare.endsWith(" Project") ? bare.substring(0, bare.length() - " Project".length()) : bare;
    }

    /** With a capital at its head, unless it has one somewhere. */
    ProjectName capitalised() {
        int first = bare.codePointAt(0);
        return bare.codePoints().anyMatch(Character::isUpperCase)
                ? this
                : new ProjectName(
                        Character.toString(Character.toTitleCase(first)) + bare.substring(Character.charCount(first)),
                        prefix);
    }

    /** With the word before it. */
    String full() {
        return prefix.map(word -> word + ' ').orElse("") + bare;
    }
}
