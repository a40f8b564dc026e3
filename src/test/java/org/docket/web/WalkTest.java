// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.docket.Agendas;
import org.docket.Shared;
import org.docket.SmallAgenda;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.edit.Approve;
import org.docket.edit.Flag;
import org.docket.edit.Target;
import org.docket.edit.Unflag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways from item to item lead where a reader expects, before the day of the meeting and on it. */
class WalkTest {
    private static final LocalDate BEFORE = LocalDate.of(2015, 2, 10);
    private static final LocalDate ON_THE_DAY = LocalDate.of(2015, 2, 18);

    @ParameterizedTest
    @CsvSource({
        "Call-to-order, -, Roll-Call",
        "President, Chairman, Treasurer",
        "Executive-Vice-President, Secretary, Vice-Chairman",
        "Vice-Chairman, Executive-Vice-President, W3C-Relations",
        "W3C-Relations, Vice-Chairman, Legal-Affairs",
        "Executive-Assistant, President, Brand-Management",
        "Travel-Assistance, Infrastructure, President",
        "Hama, Hadoop, HBase",
        "Adjournment, Announcements, -"
    })
    void theWayThroughTheAgendaLeavesOutWhatReportsToThePresident(String href, String previous, String next) {
        expect(Walk.AGENDA, shared("gs", BEFORE), href, previous, next);
    }

    @ParameterizedTest
    @CsvSource({
        "January-21-2015, queue, queue/BookKeeper",
        "Creadur, queue/BookKeeper, queue/Incubator",
        "Tomcat, queue/Incubator, queue",
        "Abdera, queue/January-21-2015, queue/BookKeeper"
    })
    void theWayThroughTheQueueStopsAtWhatIsLeftToReview(String href, String previous, String next) {
        expect(Walk.QUEUE, shared("gs", BEFORE), href, previous, next);
    }

    @ParameterizedTest
    @CsvSource({
        "Abdera, Vice-Chairman, flagged/Airavata",
        "Hama, flagged/DirectMemory, flagged/HttpComponents",
        "Xerces, flagged/Tuscany, Change-Geronimo-Chair"
    })
    void onTheDayTheFlaggedWayStopsAtAllThatIsNotReady(String href, String previous, String next) {
        expect(Walk.FLAGGED, shared("gs", ON_THE_DAY), href, previous, next);
    }

    @ParameterizedTest
    @CsvSource({
        "Vice-Chairman, Executive-Vice-President, flagged/Abdera",
        "Change-Geronimo-Chair, flagged/Xerces, Change-ServiceMix-Chair"
    })
    void onTheDayTheAgendaLeadsThroughWhatIsToBeDiscussed(String href, String previous, String next) {
        expect(Walk.AGENDA, shared("gs", ON_THE_DAY), href, previous, next);
    }

    @ParameterizedTest
    @CsvSource({
        "ACE, shepherd/Sam, shepherd/queue/Axis",
        "Mesos, shepherd/queue/Hama, shepherd/queue/Oozie",
        "Velocity, shepherd/queue/Perl, shepherd/Sam"
    })
    void theShepherdsWayStaysWithTheShepherd(String href, String previous, String next) {
        expect(Walk.SHEPHERD, shared("gs", BEFORE), href, previous, next);
    }

    @ParameterizedTest
    @CsvSource({
        "FLAGGED, Abdera, Vice-Chairman, flagged/Airavata",
        "FLAGGED, Xerces, flagged/Tuscany, Change-Geronimo-Chair",
        "AGENDA, Vice-Chairman, Executive-Vice-President, flagged/Abdera",
        "AGENDA, Change-Geronimo-Chair, flagged/Xerces, Change-ServiceMix-Chair",
        "SHEPHERD, Hama, shepherd/queue/Forrest, shepherd/queue/Mesos",
        "AGENDA, W3C-Relations, Travel-Assistance, Legal-Affairs",
        "AGENDA, Executive-Assistant, Vice-Chairman, Brand-Management",
        "AGENDA, Travel-Assistance, Infrastructure, W3C-Relations",
        "AGENDA, President, Chairman, Treasurer"
    })
    void onceTheMeetingHasBegunWhatReportsToThePresidentIsOnTheWayAgain(
            Walk walk, String href, String previous, String next) {
        expect(walk, ReadBy.started(shared("gs", ON_THE_DAY)), href, previous, next);
    }

