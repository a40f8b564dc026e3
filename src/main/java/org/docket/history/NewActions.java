// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.store.Piece;

/** What somebody was asked to do when a report was talked about. */
final class NewActions {
    //    @Roman: start discussion with members on how to deal with unaddressed vulnerabilities
    //    AI: Doug ask for a report for January's meeting.
    private static final Pattern ASKED = Pattern.compile(
            "(?m)^ *(?:@|AI:? +|@AI:? +)(?<owner>\\w+):? +(?<text>\\S.*(?:\\n(?! *(?:@|AI\\b)) *\\S.*)*)");

    private NewActions() {}

    static List<Piece> in(String said, String title, LocalDate day) {
        List<Piece> pieces = new ArrayList<>();
        Matcher asked = ASKED.matcher(said);
        while (asked.find()) {
            String text = asked.group("text").replaceAll("\\s+", " ").strip();
            pieces.add(new Piece(
                    Piece.Kind.ACTION, "", title, asked.group("owner"), "", "", day.toString(), text, Map.of()));
        }
        return pieces;
    }
}
