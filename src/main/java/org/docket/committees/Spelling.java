// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.docket.board.Board;

/** Takes off a title the words that stand around the name of a committee: what is left is the same for all of them. */
final class Spelling {
    private static final List<String> HEADS = List.of(
            "report from the vp of ",
            "report from the ",
            "status report for the ",
            "vice president of ",
            "vp of ",
            "the ");
    private static final List<String> TAILS =
            List.of(" project management committee", " pmc", " committee", " project", " team");

    private final List<String> heads;

    Spelling(Board board) {
        heads = Stream.concat(HEADS.stream(), Stream.of(word(board).toLowerCase(Locale.ROOT) + " "))
                .toList();
    }

    /** The board's word before project titles; unsaid, the first word of its own name. */
    private static String word(Board board) {
        String name = board.name().startsWith("The ") ? board.name().substring(4) : board.name();
        return board.prefix().orElse(name.split(" ", 2)[0]);
    }

    //    Report from the Tidewrack Web Services Project
    String plain(String title) {
        String left = title.strip().replaceAll("\\s++", " ").toLowerCase(Locale.ROOT);
        for (String head : heads) {
            left = left.startsWith(head) ? left.substring(head.length()) : left;
        }
        for (String tail : TAILS) {
            left = left.endsWith(tail) ? left.substring(0, left.length() - tail.length()) : left;
        }
        return left;
    }
}
