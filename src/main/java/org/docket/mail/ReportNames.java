// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.board.Board;
import org.docket.committees.Committees;
import org.docket.committees.Contact;

/** By which names the reports of an agenda are known: their titles, and what the committee file calls those who report. */
final class ReportNames {
    private final Board board;
    private final Committees committees;

    ReportNames(Board board, Committees committees) {
        this.board = board;
        this.committees = committees;
    }

    /** The reports of an agenda that a line names. */
    List<Item> in(String line, Agenda agenda) {
        WholeNames<Item> names = new WholeNames<>();
        Optional<String> prefix = agenda.prefix();
        for (Item item : agenda.items()) {
            if (item.kind().isReport()) {
                of(item).forEach(name -> names.add(bare(name, prefix), item));
            }
        }
        return names.in(line);
    }

    private List<String> of(Item item) {
        List<String> names = new ArrayList<>(List.of(item.title()));
        Optional<Contact> contact = committees.find(item.title(), board);
        contact.ifPresent(known -> {
            names.add(known.name());
            names.addAll(known.aliases());
        });
        return names;
    }

    /** The word that stands before all names makes no difference. */
    private String bare(String name, Optional<String> prefix) {
        return Stream.concat(prefix.stream(), board.prefix().stream())
                .filter(word -> name.regionMatches(true, 0, word + " ", 0, word.length() + 1))
                .map(word -> name.substring(word.length() + 1))
                .findFirst()
                .orElse(name);
    }
}
