// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.docket.board.Board;

/** Finds who is meant by a title: by the very name, by another name, then by either without the words around it. */
final class Directory {
    private final List<Contact> contacts;

    Directory(Committees file) {
        contacts = Stream.concat(
                        file.committees().stream()
                                .map(committee ->
                                        new Contact(committee.name(), committee.chair(), committee.addresses())),
                        file.offices().stream()
                                .map(office -> new Contact(office.title(), office.holder(), office.addresses())))
                .toList();
    }

    List<Contact> contacts() {
        return contacts;
    }

    Optional<Contact> find(String title, Board board) {
        Spelling spelling = new Spelling(board);
        String plain = spelling.plain(title);
        return first(name -> name.equalsIgnoreCase(title.strip()))
                .or(() -> first(name -> spelling.plain(name).equals(plain)));
    }

    private Optional<Contact> first(Predicate<String> meant) {
        BiPredicate<Contact, Predicate<String>> also =
                (contact, same) -> contact.aliases().stream().anyMatch(same);
        return contacts.stream()
                .filter(contact -> meant.test(contact.name()))
                .findFirst()
                .or(() -> contacts.stream()
                        .filter(contact -> also.test(contact, meant))
                        .findFirst());
    }
}
