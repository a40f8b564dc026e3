// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.clerk.Clerk;
import org.docket.clerk.NoMeeting;
import org.docket.edit.Attend;
import org.docket.edit.Change;
import org.docket.edit.PostReport;
import org.docket.edit.Refused;
import org.docket.edit.Regrets;
import org.docket.json.Sent;
import org.docket.json.Voice;
import org.docket.people.Right;

/** What is written into an agenda at once: a report filed or edited, and whether somebody comes. */
final class EditPages {
    private final Clerk clerk;
    private final Readings readings;
    private final Speaking speaking;

    EditPages(House house, Readings readings, Speaking speaking) {
        this.speaking = speaking;
        this.clerk = house.clerk();
        this.readings = readings;
    }

    void form(Context ctx) {
        Reading reading = readings.of(ctx);
        Item item = Readings.item(ctx, reading);
        if (!May.file(item, reading)) {
            throw new ForbiddenResponse("You may not " + Right.FILE.deed() + ".");
        }
        Templates.show(ctx, EditPage.of(reading, item));
    }

    /** Saves; refused, the form comes back with what was typed, and with what others did meanwhile. */
    void save(Context ctx) {
        Reading reading = readings.of(ctx);
        Item item = Readings.item(ctx, reading);
        String typed = Form.required(ctx, "text");
        String read = Form.required(ctx, "digest");
        if (read.isEmpty()) {
            throw new BadRequestResponse("The field \"digest\" is empty; it says which text was read before typing.");
        }
        try {
            boolean editorial = Form.field(ctx, "editorial").equals("yes");
            Change post = new PostReport(Form.target(ctx, item.id()), typed, editorial);
            Optional<Voice> voice = Speaking.voice(ctx);
            if (voice.isPresent()) {
                clerk.forOthers()
                        .enter(
                                speaking.behalf(ctx, voice.get()),
                                reading.meeting().date(),
                                List.of(new Sent(Optional.empty(), post)));
            } else {
                make(reading, post);
            }
            ctx.redirect(reading.address(item), HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Reading now = readings.of(ctx);
            Item newest = Readings.item(ctx, now);
            boolean quicker = !newest.digest().equals(read);
            EditPage page = quicker
                    ? EditPage.conflict(now, newest, typed, before(ctx, now, newest))
                    : EditPage.again(now, newest, typed, refused.getMessage());
            Templates.show(ctx, page.with(Refusal.of(ctx, refused.getMessage())));
        }
    }

    /** Says that the reader comes to the meeting, or does not. */
    void attend(Context ctx) {
        Reading reading = readings.of(ctx);
        String name = reading.reader().name();
        make(reading, coming(Form.field(ctx, "change"), name));
        LocalPath.follow(ctx);
    }

    private static Change coming(String change, String name) {
        return switch (change) {
            case "attend" -> new Attend(name);
            case "regrets" -> new Regrets(name);
            default -> throw new BadRequestResponse("There is no change \"" + change + "\" here.");
        };
    }

    private void make(Reading reading, Change change) {
        clerk.make(reading.reader(), reading.meeting().date(), List.of(new Sent(Optional.empty(), change)), "");
    }

    /** What stood there when the form was opened; nothing where that is not known. */
    private String before(Context ctx, Reading reading, Item item) {
        try {
            int number = Integer.parseInt(Form.field(ctx, "read"));
            return clerk.agenda(reading.reader(), reading.meeting().date(), number).items().stream()
                    .filter(other ->
                            other.kind() == item.kind() && other.title().equals(item.title()))
                    .findFirst()
                    .map(Item::text)
                    .orElse("");
        } catch (NumberFormatException | NoMeeting unknown) {
            return "";
        }
    }
}
