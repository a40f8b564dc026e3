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
import org.docket.clerk.Draft;
import org.docket.clerk.NoMeeting;
import org.docket.edit.Attend;
import org.docket.edit.Change;
import org.docket.edit.PostReport;
import org.docket.edit.Refused;
import org.docket.edit.Regrets;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.json.Voice;
import org.docket.people.Right;
import org.docket.store.DraftVersion;
import org.docket.web.EditPage.Told;

/** What is written into an agenda at once: a report filed or edited, and whether somebody comes. */
final class EditPages {
    private final House house;
    private final Clerk clerk;
    private final Readings readings;
    private final Speaking speaking;

    EditPages(House house, Readings readings, Speaking speaking) {
        this.speaking = speaking;
        this.house = house;
        this.clerk = house.clerk();
        this.readings = readings;
    }

    /** The form, on the draft that the reader goes on with, or on the version that the address names. */
    void form(Context ctx) {
        Reading reading = readings.of(ctx);
        Item item = Readings.item(ctx, reading);
        if (!May.file(item, reading)) {
            throw new ForbiddenResponse("You may not " + Right.FILE.deed() + ".");
        }
        Draft draft = clerk.drafts().of(reading.reader(), reading.meeting().date(), item.id());
        Optional<DraftVersion> version = Optional.ofNullable(ctx.queryParam("version"))
                .filter(number -> number.matches("\\d{1,9}"))
                .flatMap(number -> draft.version(Integer.parseInt(number)))
                .or(() -> DraftNote.toGoOnWith(draft, reading.reader(), item));
        Written written = version.map(Written::of).orElseGet(() -> Written.of(reading, item));
        if (written.basis().digest().equals(item.digest())) {
            show(ctx, reading, item, written, Told.NOTHING);
        } else {
            Told told = Told.meanwhile(item, written.text(), before(written, reading, item));
            show(ctx, reading, item, written.on(Written.basis(reading, item)), told);
        }
    }

    /** Saves, or shows the form again with what was asked for. */
    void send(Context ctx) {
        Reading reading = readings.of(ctx);
        Optional<Item> found = reading.meeting().hrefs().find(ctx.pathParam("href"));
        if (found.isPresent()) {
            send(ctx, reading, found.get());
        } else {
            Problem gone = Problem.of(HttpStatus.NOT_FOUND.getCode(), "This item is not on the agenda any more.");
            Errors.show(ctx, gone);
            Unsaved.keep(ctx, gone);
        }
    }

    private void send(Context ctx, Reading reading, Item item) {
        Written written = Written.of(ctx);
        switch (Form.field(ctx, "change")) {
            case "check" -> show(ctx, reading, item, written, Told.NOTHING);
            case "reflow" -> {
                String text = FormHelp.reflow(house.board(), item)
                        .of(written.text(), Written.number(ctx, "start"), Written.number(ctx, "end"));
                show(ctx, reading, item, written.with(text), Told.said("Reflowed. Nothing is saved yet."));
            }
            case "draft" -> draft(ctx, reading, item, written);
            case "preview" -> preview(ctx, reading, item, written);
            default -> save(ctx, reading, item, written);
        }
    }

    private void draft(Context ctx, Reading reading, Item item, Written written) {
        try {
            DraftVersion kept = keep(reading, item, written);
            Told told = Told.said("Kept as a draft; nothing is filed yet.");
            show(ctx, reading, item, written.from(kept.number()), told);
        } catch (Refused refused) {
            refuse(ctx.status(HttpStatus.CONFLICT), written, refused.getMessage());
        }
    }

    private void preview(Context ctx, Reading reading, Item item, Written written) {
        try {
            PostReport post = new PostReport(Target.of(item), written.text());
            String lines = clerk.beforeFiling()
                    .preview(reading.reader(), reading.meeting().date(), post);
            show(ctx, reading, item, written, Told.preview(lines));
        } catch (Refused refused) {
            show(ctx.status(HttpStatus.CONFLICT), reading, item, written, Told.refused(refused.getMessage()));
        }
    }

    /** Saves; refused, the form comes back with what was typed, and with what others did meanwhile. */
    private void save(Context ctx, Reading reading, Item item, Written sent) {
        Optional<Voice> voice = Speaking.voice(ctx);
        Written written = sent;
        try {
            written = voice.isPresent()
                    ? sent
                    : sent.from(keep(reading, item, sent).number());
            boolean editorial = Form.field(ctx, "editorial").equals("yes");
            Change post = new PostReport(Form.target(ctx, item.id()), written.text(), editorial);
            if (voice.isPresent()) {
                clerk.forOthers()
                        .enter(
                                speaking.behalf(ctx, voice.get()),
                                reading.meeting().date(),
                                List.of(new Sent(Optional.empty(), post)));
            } else {
                make(reading, post, Form.field(ctx, "message").replaceAll("\\s+", " "));
            }
            ctx.redirect(reading.address(item), HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            refuse(ctx.status(HttpStatus.CONFLICT), written, refused.getMessage());
        }
    }

    private void refuse(Context ctx, Written written, String reason) {
        Reading now = readings.of(ctx);
        Item newest = Readings.item(ctx, now);
        boolean quicker = !newest.digest().equals(written.basis().digest());
        Told told =
                quicker ? Told.meanwhile(newest, written.text(), before(written, now, newest)) : Told.refused(reason);
        EditPage page = EditPage.of(house, now, newest, written.on(Written.basis(now, newest)));
        Templates.show(ctx, page.with(told).with(Refusal.of(ctx, reason)));
    }

    private DraftVersion keep(Reading reading, Item item, Written written) {
        return clerk.drafts()
                .save(reading.reader(), reading.meeting().date(), written.kept(item))
                .version();
    }

    private void show(Context ctx, Reading reading, Item item, Written written, Told told) {
        Templates.show(
                ctx, EditPage.of(house, reading, item, written).with(told).with(Refusal.of(ctx, "")));
    }

    /** Says that the reader comes to the meeting, or does not. */
    void attend(Context ctx) {
        Reading reading = readings.of(ctx);
        String name = reading.reader().name();
        make(reading, coming(Form.field(ctx, "change"), name), "");
        LocalPath.follow(ctx);
    }

    private static Change coming(String change, String name) {
        return switch (change) {
            case "attend" -> new Attend(name);
            case "regrets" -> new Regrets(name);
            default -> throw new BadRequestResponse("There is no change \"" + change + "\" here.");
        };
    }

    private void make(Reading reading, Change change, String message) {
        clerk.make(reading.reader(), reading.meeting().date(), List.of(new Sent(Optional.empty(), change)), message);
    }

    /** What stood there when the form was opened; nothing where that is not known. */
    private String before(Written written, Reading reading, Item item) {
        try {
            return clerk
                    .agenda(
                            reading.reader(),
                            reading.meeting().date(),
                            written.basis().revision())
                    .items()
                    .stream()
                    .filter(other ->
                            other.kind() == item.kind() && other.title().equals(item.title()))
                    .findFirst()
                    .map(Item::text)
                    .orElse("");
        } catch (NoMeeting unknown) {
            return "";
        }
    }
}
