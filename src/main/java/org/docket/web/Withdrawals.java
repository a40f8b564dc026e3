// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.clerk.Cabinet;
import org.docket.clerk.Clerk;
import org.docket.committees.Committees;
import org.docket.committees.Contact;
import org.docket.edit.WithdrawItem;
import org.docket.people.Right;
import org.docket.store.Revision;

/** Which items can be withdrawn from their pages, and what one said before it was. */
final class Withdrawals {
    private final Clerk clerk;
    private final Cabinet cabinet;

    Withdrawals(House house) {
        this.clerk = house.clerk();
        this.cabinet = Cabinet.of(house.clerk(), house.board(), house.clock());
    }

    /** A resolution, a discussion item, or a report that is not due this month; there must be something to withdraw. */
    boolean areOpenTo(Reading reading, Item item) {
        if (!reading.may(Right.FILE) || item.text().isBlank()) {
            return false;
        }
        return switch (item.kind()) {
            case RESOLUTION -> true;
            case DISCUSSION -> !item.isWholeDiscussion();
            case COMMITTEE -> WithdrawItem.isWithdrawn(item) || !isDue(reading, item);
            default -> false;
        };
    }

    private boolean isDue(Reading reading, Item item) {
        Committees file = cabinet.committees(reading.reader());
        Optional<String> name =
                file.find(item.title(), reading.agenda().board()).map(Contact::name);
        return file.reporting(reading.meeting().day().getMonth()).stream()
                .anyMatch(
                        reporting -> name.filter(reporting.committee()::equals).isPresent());
    }

    /** What a withdrawn item said; nothing where it has been so from the beginning. */
    Optional<String> before(Reading reading, Item item) {
        String meeting = reading.meeting().date();
        return clerk.revisions(meeting).stream()
                .map(Revision::number)
                .flatMap(number -> clerk.agenda(reading.reader(), meeting, number).items().stream()
                        .filter(other ->
                                other.kind() == item.kind() && other.title().equals(item.title())))
                .filter(other ->
                        !WithdrawItem.isWithdrawn(other) && !other.text().isBlank())
                .findFirst()
                .map(Item::text);
    }
}
