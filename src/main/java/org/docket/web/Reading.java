// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Warning;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Right;

/** A meeting's agenda as one person reads it on one day: with what they said, and what they queued. */
record Reading(
        Meeting meeting,
        Person reader,
        List<Queued> queue,
        Earlier earlier,
        Names names,
        LocalDate today,
        Phase phase) {
    /** Whether the reader may do this now. */
    boolean may(Right right) {
        return reader.may(right, phase);
    }

    Agenda agenda() {
        return meeting.agenda();
    }

    String address(Item item) {
        return meeting.address(meeting.hrefs().of(item));
    }

    boolean isMeetingDay() {
        return !today.isBefore(meeting.day());
    }

    List<Approval> approvals(Item item) {
        return item.approved().orElse(List.of()).stream()
                .map(initials -> new Approval(initials, names.of(initials), earlier.revision(item.id(), initials)))
                .toList();
    }

    List<Queued> queued(Item item) {
        return queue.stream().filter(change -> change.item().equals(item.id())).toList();
    }

    boolean isQueued(Item item, String kind) {
        return queued(item).stream().anyMatch(change -> change.is(kind));
    }

    Mine mine(Item item) {
        List<String> said = new ArrayList<>();
        if (hasApproved(item)) {
            said.add("approved");
        }
        if (item.flaggedBy().contains(reader.initials())) {
            said.add("flagged");
        }
        if (item.comments().stream().anyMatch(comment -> comment.initials().equals(reader.initials()))) {
            said.add("commented");
        }
        List<String> waiting = queue.isEmpty()
                ? List.of()
                : queued(item).stream().map(Queued::kind).distinct().toList();
        return said.isEmpty() && waiting.isEmpty() ? Mine.NOTHING : new Mine(List.copyOf(said), waiting);
    }

    boolean hasApproved(Item item) {
        return item.approved().orElse(List.of()).contains(reader.initials());
    }

    /** Whether the reader, a director, has yet to say yes or no in the text. */
    boolean awaitsReader(Item item) {
        return may(Right.TAKE_POSITION)
                && isApprovable(item)
                && !hasApproved(item)
                && !item.flaggedBy().contains(reader.initials());
    }

    /** Whether directors may approve it now. */
    static boolean isApprovable(Item item) {
        return item.approved().isPresent() && !item.missing() && isThere(item);
    }

    /** Whether what the agenda announces stands in it at all. */
    static boolean isThere(Item item) {
        return item.warnings().stream().noneMatch(warning -> warning.code() == Warning.Code.NO_ATTACHMENT);
    }

    /** Whether anybody flags it, counting what the reader has queued. */
    boolean isFlagged(Item item) {
        boolean onlyReader = item.flaggedBy().equals(List.of(reader.initials()));
        return isQueued(item, "flag") || !item.flaggedBy().isEmpty() && !(onlyReader && isQueued(item, "unflag"));
    }

    /** Whether there is nothing to discuss about it: on the meeting day that means present, approved and not flagged. */
    boolean isSkippable(Item item) {
        if (isFlagged(item)) {
            return false;
        }
        if (!isMeetingDay()) {
            return true;
        }
        if (item.missing()) {
            return item.reportsTo().isPresent();
        }
        return item.approved().isEmpty() || item.approved().get().size() >= agenda().majority();
    }

    /** The shepherd; the President's for what reports to the President. */
    String shepherd(Item item) {
        return item.shepherd()
                .or(() -> item.reportsTo().flatMap(to -> agenda().president()).flatMap(Item::shepherd))
                .orElse("");
    }

    State state(Item item) {
        return State.of(agenda(), item);
    }

    Step step(Item item) {
        return step(item, "");
    }

    /** A step to an item on a way such as {@code queue/}. */
    Step step(Item item, String way) {
        String address = meeting.address(way + meeting.hrefs().of(item));
        return new Step(address, item.title(), java.util.Optional.of(state(item)));
    }

    Row row(Item item) {
        return new Row(
                item,
                meeting.hrefs().of(item),
                shepherd(item),
                state(item),
                State.approvals(agenda(), item),
                mine(item),
                stale(item));
    }

    int stale(Item item) {
        return (int) approvals(item).stream()
                .filter(approval -> approval.earlier().isPresent())
                .count();
    }
}
