// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.docket.agenda.Hrefs;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.clerk.Cabinet;
import org.docket.clerk.Sight;
import org.docket.committees.Committees;
import org.docket.committees.Contact;
import org.docket.committees.Stretch;
import org.docket.committees.Upcoming;
import org.docket.edit.AddCommittee;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.people.Right;

/** The committees: all of them, and one of them. */
final class CommitteePages {
    private final Cabinet cabinet;
    private final Door door;
    private final Board board;
    private final Clock clock;

    CommitteePages(House house) {
        this.board = house.board();
        this.door = house.door();
        this.clock = house.clock().withZone(board.zone());
        this.cabinet = Cabinet.of(house.clerk(), board, house.clock());
    }

    void list(Context ctx) {
        Templates.show(ctx, CommitteesPage.of(desk(ctx), Typing.NOTHING));
    }

    /** Adds a committee. */
    void add(Context ctx) {
        try {
            AddCommittee added = new CommitteeForm(ctx).added();
            cabinet.change(Visitor.viewer(ctx), List.of(added));
            ctx.redirect(Desk.address(added.committee().strip()), HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Templates.show(ctx, CommitteesPage.of(desk(ctx), Typing.of(ctx, refused.getMessage())));
        }
    }

    void show(Context ctx) {
        Desk desk = desk(ctx);
        Templates.show(ctx, page(desk, contact(ctx, desk.file()), Typing.NOTHING));
    }

    /** Changes what the file says of a committee or an office. */
    void change(Context ctx) {
        Contact contact = contact(ctx, cabinet.committees());
        try {
            cabinet.change(Visitor.viewer(ctx), List.of(new CommitteeForm(ctx).change(contact.name())));
            boolean there = cabinet.committees().contacts().stream()
                    .anyMatch(each -> each.name().equals(contact.name()));
            ctx.redirect(there ? Desk.address(contact.name()) : "/committees", HttpStatus.SEE_OTHER);
        } catch (Refused refused) {
            ctx.status(HttpStatus.CONFLICT);
            Templates.show(ctx, page(desk(ctx), contact, Typing.of(ctx, refused.getMessage())));
        }
    }

    private CommitteePage page(Desk desk, Contact contact, Typing typing) {
        List<CommitteePage.Line> changes = desk.whole()
                ? cabinet.changesOf(desk.viewer(), contact.name()).stream()
                        .map(paper -> CommitteePage.Line.of(paper, board.zone()).by(name(paper.who())))
                        .toList()
                : List.of();
        return CommitteePage.of(desk, contact, changes, typing);
    }

    private String name(String id) {
        return door.people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(Person::name)
                .orElse(id);
    }

    private static Contact contact(Context ctx, Committees file) {
        String href = ctx.pathParam("name");
        return file.contacts().stream()
                .filter(contact -> Hrefs.plain(contact.name()).equals(href))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("There is no committee of this name."));
    }

    private Desk desk(Context ctx) {
        Person viewer = Visitor.viewer(ctx);
        Upcoming next = cabinet.calendar().next(LocalDate.now(clock), board);
        return new Desk(
                ctx,
                viewer,
                cabinet.committees(viewer),
                next,
                Sight.of(viewer, board).isWhole());
    }

    /** What these pages are made from. */
    record Desk(Context ctx, Person viewer, Committees file, Upcoming next, boolean whole) {
        boolean keeps() {
            return viewer.may(Right.KEEP_COMMITTEES);
        }

        static String address(String name) {
            return "/committees/" + Hrefs.encoded(Hrefs.plain(name));
        }

        /** The headings of the schedule, each once. */
        List<String> periods() {
            return file.layout().periods().stream()
                    .map(Stretch::name)
                    .distinct()
                    .toList();
        }
    }
}
