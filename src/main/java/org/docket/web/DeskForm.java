// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.docket.agenda.RollCall.Group;
import org.docket.clerk.MeetingBook;
import org.docket.edit.Target;
import org.docket.json.ActJson.Around;
import org.docket.meeting.Act;
import org.docket.meeting.Ballot;
import org.docket.meeting.Begun;
import org.docket.meeting.Closed;
import org.docket.meeting.Disputed;
import org.docket.meeting.Ended;
import org.docket.meeting.Noted;
import org.docket.meeting.Opened;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.meeting.Struck;
import org.docket.meeting.Voted;
import org.docket.store.Sha256;

/** A form of the secretary's desk, as the act that it is. */
record DeskForm(Context ctx, DeskTimes times) {
    private static final int ID_LENGTH = 40;

    String act() {
        return field("act");
    }

    /** The same form sent twice from the same state of the page is one act. */
    String id() {
        return Sha256.of(new TreeMap<>(ctx.formParamMap()).toString()).substring(0, ID_LENGTH);
    }

    List<String> sections() {
        return ctx.formParams("section");
    }

    MeetingBook.Sent sent() {
        Optional<Target> target = isAboutItem() ? Optional.of(Form.target(ctx, field("item"))) : Optional.empty();
        Optional<Instant> at = times.read(field("at"));
        return new MeetingBook.Sent(id(), target, around -> act(around, at.orElse(around.now())));
    }

    /** Whether it is about somebody whom the roll call does not name. */
    boolean walksIn() {
        return field("walk").equals("in");
    }

    /** Where on the page the reader goes on. */
    String place() {
        String item = field("item");
        if (!item.isEmpty()) {
            return DeskItem.place(item);
        }
        return act().equals("seated") ? "roll" : "main";
    }

    private boolean isAboutItem() {
        return List.of("noted", "settled", "voted").contains(act());
    }

    private Act act(Around around, Instant at) {
        return switch (act()) {
            case "begun" -> new Begun(at);
            case "ended" -> new Ended(at);
            case "closed" -> new Closed(at);
            case "opened" -> new Opened(at);
            case "seated" -> seated(around.now());
            case "noted" -> new Noted(around.item(), number("from"), text());
            case "settled" ->
                new Settled(
                        around.item(),
                        word(Settled.Outcome.class, "outcome"),
                        field("words").strip());
            case "voted" -> new Voted(around.item(), at, field("reverse").equals("yes"), ballots());
            case "struck" -> new Struck(number("strikes"), field("reason").strip());
            case "disputed" -> new Disputed(number("about"), field("words").strip(), true);
            default -> throw new BadRequestResponse("There is no act \"" + act() + "\".");
        };
    }

    /** What is to be added to a note stands in a paragraph of its own. */
    private String text() {
        String before = field("before").replace("\r\n", "\n").stripTrailing();
        String text = Form.required(ctx, "text").replace("\r\n", "\n");
        String owner = field("owner").strip();
        String added = owner.isEmpty() ? text : "@" + owner + ": " + text;
        return before.isEmpty() ? added : before + "\n\n" + added;
    }

    private Act seated(Instant now) {
        String pressed = field("now");
        Optional<Instant> joined = pressed.equals("joined") ? Optional.of(now) : times.read(field("joined"));
        Optional<Instant> left = pressed.equals("left") ? Optional.of(now) : times.read(field("left"));
        boolean present = field("present").equals("yes") || !pressed.isEmpty();
        return new Seated(
                field("name").strip().replaceAll("\\s+", " "),
                word(Group.class, "group"),
                present,
                joined,
                left,
                field("remark").strip());
    }

    private List<Ballot> ballots() {
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; ctx.formParam("name." + i) != null; i++) {
            if (!field("vote." + i).isEmpty()) {
                ballots.add(new Ballot(field("name." + i), word(Ballot.Choice.class, "vote." + i)));
            }
        }
        return ballots;
    }

    private int number(String name) {
        try {
            return Integer.parseInt(field(name));
        } catch (NumberFormatException noNumber) {
            throw new BadRequestResponse("The field \"" + name + "\" of this form is no number.");
        }
    }

    private <E extends Enum<E>> E word(Class<E> kind, String name) {
        String chosen = field(name).toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equals(chosen))
                .findFirst()
                .orElseThrow(
                        () -> new BadRequestResponse("The field \"" + name + "\" of this form is none of its words."));
    }

    private String field(String name) {
        return Form.field(ctx, name);
    }
}
