// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.docket.clerk.Catalogue;
import org.docket.clerk.Catalogue.Place;
import org.docket.clerk.ReadingRoom;
import org.docket.clerk.ReadingRoom.Filed;
import org.docket.history.ProjectHistory;
import org.docket.people.Person;
import org.docket.publish.PublicMinutes;
import org.docket.publish.PublicText;
import org.docket.store.Sought;

/** The pages made of published minutes: projects, resolutions, and where words stand, in agendas too for their readers. */
final class ArchivePages {
    private static final Problem NOT_THERE = Problem.of(404, "No minutes speak of a project of that name.");

    private final House house;
    private final ReadingRoom room;
    private final Catalogue catalogue;

    ArchivePages(House house) {
        this.house = house;
        this.room = new ReadingRoom(house.clerk(), house.board());
        this.catalogue = new Catalogue(house.clerk(), house.board());
    }

    void projects(Context ctx) {
        Templates.show(ctx, new ArchivePage(Frame.of(ctx, "Projects"), room.projects()));
    }

    void project(Context ctx) {
        String asked = ctx.pathParam("name");
        ProjectHistory history = room.history(asked);
        List<Filed> filed = reader(ctx).map(reader -> room.filed(reader, asked)).orElse(List.of());
        if (history.isEmpty() && filed.isEmpty()) {
            Errors.show(ctx, NOT_THERE);
            return;
        }
        Templates.show(ctx, ProjectPage.of(Frame.of(ctx, history.project()), history, filed));
    }

    void resolutions(Context ctx) {
        ResolutionsPage.Choice choice = new ResolutionsPage.Choice(
                asked(ctx, "kind"), asked(ctx, "outcome"), asked(ctx, "project"), asked(ctx, "year"));
        Templates.show(ctx, ResolutionsPage.of(Frame.of(ctx, "Resolutions"), choice, room.resolutions(), room.years()));
    }

    void search(Context ctx) {
        Optional<Person> reader = reader(ctx);
        ArchiveSearchPage.Asked asked = new ArchiveSearchPage.Asked(
                asked(ctx, "q"), asked(ctx, "project"), Sought.of(asked(ctx, "q"), asked(ctx, "year")));
        int most = ArchiveSearchPage.MOST + 1;
        List<Place> places = reader.map(person -> catalogue.search(person, asked.sought(), asked.project(), most))
                .orElse(List.of());
        Templates.show(
                ctx,
                new ArchiveSearchPage(
                        Frame.of(ctx, reader.isPresent() ? "Search agendas and minutes" : "Search the minutes"),
                        asked,
                        reader.isPresent(),
                        places,
                        room.search(asked.sought(), asked.project(), most),
                        reader.isPresent() ? room.allYears() : room.years(),
                        withdrawn(asked(ctx, "year"))));
    }

    private List<PublicText> withdrawn(String year) {
        return new PublicMinutes(house.mailroom().store())
                .all().stream()
                        .filter(PublicText::isWithdrawn)
                        .filter(text -> year.isEmpty() || year.equals(String.valueOf(text.year())))
                        .toList();
    }

    /** Somebody who reads agendas; a guest pass is for those of one meeting alone. */
    private Optional<Person> reader(Context ctx) {
        return Visitor.of(ctx)
                .person()
                .filter(person -> PassBounds.meeting(ctx).isEmpty())
                .filter(person -> Access.READER.isFor(person, house.board()));
    }

    private static String asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    }
}
