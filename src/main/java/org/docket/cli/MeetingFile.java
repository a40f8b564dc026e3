// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of one kind that tell of a meeting each, such as {@code drafts/drafts_2018_04_11_2.json}. */
record MeetingFile(String kind) {
    private static final Pattern NAME =
            Pattern.compile("(?<kind>[a-z]+)_(?<meeting>\\d{4}_\\d\\d_\\d\\d(?:_[2-9])?)\\.json");

    /** The meeting that a file tells of; empty where it is of another kind. */
    Optional<String> meeting(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() && name.group("kind").equals(kind)
                ? Optional.of(name.group("meeting").replace('_', '-'))
                : Optional.empty();
    }

    String of(String meeting) {
        return kind + "/" + kind + "_" + meeting.replace('-', '_') + ".json";
    }
}
