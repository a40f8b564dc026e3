// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.clerk.MeetingName;

/** The name of the file that has a meeting's agenda. */
final class AgendaFile {
    // board_agenda_2018_04_11.txt | board_agenda_2018_04_11_2.txt
    private static final Pattern NAME = Pattern.compile("board_agenda_(?<date>[\\d_]+)\\.txt");

    private AgendaFile() {}

    static String of(String meeting) {
        return MeetingName.parse(meeting).orElseThrow().file();
    }

    /** The meeting whose agenda a file of that name has; none where it has another name. */
    static Optional<String> meeting(String file) {
        Matcher name = NAME.matcher(file);
        return name.matches()
                ? MeetingName.parse(name.group("date").replace('_', '-')).map(MeetingName::toString)
                : Optional.empty();
    }
}
