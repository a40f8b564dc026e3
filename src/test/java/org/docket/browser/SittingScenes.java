// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Hrefs;
import org.docket.agenda.RollCall.Group;
import org.docket.clerk.Marking;
import org.docket.clerk.MeetingBook;
import org.docket.edit.Flag;
import org.docket.edit.Target;
import org.docket.json.Malformed;
import org.docket.meeting.Act;
import org.docket.meeting.Ballot;
import org.docket.meeting.Ballot.Choice;
import org.docket.meeting.Begun;
import org.docket.meeting.Noted;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.meeting.Voted;
import org.docket.people.Person;
import org.docket.people.Role;

/** The pages of a meeting that is going on, each in the states it can be in; in a room where nothing else goes on. */
final class SittingScenes {
    private static final String OCTOBER = "2026-10-14";
    private static final Instant SEVEN = Instant.parse("2026-10-14T17:02:00Z");

    private final Boardroom room;
    private final Browser browser;
    private final Person clara;
    private final Person greta;
    private boolean met;

    SittingScenes(Boardroom room, Browser browser) {
        this.room = room;
        this.browser = browser;
        this.clara = room.person("clara", "Clara Schreiber", "cs", Role.SECRETARY);
        this.greta = room.director("greta", "Greta Steinmüller", "gs");
    }

    Stream<Pages.Page> all() {
        return Stream.of(
                new Pages.Page("chair-before", () -> open(clara, Boardroom.NOVEMBER + "/chair")),
                shown(clara, "chair", "chair"),
                new Pages.Page("chair-new", () -> {
                    open(clara, OCTOBER + "/chair");
                    room.make(greta, OCTOBER, new Flag(Target.of("C"), "gs"));
                    browser.until("return document.querySelector('.fresh a') !== null");
                }),
                shown(greta, "index-recorded", ""),
                new Pages.Page("index-disputed", () -> {
                    open(greta, OCTOBER + "/");
                    browser.pressHere(".own-record summary");
                }),
                shown(greta, "item-decided", "flagged/" + href("A")),
                shown(greta, "item-voted", href("7A")),
                shown(greta, "rejected-some", "rejected"),
                shown(clara, "guests-empty", "guests"),
                new Pages.Page("guests", () -> {
                    open(clara, Boardroom.NOVEMBER + "/guests");
                    browser.type("[name=name]", "Zoë Ånt");
                    browser.pressNamed("Make a pass");
                }),
                new Pages.Page("guest", () -> {
                    open(clara, Boardroom.NOVEMBER + "/guests");
                    browser.type("[name=name]", "Zoë Ånt");
                    browser.pressNamed("Make a pass");
                    browser.open(browser.text(".once code"));
                }),
                new Pages.Page("guest-over", () -> {
                    browser.fresh();
                    browser.open(room.url("guest/pass-none"));
                }));
    }

    private String href(String item) {
        Agenda agenda = room.clerk.agenda(OCTOBER);
        return Hrefs.of(agenda).of(agenda.item(item).orElseThrow());
    }

    private void meet() {
        if (met) {
            return;
        }
        met = true;
        act("", id -> new Begun(SEVEN));
        List<String> directors = room.clerk.agenda(OCTOBER).rollCall().directors();
        directors.forEach(
                name -> act("", id -> new Seated(name, Group.DIRECTOR, true, Optional.empty(), Optional.empty(), "")));
        act("A", id -> new Noted(id, 0, "The board asks for a plan.\n\n@Greta: ask for it in November"));
        act("A", id -> new Settled(id, Settled.Outcome.NOT_ACCEPTED, ""));
        act(
                "7A",
                id -> new Voted(
                        id,
                        SEVEN.plusSeconds(600),
                        false,
                        directors.stream()
                                .map(name -> new Ballot(name, Choice.YES))
                                .toList()));
        Marking.of(room.clerk, room.clock()).set(clara, OCTOBER, Target.of("B"));
    }

    private void act(String item, IntFunction<Act> act) {
        Optional<Target> target = item.isEmpty() ? Optional.empty() : Optional.of(Target.of(item));
        try {
            MeetingBook.of(room.clerk, room.clock())
                    .write(clara, OCTOBER, new MeetingBook.Sent("", target, around -> act.apply(around.item())));
        } catch (Malformed wrong) {
            throw new IllegalStateException(wrong);
        }
    }

    private Pages.Page shown(Person who, String name, String path) {
        return new Pages.Page("sitting-" + name, () -> open(who, OCTOBER + "/" + path));
    }

    private void open(Person who, String path) {
        meet();
        browser.become(room, who);
        browser.open(room.url(path));
    }
}
