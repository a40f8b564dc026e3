// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.docket.agenda.Action;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.RollCall;
import org.docket.edit.WithdrawItem;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Right;
import org.docket.people.Role;

/**
 * One item: what was filed, and in its margin what was said of it.
 *
 * @param refused what was sent from this page and not taken
 * @param around what is known of the item beside its text
 */
record ItemPage(
        Frame frame,
        Reading reading,
        Item item,
        Walk walk,
        boolean formatted,
        Optional<Refusal> refused,
        Around around) {
    static ItemPage of(Reading reading, Item item, Walk walk, boolean formatted) {
        Frame frame = Frame.of(reading, item.title(), walk.where(reading, item))
                .between(walk.previous(reading, item), walk.next(reading, item));
        return new ItemPage(frame, reading, item, walk, formatted, Optional.empty(), Around.of(item));
    }

    ItemPage refused(Refusal what) {
        return new ItemPage(frame, reading, item, walk, formatted, Optional.of(what), around);
    }

    ItemPage with(Around known) {
        return new ItemPage(frame, reading, item, walk, formatted, refused, known);
    }

    /** What published minutes say of those whose report it is. */
    Optional<String> project() {
        return Optional.of(item).filter(one -> one.kind().isReport()).map(one -> MinutesLink.project(one.title()));
    }

    Audience audience() {
        return around.audience();
    }

    Optional<MinutesDraftNote> minutes() {
        return around.minutes();
    }

    /** The digest of the draft of minutes that was read before an approval was refused because there is another by now. */
    Optional<String> readDraft() {
        return refused.map(what -> what.field("minutes"))
                .filter(read -> !read.isEmpty()
                        && around.minutes()
                                .filter(note -> !note.digest().equals(read))
                                .isPresent());
    }

    Optional<Since> since() {
        return around.since();
    }

    String filed() {
        return around.filed();
    }

    Offer offer() {
        return around.offer();
    }

    /** Whether the reader may withdraw it, or put back what it said. */
    boolean withdraws() {
        return around.withdraws();
    }

    boolean isWithdrawn() {
        return WithdrawItem.isWithdrawn(item);
    }

    /** What came back on a comment by mail. */
    List<Reply> repliesTo(Note note) {
        return around.replies().stream()
                .filter(reply -> reply.isTo(note.comment()))
                .toList();
    }

    /** What came back on the report, on no comment that stands here. */
    List<Reply> otherReplies() {
        return around.replies().stream().filter(reply -> reply.to().isEmpty()).toList();
    }

    /** What people are to do, where this is the section that says so. */
    List<Assigned> assigned() {
        return reading.agenda().isActions(item) ? Assigned.all(reading) : List.of();
    }

    /** Whether the reader may say here that somebody is to do something. */
    boolean assigns() {
        return reading.agenda().isActions(item) && reading.may(Right.KEEP_ACTIONS);
    }

    /** How it stands with the consent rule; nothing where nobody approves, or the reader does not see all of it. */
    Optional<Tally> tally() {
        return reading.given().consent(item.id()).map(consent -> new Tally(reading, item, consent));
    }

    /** Whether the reader may enter what others said elsewhere. */
    boolean speaks() {
        return reading.may(Right.SPEAK_FOR_OTHERS)
                && (item.isRollCall()
                        || reading.isApprovable(item)
                        || item.kind().isAttached());
    }

    /** For whom: who is called in the roll, or who takes positions. */
    List<Person> others() {
        return reading.voices().who(item.isRollCall() ? Right.ATTEND : Right.TAKE_POSITION);
    }

    /** What they could have said of it, by the change it is. */
    Map<String, String> deeds() {
        Map<String, String> deeds = new LinkedHashMap<>();
        if (item.isRollCall()) {
            deeds.put("attend", "will come");
            deeds.put("regrets", "cannot come");
            return deeds;
        }
        if (item.approved().isPresent() && reading.isApprovable(item)) {
            deeds.put("approve", "approves");
        }
        if (item.approved().isPresent()) {
            deeds.put("unapprove", "no longer approves");
        }
        deeds.put("flag", "flags it");
        deeds.put("unflag", "takes the flag back");
        deeds.put(Saying.RECUSED, "is recused");
        deeds.put(Saying.HOLD, "asks to wait until");
        return deeds;
    }

    /** What was to be entered for somebody and was refused. */
    Refusal told() {
        return refused.filter(Refusal::isForAnother).orElse(Refusal.NONE);
    }

    /** By whom an approval was entered, where not by the one who gives it. */
    String byline(Approval approval) {
        return reading.voices().byline(item, approval.initials(), "approve").orElse("");
    }

    /** What is written down of it at the meeting. */
    Outcome outcome() {
        return reading.happened().of(item);
    }

    /** Whether the meeting is going on and the reader says what it is at. */
    boolean leads() {
        return reading.phase() == Phase.STARTED && reading.reader().may(Right.LEAD);
    }

    /** Whether the meeting is at this item. */
    boolean isHere() {
        return reading.happened().at().filter(item.id()::equals).isPresent();
    }

    Row row() {
        return reading.row(item);
    }

    /** What kind of item it is, and its id. */
    String kind() {
        String id = item.id();
        return switch (item.kind()) {
            case OPENING, CLOSING -> "Section " + id.replace(".", "");
            case MINUTES -> "Minutes " + id;
            case EXECUTIVE -> "Executive officer " + id;
            case OFFICER -> "Officer’s report, attachment " + id;
            case COMMITTEE -> "Committee report, attachment " + id;
            case RESOLUTION -> "Special order " + id;
            case DISCUSSION -> item.isWholeDiscussion() ? "Section 8" : "Discussion item " + id;
        };
    }

    Content body() {
        return isShownFormatted() ? new Markdown(item.text()) : new Prose(item.text());
    }

    /** What the agenda itself says has the agenda's own form; Markdown is for what people file. */
    boolean isFormattable() {
        return !item.text().isEmpty()
                && !reading.reader().is(Role.VISITOR)
                && (item.kind().isReport() || item.kind() == Kind.RESOLUTION || item.kind() == Kind.DISCUSSION);
    }

    boolean isShownFormatted() {
        return formatted && isFormattable();
    }

    /** The address of this very page. */
    String address() {
        return reading.meeting().address(walk.prefix + reading.meeting().hrefs().of(item));
    }

    String home() {
        return reading.meeting().address();
    }

    May may() {
        return May.of(item, reading);
    }

    List<Choice> choices() {
        return Choice.of(reading, item, walk);
    }

    /** Whose approval holds for the text as it is. */
    List<Approval> approvals() {
        return reading.approvals(item).stream()
                .filter(approval -> !approval.isStale())
                .toList();
    }

    /** Whose approval was given on an earlier text, by the revision that had it; 0 when that is not known. */
    Map<Integer, List<Approval>> earlierApprovals() {
        return reading.approvals(item).stream()
                .filter(Approval::isStale)
                .collect(Collectors.groupingBy(Approval::revision, TreeMap::new, Collectors.toList()));
    }

    List<Note> notes() {
        return Note.of(item, reading.names());
    }

    /** Whether the reader wrote it and may still find other words. */
    boolean isOwn(Note note) {
        return may().comment() && note.initials().equals(reading.reader().initials());
    }

    List<String> flaggedBy() {
        return reading.names().of(item.flaggedBy());
    }

    List<Queued> queued() {
        return reading.queued(item);
    }

    /** The forms in which the reader speaks of it. */
    Sayings sayings() {
        return new Sayings(reading, item, refused);
    }

    /** What the reader wanted to put in place of an own comment, and was refused. */
    Optional<Refusal> refused(Note note) {
        return refused.filter(what -> what.changes(note.comment().words()));
    }

    /** What somebody is to do about this project; in the section of the action items they stand as text. */
    List<Action> actions() {
        return reading.agenda().actions().stream()
                .filter(action -> action.pmc().filter(item.title()::equals).isPresent())
                .toList();
    }

    /** On the page of the President, what reports to the President. */
    List<Step> attachments() {
        boolean president = reading.agenda().president().filter(item::equals).isPresent();
        return reading.agenda().items().stream()
                .filter(other -> president && other.reportsTo().isPresent())
                .map(reading::step)
                .toList();
    }

    /** Whether the reader is expected, as the roll call has it. */
    boolean attends() {
        return reading.agenda().rollCall().attendees().stream()
                .filter(RollCall.Attendee::attending)
                .anyMatch(who -> who.name().equals(reading.reader().name()));
    }
}
