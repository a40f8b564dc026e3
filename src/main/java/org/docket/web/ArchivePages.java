// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.docket.clerk.ReadingRoom;
import org.docket.clerk.ReadingRoom.Filed;
import org.docket.history.ProjectHistory;
import org.docket.store.Hit;
import org.docket.store.Sought;

/** The pages made of published minutes: projects, resolutions, and where words stand. */
final class ArchivePages {
    private final ReadingRoom room;

    ArchivePages(House house) {
        this.room = new ReadingRoom(house.clerk(), house.board());
    }

    void projects(Context ctx) {
        Templates.show(ctx, new ArchivePage(Frame.of(ctx, "Projects"), room.projects()));
    }

    void project(Context ctx) {
        String asked = ctx.pathParam("name");
        ProjectHistory history = room.history(asked);
        List<Filed> filed = Visitor.of(ctx)
                .person()
                .map(reader -> room.filed(reader, asked))
                .orElse(List.of());
        if (history.isEmpty() && filed.isEmpty()) {
            throw new NotFoundResponse("No minutes speak of a project of that name.");
        }
        Templates.show(ctx, ProjectPage.of(Frame.of(ctx, history.project()), history, filed));
    }

    void resolutions(Context ctx) {
        ResolutionsPage.Choice choice = new ResolutionsPage.Choice(
                asked(ctx, "kind"), asked(ctx, "outcome"), asked(ctx, "project"), asked(ctx, "year"));
        Templates.show(ctx, ResolutionsPage.of(Frame.of(ctx, "Resolutions"), choice, room.resolutions(), room.years()));
    }

    void search(Context ctx) {
        String words = asked(ctx, "q");
        Sought sought = Sought.of(words, asked(ctx, "year"));
        String project = asked(ctx, "project");
        List<Hit> hits = room.search(sought, project, ArchiveSearchPage.MOST + 1);
        Templates.show(
                ctx,
                new ArchiveSearchPage(Frame.of(ctx, "Search the minutes"), words, project, sought, hits, room.years()));
    }

    private static String asked(Context ctx, String name) {
        return Optional.ofNullable(ctx.queryParam(name)).orElse("").strip();
    }
}
