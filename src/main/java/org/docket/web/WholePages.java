// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.clerk.Clerk;
import org.docket.clerk.HandEdited;
import org.docket.clerk.Typed;
import org.docket.edit.Clash;
import org.docket.edit.HandEdit;
import org.docket.edit.HandEdit.Merged;
import org.docket.edit.Refused;
import org.docket.edit.Retyped;

/** The whole text edited by hand; where somebody else wrote in the same place, the editor says what shall stand there. */
final class WholePages {
    private final Clerk clerk;
    private final Readings readings;

    /** What was read, and what was typed. */
    private record Sides(Agenda base, Agenda typed) {}

    WholePages(House house, Readings readings) {
        this.clerk = house.clerk();
        this.readings = readings;
    }

    void form(Context ctx) {
        Templates.show(ctx, WholePage.of(readings.of(ctx)));
    }

    /** Checks or saves what was typed; what is not taken comes back. */
    void send(Context ctx) {
        Reading reading = readings.of(ctx);
        Agenda base = agenda(reading, number(ctx, "base"));
        Agenda typed = agenda(base, Retyped.of(base.text(), Form.required(ctx, "text")));
        WholePage page = WholePage.of(reading, typed, number(ctx, "base")).saying(Form.field(ctx, "message"));
        switch (Form.field(ctx, "change")) {
            case "check" -> Templates.show(ctx, page);
            case "save" -> save(ctx, page, typed);
            case "choose" -> choose(ctx, page, new Sides(base, typed));
            default -> throw new BadRequestResponse("There is no such change of a whole text.");
        }
    }

    /** Puts what was chosen in the places that both changed, as an edit of the revision that was chosen from. */
    private void choose(Context ctx, WholePage page, Sides sides) {
        Reading reading = readings.of(ctx);
        int seen = number(ctx, "seen");
        Agenda theirs = agenda(reading, seen);
        List<Clash> clashes = HandEdit.merge(sides.base, sides.typed, theirs).clashes();
        Merged merged = HandEdit.merge(sides.base, sides.typed, theirs, chosen(ctx, clashes));
        Agenda chosen = agenda(theirs, merged.text());
        WholePage next = WholePage.of(reading, chosen, seen).saying(page.message());
        if (merged.isConflict()) {
            ctx.status(HttpStatus.CONFLICT);
            Templates.show(ctx, next.refused(wouldBeRead(merged)));
        } else {
            save(ctx, next, chosen);
        }
    }

    private static List<String> chosen(Context ctx, List<Clash> clashes) {
        List<String> chosen = new ArrayList<>();
        for (Clash clash : clashes) {
            int number = chosen.size();
            boolean theirs = Form.required(ctx, "pick." + number).equals("theirs");
            chosen.add(theirs ? clash.theirs() : words(clash, Form.required(ctx, "words." + number)));
        }
        return chosen;
    }

    /** What was typed for a place; what follows begins on a line of its own. */
    private static String words(Clash clash, String typed) {
        String words = Retyped.of(clash.mine(), typed);
        return words.isBlank() || words.endsWith("\n") ? words : words + "\n";
    }

    private void save(Context ctx, WholePage page, Agenda typed) {
        Reading reading = readings.of(ctx);
        String meeting = reading.meeting().date();
        try {
            Typed edit = new Typed(page.base(), typed.text(), page.message(), ctx.ip());
            HandEdited edited = clerk.edit(reading.reader(), meeting, edit);
            if (edited.isConflict()) {
                showConflict(ctx, page, typed);
            } else {
                int number = edited.revision().number();
                String done = edited.changed() ? "revisions/" + number : "";
                ctx.redirect(reading.meeting().address(done), HttpStatus.SEE_OTHER);
            }
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Templates.show(ctx, page.refused(refused.getMessage()));
        }
    }

    private void showConflict(Context ctx, WholePage page, Agenda typed) {
        Reading now = readings.of(ctx);
        ctx.status(HttpStatus.CONFLICT);
        Merged merged = HandEdit.merge(agenda(now, page.base()), typed, now.agenda());
        if (merged.clashes().isEmpty()) {
            Agenda woven = agenda(typed, merged.text());
            WholePage next = WholePage.of(now, woven, now.meeting().revision()).saying(page.message());
            Templates.show(ctx, next.refused(wouldBeRead(merged)));
        } else {
            Templates.show(ctx, ClashPage.of(now, page, merged.clashes()));
        }
    }

    private static String wouldBeRead(Merged merged) {
        return "Yours and what others changed meanwhile stand together below, but would be read otherwise than meant: "
                + String.join(", ", merged.conflicts()) + ". Nothing is saved yet. Mend it and save.";
    }

    private Agenda agenda(Reading reading, int number) {
        return clerk.agenda(reading.reader(), reading.meeting().date(), number);
    }

    private static Agenda agenda(Agenda like, String text) {
        return Agenda.parse(text, like.board());
    }

    private static int number(Context ctx, String field) {
        try {
            return Integer.parseInt(Form.required(ctx, field));
        } catch (NumberFormatException no) {
            throw new BadRequestResponse("The field \"" + field + "\" is no number of a revision.");
        }
    }
}
