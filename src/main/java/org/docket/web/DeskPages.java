// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.agenda.RollCall.Group;
import org.docket.clerk.MeetingBook;
import org.docket.edit.Refused;
import org.docket.json.Malformed;
import org.docket.meeting.Act;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Seated;
import org.docket.minutes.WrittenDown;
import org.docket.people.Person;

/** The secretary's desk: one page that lives through the meeting. */
final class DeskPages {
    private static final int SHORTEST_NAME = 3;

    private final Readings readings;
    private final MeetingBook book;
    private final Clock clock;
    private final House house;

    DeskPages(House house, Readings readings) {
        this.house = house;
        this.readings = readings;
        this.book = MeetingBook.of(house.clerk(), house.clock());
        this.clock = house.clock();
    }

    /** Who asks for what came since an act is answered only where something did. */
    void show(Context ctx) {
        Reading reading = readings.of(ctx);
        Proceedings so = book.read(reading.reader(), reading.meeting().date());
        if (String.valueOf(so.newest()).equals(ctx.queryParam("since"))) {
            ctx.status(HttpStatus.NO_CONTENT);
        } else {
            Templates.show(ctx, page(reading, so));
        }
    }

    /** Writes an act down and comes back to its place; refused, the page says why, with what was typed. */
    void send(Context ctx) throws Malformed {
        Reading reading = readings.of(ctx);
        String meeting = reading.meeting().date();
        try {
            Proceedings so = book.read(reading.reader(), meeting);
            DeskForm form = new DeskForm(ctx, times(reading, so));
            write(reading, so, form);
            ctx.redirect(reading.meeting().address("desk#" + form.place()), HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Proceedings so = book.read(reading.reader(), meeting);
            Templates.show(ctx, page(reading, so).refused(Refusal.of(ctx, refused.getMessage())));
        }
    }

    private void write(Reading reading, Proceedings so, DeskForm form) throws Malformed {
        Person who = reading.reader();
        String meeting = reading.meeting().date();
        if (form.act().equals("consented")) {
            book.takeConsent(who, meeting, form.id(), form.sections());
        } else {
            MeetingBook.Sent sent = form.sent();
            book.write(
                    who,
                    meeting,
                    new MeetingBook.Sent(
                            sent.id(),
                            sent.item(),
                            around -> known(reading, so, sent.saying().act(around), form.walksIn())));
        }
    }

    /** Somebody who walks in may be typed by id or in small letters, and keeps the place they have in the roll. */
    private Act known(Reading reading, Proceedings so, Act act, boolean walksIn) {
        if (!(act instanceof Seated seat)) {
            return act;
        }
        String name = house.door().people().stream()
                .filter(person -> Stream.of(person.id(), person.name()).anyMatch(seat.name()::equalsIgnoreCase))
                .map(Person::name)
                .findFirst()
                .orElse(seat.name());
        Optional<Seated> there = so.attendance().with(reading.agenda().rollCall()).seats().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
        if (there.isEmpty() && name.length() < SHORTEST_NAME) {
            throw new Refused("Write at least three letters of a name.");
        }
        return there.map(one -> walksIn && one.present() ? one : seated(seat, one.name(), one.group()))
                .orElseGet(() -> seated(seat, name, seat.group()));
    }

    private static Seated seated(Seated seat, String name, Group group) {
        return new Seated(name, group, seat.present(), seat.joined(), seat.left(), seat.remark());
    }

    private DeskPage page(Reading reading, Proceedings so) {
        List<String> people =
                house.door().people().stream().map(Person::name).sorted().toList();
        return DeskPage.of(reading, so, book.items(reading.meeting().date()), times(reading, so))
                .knowing(people);
    }

    private DeskTimes times(Reading reading, Proceedings so) {
        return DeskTimes.of(
                WrittenDown.zone(reading.agenda()), reading.meeting().day(), so.begun(), clock.instant());
    }
}
