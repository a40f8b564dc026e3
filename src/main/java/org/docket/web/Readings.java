// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.clerk.AtOnce;
import org.docket.clerk.Clerk;
import org.docket.clerk.ItemDrafts;
import org.docket.clerk.Moment;
import org.docket.clerk.Sight;
import org.docket.clerk.Sights;
import org.docket.mail.Mailroom;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Right;
import org.docket.store.Cancelled;
import org.docket.store.Revision;

/** Opens the agenda that an address names for the person who asks. */
final class Readings {
    private static final int KEPT = 16;
    private static final int FAILURE = 500;
    private static final String KEY = "readings";
    private static final String OPEN = "reading";

    private final House house;
    private final Clerk clerk;
    private final Moment moment;
    private final AtOnce atOnce;
    private final Clock clock;
    private final Board board;
    private final Door door;
    private final Meetings meetings;
    private final Mailroom mailroom;
    private final Sights sights;
    private final Happenings happenings;
    private final Map<String, Meeting> opened = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Meeting> eldest) {
            return size() > KEPT;
        }
    });

    Readings(House house) {
        this.house = house;
        this.clerk = house.clerk();
        this.moment = new Moment(house.clerk());
        this.atOnce = new AtOnce(house.clerk());
        this.clock = house.clock();
        this.board = house.board();
        this.door = house.door();
        this.meetings = new Meetings(house);
        this.mailroom = house.mailroom();
        this.sights = Sights.of(house.clerk());
        this.happenings = new Happenings(house);
    }

    /** Lets the pages of this request find these readings. */
    void introduce(Context ctx) {
        ctx.attribute(KEY, this);
    }

    /** The reading that a page about something else stands in; none for strangers, and none after a failure. */
    static Optional<Reading> around(Context ctx) {
        Optional<Reading> known = Optional.ofNullable(ctx.attribute(OPEN));
        if (known.isPresent() || ctx.statusCode() >= FAILURE) {
            return known;
        }
        Optional<Person> reader = Visitor.of(ctx).person();
        Readings readings = ctx.attribute(KEY);
        return readings == null
                ? Optional.empty()
                : reader.filter(person -> Access.READER.isFor(person, readings.board))
                        .flatMap(person -> PassBounds.meeting(ctx)
                                .map(readings.clerk::newest)
                                .orElseGet(readings.meetings::current)
                                .map(revision -> readings.open(person, revision)));
    }

    Reading of(Context ctx) {
        Person reader = Visitor.viewer(ctx);
        Reading reading = moment.read(() -> open(reader, meetings.newest(ctx)));
        ctx.attribute(OPEN, reading);
        return reading;
    }

    private Reading open(Person reader, Revision newest) {
        Meeting meeting = meeting(reader, newest)
                .cancelled(clerk.dates()
                        .cancelled(newest.meeting())
                        .map(Cancelled::reason)
                        .map(reason -> Sight.of(reader, board).isWhole() ? reason : ""));
        List<Person> people = door.people();
        Names names = Names.of(meeting.agenda(), people);
        List<Queued> queue = Queued.of(clerk.pending(reader, meeting.date()));
        Phase phase = clerk.phase(meeting.date());
        Voices voices = Voices.of(
                clerk.forOthers().of(meeting.date()),
                people,
                reader.may(Right.SPEAK_FOR_OTHERS, phase),
                meetings.today());
        return new Reading(
                meeting,
                reader,
                queue,
                given(meeting),
                names,
                meetings.today(),
                phase,
                habit(reader, newest),
                voices,
                happenings.of(reader, meeting));
    }

    private Habit habit(Person reader, Revision newest) {
        return atOnce.isChosenBy(reader)
                ? new Habit(true, atOnce.last(reader, newest.meeting(), clock.instant()))
                : Habit.QUEUES;
    }

    /** Who gets what is said of an item by mail. */
    static Audience audience(Context ctx, Reading reading, Item item) {
        Readings readings = ctx.attribute(KEY);
        return Audience.of(readings.mailroom, reading, item);
    }

    /** What there is to say of the draft, where an item is about earlier minutes. */
    static Optional<MinutesDraftNote> minutes(Context ctx, Reading reading, Item item) {
        Readings readings = ctx.attribute(KEY);
        return MinutesDraftNote.of(readings.house, reading, item);
    }

    /** The item that the address names. */
    static Item item(Context ctx, Reading reading) {
        return reading.meeting()
                .hrefs()
                .find(ctx.pathParam("href"))
                .orElseThrow(() -> new NotFoundResponse("There is no item of this name on this agenda."));
    }

    private Meeting meeting(Person reader, Revision revision) {
        Sight sight = sights.of(reader, revision.meeting());
        String key = revision.meeting() + ' ' + revision.number() + ' ' + sight.word();
        Meeting known = opened.get(key);
        if (known != null) {
            return known;
        }
        Agenda agenda = clerk.agenda(reader, revision.meeting(), revision.number());
        Meeting meeting = Meeting.of(revision.meeting(), revision.number(), agenda, sight.isWhole());
        opened.put(key, meeting);
        return meeting;
    }

    /** Why an item is covered by consent, or is not, comes from all of the agenda. */
    private Given given(Meeting meeting) {
        return Given.of(clerk.positions(meeting.date()), meeting.isWhole() ? clerk.consents(meeting.date()) : Map.of())
                .without(ItemDrafts.of(clerk).lacking(meeting.agenda()));
    }
}
