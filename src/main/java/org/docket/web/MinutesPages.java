// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.docket.clerk.MinutesDesk;
import org.docket.clerk.MinutesDesk.Decision;
import org.docket.clerk.MinutesDesk.Typed;
import org.docket.clerk.MinutesDraft;
import org.docket.clerk.MinutesNet;
import org.docket.edit.Clash;
import org.docket.edit.Refused;
import org.docket.edit.Retyped;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.store.MinutesStep;
import org.docket.store.Revision;

/** The draft of minutes: made, edited, brought up to the notes, taken back, and what was decided of it. */
final class MinutesPages {
    private final House house;
    private final Readings readings;
    private final MinutesDesk desk;
    private final MinutesNet net;

    MinutesPages(House house, Readings readings) {
        this.house = house;
        this.readings = readings;
        this.desk = MinutesDesk.of(house.clerk(), house.clock());
        this.net = MinutesNet.of(house.clerk(), house.clock());
    }

    void show(Context ctx) {
        MinutesPage page = MinutesPage.of(house, readings.of(ctx));
        Templates.show(
                ctx,
                RevisionPages.parse(String.valueOf(ctx.queryParam("line")))
                        .map(page::asking)
                        .orElse(page));
    }

    /** What was changed since a version of the record, which is known by its number or its digest. */
    void version(Context ctx) {
        Reading reading = readings.of(ctx);
        String meeting = reading.meeting().date();
        int number = desk.version(reading.reader(), meeting, ctx.pathParam("number"))
                .orElseGet(() -> RevisionPages.number(ctx));
        String then = desk.version(reading.reader(), meeting, number);
        String now =
                desk.draft(reading.reader(), meeting).map(MinutesDraft::record).orElse(then);
        Templates.show(ctx, MinutesVersionPage.of(reading, number, Changes.between(then, now)));
    }

    void change(Context ctx) {
        Reading reading = readings.of(ctx);
        try {
            List<Clash> clashes =
                    change(ctx, reading.reader(), reading.meeting().date());
            if (clashes.isEmpty()) {
                ctx.redirect(reading.meeting().address("minutes"), HttpStatus.SEE_OTHER);
            } else {
                ctx.status(HttpStatus.CONFLICT);
                Templates.show(ctx, MinutesClashPage.of(ctx, reading, clashes));
            }
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            MinutesPage page = MinutesPage.of(house, reading);
            Templates.show(ctx, page.refused(refused.getMessage(), Form.field(ctx, "text")));
        }
    }

    private List<Clash> change(Context ctx, Person who, String meeting) {
        switch (Form.field(ctx, "change")) {
            case "make" -> desk.make(who, meeting);
            case "renew" -> {
                return desk.renew(who, meeting, number(ctx, "base"), chosen(ctx));
            }
            case "edit" -> {
                int base = number(ctx, "base");
                String text = Retyped.of(desk.version(who, meeting, base), Form.required(ctx, "text"));
                return desk.edit(who, meeting, new Typed(base, text, Form.field(ctx, "reason")), chosen(ctx));
            }
            case "take-back" -> desk.takeBack(who, meeting, Form.field(ctx, "reason"));
            case "decide" -> {
                Decision decision = decision(ctx);
                requireHeld(decision.at());
                desk.decide(who, meeting, decision);
            }
            case "let-stand" -> net.letStand(who, meeting, Form.required(ctx, "hit"), Form.field(ctx, "reason"));
            default -> throw new BadRequestResponse("There is no such change of minutes.");
        }
        return List.of();
    }

    /** The board decides nothing at a meeting that is still to come. */
    private void requireHeld(String later) {
        boolean known = house.clerk().meetings().stream().map(Revision::meeting).anyMatch(later::equals);
        Phase phase = known ? house.clerk().phase(later) : Phase.COMPLETE;
        if (phase == Phase.PREPARATION || phase == Phase.CANCELLED) {
            throw new Refused("The meeting of " + later + " has not taken place.");
        }
    }

    private static Decision decision(Context ctx) {
        String word = Form.required(ctx, "decision").toUpperCase(Locale.ROOT);
        try {
            return new Decision(MinutesStep.Kind.valueOf(word), Form.required(ctx, "at"), number(ctx, "base"));
        } catch (IllegalArgumentException no) {
            throw new BadRequestResponse("There is no such decision on minutes.");
        }
    }

    /** What was chosen for each place that both changed, in order. */
    private static List<String> chosen(Context ctx) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; !Form.field(ctx, "pick." + i).isEmpty(); i++) {
            String words =
                    Form.field(ctx, Form.field(ctx, "pick." + i) + "." + i).replace("\r\n", "\n");
            chosen.add(words.isEmpty() || words.endsWith("\n") ? words : words + "\n");
        }
        return chosen;
    }

    private static int number(Context ctx, String field) {
        try {
            return Integer.parseInt(Form.required(ctx, field));
        } catch (NumberFormatException no) {
            throw new BadRequestResponse("The field \"" + field + "\" is no number of a version.");
        }
    }
}
