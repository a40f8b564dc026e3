// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.docket.committees.Calendar;
import org.docket.committees.Committees;
import org.docket.edit.Retyped;
import org.docket.store.Paper.Kind;

/**
 * The whole text of the committee file or the calendar, to be edited by hand, with what looks odd beside its lines.
 *
 * @param base the version it was made from; 0 where there is none yet
 * @param refused why it was not taken
 * @param meanwhile what others made of the text since it was read
 */
record PaperPage(
        Frame frame,
        Kind kind,
        String text,
        int base,
        String message,
        List<OddLine> odd,
        Optional<String> refused,
        Optional<EditPage.Meanwhile> meanwhile) {
    static PaperPage of(Context ctx, Kind kind, String text, int base) {
        return new PaperPage(
                Frame.of(ctx, "Edit the " + words(kind)),
                kind,
                Retyped.shown(text),
                base,
                "",
                odd(kind, text),
                Optional.empty(),
                Optional.empty());
    }

    static String words(Kind kind) {
        return kind == Kind.COMMITTEES ? "committee file" : "calendar";
    }

    String address() {
        return "/papers/" + PaperPages.name(kind) + "/edit";
    }

    String back() {
        return "/" + PaperPages.name(kind);
    }

    PaperPage saying(String words) {
        return new PaperPage(frame, kind, text, base, words, odd, refused, meanwhile);
    }

    PaperPage refused(String reason) {
        return new PaperPage(frame, kind, text, base, message, odd, Optional.of(reason), meanwhile);
    }

    /** The same after somebody was quicker: saving it again puts it in place of theirs. */
    PaperPage meanwhile(int newest, String was, String now) {
        String theirs = Retyped.shown(now);
        EditPage.Meanwhile both =
                new EditPage.Meanwhile(Changes.between(Retyped.shown(was), theirs), Changes.between(theirs, text));
        return new PaperPage(frame, kind, text, newest, message, odd, refused, Optional.of(both));
    }

    private static List<OddLine> odd(Kind kind, String text) {
        return OddLine.all(
                text,
                kind == Kind.COMMITTEES
                        ? Committees.parse(text).oddities()
                        : Calendar.parse(text).oddities());
    }
}
