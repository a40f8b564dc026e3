// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Status;
import org.docket.agenda.Warning;
import org.docket.clerk.Standing;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Right;

/** A meeting's agenda as one person reads it on one day: with what they said, and what they queued. */
record Reading(
        Meeting meeting,
        Person reader,
        List<Queued> queue,
        Given given,
        Names names,
        LocalDate today,
        Phase phase,
        Habit habit,
        Voices voices,
        Happened happened) {
    Reading(
            Meeting meeting,
            Person reader,
            List<Queued> queue,
            Given given,
            Names names,
            LocalDate today,
            Phase phase) {
        this(meeting, reader, queue, given, names, today, phase, Habit.QUEUES, Voices.NONE, Happened.NOTHING);
    }

    /** Whether what the reader says of it is committed at once; while something of it waits, the rest waits with it. */
    boolean isAtOnce(Item item) {
        return habit.atOnce() && queued(item).isEmpty();
    }

    /** What was entered for the reader and they have not yet said is right. */
    List<Spoken> enteredForReader() {
        return voices.entered().stream()
                .filter(spoken -> spoken.isFor(reader) && spoken.entered().isOpen())
                .toList();
    }

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

    /** Whether the meeting has been called to order. */
    boolean isStarted() {
        return phase.compareTo(Phase.STARTED) >= 0 && phase != Phase.CANCELLED;
    }

    /** Whether the way through the agenda leaves it out: until the meeting starts, what reports to the President. */
    boolean isAside(Item item) {
        return item.reportsTo().isPresent() && !isStarted();
    }

    /** How far the meeting has come, in words. */
    String progress() {
        return happened.progress(meeting, today, phase);
    }

    List<Approval> approvals(Item item) {
        return item.approved().orElse(List.of()).stream()
                .map(initials -> approval(item, initials))
                .toList();
    }

    private Approval approval(Item item, String initials) {
        Optional<Standing> standing = given.approval(item.id(), initials);
        Optional<String> editor = standing.flatMap(Standing::editorial).map(change -> names.ofId(change.who()));
        return new Approval(initials, names.of(initials), standing, editor);
    }

    /** Whether the reader, a director, approved an earlier text and has not yet approved this one again. */
    boolean awaitsReaderAgain(Item item) {
        return may(Right.TAKE_POSITION)
                && isApprovable(item)
                && hasApproved(item)
                && given.isStale(item.id(), reader.initials())
                && !isQueued(item, "approve")
                && !isQueued(item, "unapprove");
    }

    /** Whether nothing says yet why the reader would flag it. */
    boolean needsReason(Item item) {
        return item.comments().stream().noneMatch(comment -> comment.initials().equals(reader.initials()))
                && !isQueued(item, "comment")
                && !isQueued(item, "unflag");
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
            said.add(Mine.APPROVED);
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
        boolean earlier = hasApproved(item) && given.isStale(item.id(), reader.initials());
        return said.isEmpty() && waiting.isEmpty() ? Mine.NOTHING : new Mine(List.copyOf(said), waiting, earlier);
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
    boolean isApprovable(Item item) {
        return item.approved().isPresent()
                && !item.missing()
                && isThere(item)
                && !given.undrafted().contains(item.id());
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
        return new Step(address, item.title(), Optional.of(state(item)));
    }

    Row row(Item item) {
        boolean discussed = isMeetingDay() && item.kind().isAttached() && !isSkippable(item);
        return new Row(
                item,
                (discussed ? Walk.FLAGGED.prefix : "") + meeting.hrefs().of(item),
                shepherd(item),
                state(item),
                State.approvals(agenda(), item),
                mine(item),
                stale(item),
                consent(item),
                happened.of(item).outcome());
    }

    int stale(Item item) {
        return (int) item.approved().orElse(List.of()).stream()
                .filter(initials -> given.isStale(item.id(), initials))
                .count();
    }

    /** What the consent rule says where that is not what the state says; empty where both say the same. */
    String consent(Item item) {
        boolean reviewed = agenda().status(item) == Status.REVIEWED;
        return given.consent(item.id())
                .filter(consent -> consent.covered() != reviewed)
                .map(consent -> consent.objection()
                        .map(why -> "not covered by consent: " + why)
                        .orElse("covered by consent"))
                .orElse("");
    }
}
