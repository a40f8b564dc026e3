// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.people.Person;
import org.docket.store.Paper;

/** The drafts of minutes that items of later agendas are about. */
public final class ItemDrafts {
    private final Desk desk;

    private ItemDrafts(Clerk clerk) {
        this.desk = clerk.desk;
    }

    public static ItemDrafts of(Clerk clerk) {
        return new ItemDrafts(clerk);
    }

    /** The meeting whose minutes an item is about, where it is kept here. */
    public Optional<String> about(Item item) {
        return MinutesShelf.meeting(item)
                .filter(meeting ->
                        desk.read(books -> books.revisions().newest(meeting).isPresent()));
    }

    /** The items of an agenda that are about minutes nobody has drafted, by their ids. */
    public Set<String> lacking(Agenda agenda) {
        return desk.read(books -> agenda.items().stream()
                .filter(item -> MinutesShelf.lacksDraft(books, item))
                .map(Item::id)
                .collect(Collectors.toSet()));
    }

    /** The version of the draft that somebody approved at an item of a later agenda, where it has changed since; else 0. */
    public int approvedEarlier(Person who, String later, Item item) {
        return desk.read(books -> desk.standings().of(books, Shelf.newest(books, later)).stream()
                .filter(standing -> standing.item().equals(item.id()) && standing.isApprovalBy(who.initials()))
                .flatMap(standing -> standing.position().stream())
                .filter(position -> MinutesShelf.changedSince(books, item, position.when()))
                .flatMap(position ->
                        MinutesShelf.meeting(item)
                                .flatMap(meeting -> MinutesShelf.at(books, meeting, position.when()))
                                .stream())
                .mapToInt(Paper::number)
                .findFirst()
                .orElse(0));
    }
}
