// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.board.Board;
import org.docket.committees.Committees;
import org.docket.committees.Contact;

/** Who gets mail on a report, and where answers to it go: as the committee file says, never made of a name. */
public record Addressees(List<String> to, List<String> replyTo) {
    private static final String BOARD_LIST = "mail.board";

    public Addressees {
        to = List.copyOf(to);
        replyTo = List.copyOf(replyTo);
    }

    /** The chair and the private list; answers go to the board's list and to that list. */
    static Addressees of(String title, Committees file, Board board) {
        Optional<Contact> contact = file.find(title, board);
        Optional<String> list = contact.flatMap(Contact::privateList);
        Optional<String> chair = contact.flatMap(Contact::chairAddress);
        return new Addressees(both(chair, list), both(board.text(BOARD_LIST), list));
    }

    /** Whether there is nobody to write to. */
    public boolean isNobody() {
        return to.isEmpty();
    }

    private static List<String> both(Optional<String> first, Optional<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
