// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.docket.agenda.Item;
import org.docket.agenda.RollCall.Group;
import org.docket.clerk.Names;
import org.docket.meeting.Begun;
import org.docket.meeting.Disputed;
import org.docket.meeting.Ended;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Quorum;
import org.docket.meeting.Recorded;
import org.docket.meeting.Seated;
import org.docket.meeting.Struck;
import org.docket.minutes.WrittenDown;
import org.docket.people.Phase;

/**
 * The secretary's desk: what is written down so far, and a form for everything that can be.
 *
 * @param ids the ids that the meeting gives items
 * @param people names to choose from for those who walk in
 * @param refusal the form that was refused
 */
record DeskPage(
        Frame frame,
        Reading reading,
        Proceedings so,
        Map<Item, Integer> ids,
        DeskTimes times,
        ActWords words,
        List<String> people,
        Refusal refusal) {
    static DeskPage of(Reading reading, Proceedings so, Map<Integer, String> called, DeskTimes times) {
        Names names = new Names(reading.agenda());
        Map<Item, Integer> ids = new IdentityHashMap<>();
        called.forEach((id, name) -> names.find(name).ifPresent(item -> ids.put(item, id)));
        IntFunction<Optional<Item>> items =
                id -> Optional.ofNullable(called.get(id)).flatMap(names::find);
        return new DeskPage(
                Frame.of(reading, "Secretary's desk", ""),
                reading,
                so,
                ids,
                times,
                new ActWords(times, items, reading.agenda().board()),
                List.of(),
                Refusal.NONE);
    }

    DeskPage knowing(List<String> names) {
        return new DeskPage(frame, reading, so, ids, times, words, names, refusal);
    }

    DeskPage refused(Refusal why) {
        return new DeskPage(frame, reading, so, ids, times, words, people, why);
    }

    String address() {
        return reading.meeting().address("desk");
    }

    /** Whether the form of this act, on this item or person, is the one that was refused. */
    boolean isRefused(String act, String of) {
        return refusal.isThere()
                && refusal.has("act", act)
                && (of.isEmpty()
                        || List.of("item", "name", "strikes", "walk").stream()
                                .anyMatch(field -> refusal.has(field, of)));
    }

    /** What was typed into a field of a form that was refused, else what stands there. */
    String typed(String act, String of, String field, String otherwise) {
        return isRefused(act, of) ? refusal.field(field) : otherwise;
    }

    /** Whether it can be called to order, as far as the day goes. */
    boolean mayBegin() {
        return reading.phase() != Phase.PREPARATION && reading.phase() != Phase.CANCELLED;
    }

    /** Whether nothing can be written down any more. */
    boolean isSettled() {
        return reading.phase() == Phase.APPROVED || reading.phase() == Phase.PUBLISHED;
    }

    Optional<Recorded> begun() {
        return newest(Begun.class);
    }

    Optional<Recorded> ended() {
        return newest(Ended.class);
    }

    private Optional<Recorded> newest(Class<?> kind) {
        return so.standing().stream().filter(act -> kind.isInstance(act.act())).reduce((earlier, later) -> later);
    }

    /** Now; once the meeting is over, just before its end. */
    Instant moment() {
        return so.ended().map(end -> end.minusMillis(1)).orElse(times.now());
    }

    Quorum quorum() {
        return Quorum.at(
                moment(),
                so.attendance(),
                reading.agenda().rollCall(),
                reading.agenda().board());
    }

    List<DeskConsent> consents() {
        return DeskConsent.all(reading, so);
    }

    DeskVote vote(Item item) {
        return DeskVote.of(reading, item, quorum());
    }

    List<Group> groups() {
        return Arrays.asList(Group.values());
    }

    List<DeskSeat> seats(Group group) {
        return DeskSeat.of(so.attendance(), reading.agenda().rollCall(), group);
    }

    /** The roll call as the minutes will have it; nothing before anybody is ticked. */
    String roll() {
        return WrittenDown.notes(reading.agenda(), so, any -> Optional.empty())
                .texts()
                .getOrDefault("Roll Call", "");
    }

    /** First names of those at the meeting, for whom action items may be; of all expected while nobody is ticked. */
    List<String> firstNames() {
        List<Seated> seats =
                List.copyOf(so.attendance().with(reading.agenda().rollCall()).seats());
        boolean anybody = seats.stream().anyMatch(Seated::present);
        return seats.stream()
                .filter(seat -> seat.present() || !anybody)
                .map(seat -> seat.name().split("\\s+")[0])
                .distinct()
                .sorted()
                .toList();
    }

    List<DeskItem> items() {
        return reading.agenda().items().stream()
                .filter(DeskItem::isForNotes)
                .map(this::item)
                .toList();
    }

    private DeskItem item(Item item) {
        int id = ids.getOrDefault(item, 0);
        return new DeskItem(
                item,
                so.note(id),
                so.versions(id).size(),
                so.asides(id),
                so.outcome(id),
                Note.of(item, reading.names()),
                reading.shepherd(item));
    }

    /** Whether an item was taken up in a closed session. */
    boolean isClosed(Item item) {
        return so.closedItems().contains(ids.getOrDefault(item, 0));
    }

    /** What was taken back, with what took it back, newest first. */
    List<Back> struck() {
        return so.standing().stream()
                .filter(act -> act.act() instanceof Struck)
                .map(act -> new Back(act, (Struck) act.act(), find(((Struck) act.act()).act())))
                .sorted((one, other) -> other.by.number() - one.by.number())
                .toList();
    }

    /** Something that was taken back, and by what. */
    record Back(Recorded by, Struck struck, Recorded what) {}

    /** What a complaint is about. */
    String about(Recorded complaint) {
        int number = ((Disputed) complaint.act()).act();
        return number == 0 ? "the roll call" : words.of(find(number).act());
    }

    static String said(Recorded complaint) {
        return ((Disputed) complaint.act()).words();
    }

    private Recorded find(int number) {
        return so.all().stream()
                .filter(act -> act.number() == number)
                .findFirst()
                .orElseThrow();
    }

    String who(Recorded act) {
        return reading.names().ofId(act.who());
    }

    /** Where a note is, in words. */
    String at(DeskItem item) {
        return item.note()
                .map(note -> "on the server " + times.exact(note.when()) + ", version " + item.versions() + ", by "
                        + who(note))
                .orElse("no note yet");
    }

    /** The first items of the sections, to jump to. */
    List<Item> sections() {
        return reading.agenda().items().stream()
                .filter(item -> item.index().isPresent() && DeskItem.isForNotes(item))
                .toList();
    }
}
