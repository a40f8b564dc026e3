// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.auth.Door;
import org.docket.clerk.Behalf;
import org.docket.clerk.ForOthers;
import org.docket.clerk.Made;
import org.docket.clerk.NotAllowed;
import org.docket.edit.AddComment;
import org.docket.edit.Attend;
import org.docket.edit.Change;
import org.docket.edit.Refused;
import org.docket.edit.Regrets;
import org.docket.json.Sent;
import org.docket.json.Voice;
import org.docket.people.Person;
import org.docket.people.Right;

/** What the secretary enters for somebody who said so elsewhere, and what they answer to it. */
final class Speaking {
    private final Door door;
    private final Clock clock;
    private final ForOthers forOthers;
    private final Readings readings;

    Speaking(House house, Readings readings) {
        this.door = house.door();
        this.clock = house.clock().withZone(house.board().zone());
        this.forOthers = house.clerk().forOthers();
        this.readings = readings;
    }

    /** Whoever sends this request, as they speak for somebody else. */
    Behalf behalf(Context ctx, Voice voice) {
        Person viewer = Visitor.viewer(ctx);
        if (!viewer.may(Right.SPEAK_FOR_OTHERS)) {
            throw new ForbiddenResponse("You may not " + Right.SPEAK_FOR_OTHERS.deed() + ".");
        }
        Person other = door.people().stream()
                .filter(person -> person.id().equals(voice.person()))
                .findFirst()
                .orElseThrow(() -> new Refused("Nobody has the id " + voice.person() + "."));
        return new Behalf(viewer, other.on(LocalDate.now(clock)), voice.way(), ctx.ip());
    }

    /** The voice that a form speaks with; nobody else's where none is named. */
    static Optional<Voice> voice(Context ctx) {
        String other = Form.field(ctx, "for");
        return other.isEmpty() ? Optional.empty() : Optional.of(new Voice(other, Form.field(ctx, "by")));
    }

    /** Enters what a form on an item's page says; refused, the page shows what was typed. */
    void enter(Context ctx) {
        Reading reading = readings.of(ctx);
        try {
            RequestLog.tell(ctx, entered(ctx, reading).revision());
            LocalPath.follow(ctx);
        } catch (Refused refused) {
            ItemPages.again(ctx, reading, refused.getMessage());
        } catch (NotAllowed notTheirs) {
            ItemPages.again(ctx, reading, notTheirs.getMessage());
            ctx.status(HttpStatus.FORBIDDEN);
        }
    }

    private Made entered(Context ctx, Reading reading) {
        Voice voice = voice(ctx).orElseThrow(() -> new Refused("Say for whom this is."));
        Behalf behalf = behalf(ctx, voice);
        List<Sent> changes = changes(ctx, behalf.other()).stream()
                .map(change -> new Sent(Optional.empty(), change))
                .toList();
        return forOthers.enter(behalf, reading.meeting().date(), changes);
    }

    private static List<Change> changes(Context ctx, Person other) {
        String text = Form.field(ctx, "text");
        List<Change> changes = new ArrayList<>();
        switch (Form.field(ctx, "change")) {
            case "attend" -> changes.add(new Attend(other.name()));
            case "regrets" -> changes.add(new Regrets(other.name()));
            case "recused" -> changes.add(marked(ctx, other, "recused"));
            case "hold" -> changes.add(marked(ctx, other, "hold " + Form.field(ctx, "until")));
            default -> changes.addAll(Form.of(ctx).changes(other.initials()));
        }
        if (changes.isEmpty()) {
            throw new Refused(text.isBlank() ? "There is nothing to enter." : "Say what is to be entered.");
        }
        return changes;
    }

    private static Change marked(Context ctx, Person other, String mark) {
        return new AddComment(
                Form.target(ctx, Form.field(ctx, "item")),
                other.initials(),
                Form.field(ctx, "text"),
                Optional.of(mark.strip()));
    }

    /** What somebody says to what was entered for them: that it is right, or they undo it. */
    void answer(Context ctx) {
        Reading reading = readings.of(ctx);
        String meeting = reading.meeting().date();
        int revision = revision(ctx);
        if (Form.field(ctx, "answer").equals("undo")) {
            RequestLog.tell(
                    ctx, forOthers.undo(reading.reader(), meeting, revision).revision());
        } else {
            forOthers.confirm(reading.reader(), meeting, revision);
        }
        ctx.redirect(back(ctx, reading), HttpStatus.SEE_OTHER);
    }

    private static int revision(Context ctx) {
        String number = Form.field(ctx, "revision");
        if (!number.matches("\\d{1,9}")) {
            throw new BadRequestResponse("There is no such revision.");
        }
        return Integer.parseInt(number);
    }

    /** The page on which the button stood. */
    private static String back(Context ctx, Reading reading) {
        try {
            return Optional.ofNullable(ctx.header("Referer"))
                    .map(URI::create)
                    .map(URI::getRawPath)
                    .filter(path -> path.startsWith(reading.meeting().address()))
                    .map(LocalPath::of)
                    .orElse(reading.meeting().address());
        } catch (IllegalArgumentException noAddress) {
            return reading.meeting().address();
        }
    }
}