    @Test
    void atTheMeetingTheWayThroughTheSampleStopsAtWhatNeedsTime() {
        Reading reading = ReadBy.started(ReadBy.sample("ab"));
        Item lastOfficer = reading.agenda().items().stream()
                .filter(item -> item.kind() == Kind.EXECUTIVE)
                .reduce((one, other) -> other)
                .orElseThrow();
        Step first = Walk.AGENDA.next(reading, lastOfficer).orElseThrow();
        List<Item> open = Walk.toDiscuss(reading);
        assertEquals(
                reading.meeting().address("flagged/" + reading.meeting().hrefs().of(open.get(0))), first.address());
        assertEquals(
                reading.address(lastOfficer),
                Walk.FLAGGED.previous(reading, open.get(0)).orElseThrow().address());
        assertEquals(
                first.address(),
                reading.meeting().address(reading.row(open.get(0)).href()));
    }

    @Test
    void beforeTheDayTheFlaggedWayEndsAtItsList() {
        expect(Walk.FLAGGED, ReadBy.sample("ab"), "Dogwatch", "flagged", "flagged/Inlet");
        expect(Walk.FLAGGED, ReadBy.sample("ab"), "Samphire", "flagged/Quayside", "flagged");
    }

    @Test
    void whatTheReaderFlagsIsOnTheWayAtOnce() {
        Flag flag = new Flag(Target.of("B"), "ab");
        expect(Walk.FLAGGED, ReadBy.sample("ab", flag), "Dogwatch", "flagged/Bilge", "flagged/Inlet");
        Unflag unflag = new Unflag(Target.of("N"), "lh");
        expect(Walk.FLAGGED, ReadBy.sample("lh", unflag), "Inlet", "flagged/Dogwatch", "flagged/Samphire");
    }

    @Test
    void whereOneIsCountsTheWay() {
        Reading reading = ReadBy.sample("ab");
        assertEquals("flagged 2 of 4", Walk.FLAGGED.where(reading, ReadBy.item(reading, "I")));
        assertEquals("", Walk.FLAGGED.where(reading, ReadBy.item(reading, "A")));
        int items = reading.agenda().items().size();
        assertEquals("item 1 of " + items, Walk.AGENDA.where(reading, ReadBy.item(reading, "1.")));
    }

    @Test
    void whatIsQueuedStaysOnTheWayUntilItIsCommitted() {
        Reading reading = ReadBy.sample("bh", new Approve(Target.of("3"), "bh"));
        assertEquals("review 5 of 13", Walk.QUEUE.where(reading, ReadBy.item(reading, "3")));
    }

    @Test
    void everyStepBackLeadsForwardAgain() {
        Reading reading = ReadBy.sample("ab");
        for (Item item : reading.agenda().items()) {
            Walk.AGENDA.next(reading, item).ifPresent(step -> {
                Item next = reading.meeting().hrefs().find(href(step)).orElseThrow();
                assertEquals(
                        reading.address(item),
                        Walk.AGENDA.previous(reading, next).orElseThrow().address());
            });
        }
    }

    @Test
    void onTheDayAnAgendaWithoutOfficersEndsAtTheList() {
        Agenda agenda = Agendas.parse(SmallAgenda.TEXT);
        Reading reading = ReadBy.director("ab", agenda, LocalDate.of(2026, 1, 21));
        expect(Walk.FLAGGED, reading, "Bee", "flagged", "Change-Ant-Chair");
    }

    private static String href(Step step) {
        return java.net.URLDecoder.decode(
                step.address().substring("/2026-11-11/".length()), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Reading shared(String initials, LocalDate today) {
        return ReadBy.director(initials, Agendas.parse(Shared.text("data/agendas/" + Shared.MONTH)), today);
    }

    private static void expect(Walk walk, Reading reading, String href, String previous, String next) {
        Item item = reading.meeting().hrefs().find(href).orElseThrow();
        String home = reading.meeting().address();
        assertEquals(
                previous,
                walk.previous(reading, item)
                        .map(step -> step.address().replace(home, ""))
                        .orElse("-"));
        assertEquals(
                next,
                walk.next(reading, item)
                        .map(step -> step.address().replace(home, ""))
                        .orElse("-"));
    }
}
