// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.clerk.Cabinet;
import org.docket.edit.Refused;
import org.docket.edit.Retyped;
import org.docket.people.Person;
import org.docket.store.Paper;
import org.docket.store.Paper.Kind;

/** The whole text of the committee file and of the calendar, and every version of both. */
final class PaperPages {
    private static final List<Kind> KINDS = List.of(Kind.COMMITTEES, Kind.CALENDAR);

    private final Cabinet cabinet;
    private final Door door;
    private final Board board;

    PaperPages(House house) {
        this.door = house.door();
        this.board = house.board();
        this.cabinet = Cabinet.of(house.clerk(), board, house.clock());
    }

    static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    void form(Context ctx) {
        Kind kind = kind(ctx);
        Templates.show(ctx, PaperPage.of(ctx, kind, cabinet.text(kind), cabinet.number(kind)));
    }

    /** Checks or saves what was typed; what is not taken comes back. */
    void send(Context ctx) {
        Kind kind = kind(ctx);
        int base = base(ctx);
        String was = base == 0 && cabinet.number(kind) == 0 ? cabinet.text(kind) : text(ctx, kind, base);
        String typed = Retyped.of(was, Form.required(ctx, "text"));
        PaperPage page = PaperPage.of(ctx, kind, typed, base).saying(Form.field(ctx, "message"));
        switch (Form.field(ctx, "change")) {
            case "check" -> Templates.show(ctx, page);
            case "save" -> save(ctx, page, was, typed);
            default -> throw new BadRequestResponse("There is no such change of a whole text.");
        }
    }

    private void save(Context ctx, PaperPage page, String was, String typed) {
        Kind kind = page.kind();
        try {
            Cabinet.Typed edit = new Cabinet.Typed(kind, page.base(), typed, page.message());
            Optional<Paper> kept = cabinet.write(Visitor.viewer(ctx), edit);
            ctx.redirect(
                    kept.map(paper -> "/papers/" + name(kind) + "/versions/" + paper.number())
                            .orElse("/" + name(kind)),
                    HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            int newest = cabinet.number(kind);
            PaperPage again = page.refused(refused.getMessage());
            Templates.show(ctx, newest == page.base() ? again : again.meanwhile(newest, was, cabinet.text(kind)));
        }
    }

    void list(Context ctx) {
        Kind kind = kind(ctx);
        Map<String, String> people = people();
        List<CommitteePage.Line> lines = cabinet.versions(Visitor.viewer(ctx), kind).stream()
                .map(paper -> line(paper, people))
                .toList();
        Templates.show(ctx, new PaperVersionsPage(Frame.of(ctx, "Versions of the " + PaperPage.words(kind)), lines));
    }

    /** What one version changed. */
    void show(Context ctx) {
        Kind kind = kind(ctx);
        int number = RevisionPages.number(ctx);
        Paper paper = cabinet.versions(Visitor.viewer(ctx), kind).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("There is no such version."));
        CommitteePage.Line line = line(paper, people());
        Changes changes =
                Changes.between(Retyped.shown(text(ctx, kind, number - 1)), Retyped.shown(text(ctx, kind, number)));
        String intro = line.who() + ", " + line.when() + ": " + line.message().replace("\n", "; ");
        Step all = Step.to("/papers/" + name(kind) + "/versions", "All versions");
        String title = "Version " + number + " of the " + PaperPage.words(kind);
        Templates.show(ctx, new DifferencePage(Frame.of(ctx, title), intro, all, changes));
    }

    private CommitteePage.Line line(Paper paper, Map<String, String> people) {
        return CommitteePage.Line.of(paper, board.zone()).by(people.getOrDefault(paper.who(), paper.who()));
    }

    private Map<String, String> people() {
        return door.people().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    private String text(Context ctx, Kind kind, int number) {
        return cabinet.text(Visitor.viewer(ctx), kind, number)
                .orElseThrow(() -> new NotFoundResponse("There is no such version."));
    }

    private static Kind kind(Context ctx) {
        return KINDS.stream()
                .filter(kind -> name(kind).equals(ctx.pathParam("paper")))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("There is no such paper."));
    }

    private static int base(Context ctx) {
        String base = Form.required(ctx, "base");
        return base.equals("0")
                ? 0
                : RevisionPages.parse(base)
                        .orElseThrow(() -> new BadRequestResponse("The field \"base\" is no number of a version."));
    }
}
