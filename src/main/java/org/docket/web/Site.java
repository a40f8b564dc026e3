// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.docket.web.Access.ANYONE;
import static org.docket.web.Access.KEEPER;
import static org.docket.web.Access.READER;
import static org.docket.web.Access.SIGNED_IN;
import static org.docket.web.Access.WHOLE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** The site map: every address, what answers there, and who may use it. */
final class Site {
    static final String API = "/api/";

    /** No other address begins with a word of three parts. */
    static final String DATE = "/{year}-{month}-{day}";

    private static final String AGENDA = "/api/v1/agendas/{date}";

    private final House house;
    private final LiveUpdates live;

    Site(House house, LiveUpdates live) {
        this.house = house;
        this.live = live;
    }

    void add(RoutesConfig routes) {
        SignIn signIn = new SignIn(house);
        routes.beforeMatched(new FormerAddress(house)::lead);

        page(routes, "/health", new Health(house)::show, ANYONE);
        page(routes, "/static/{name}", new StaticFiles()::send, ANYONE);
        page(routes, "/sign-in", signIn::form, ANYONE);
        routes.post("/sign-in", signIn::enter, ANYONE);
        routes.post("/sign-out", signIn::leave, SIGNED_IN);

        SignInLinks links = new SignInLinks(house);
        page(routes, "/sign-in/{secret}", links::show, ANYONE);
        routes.post("/sign-in/{secret}", links::enter, ANYONE);

        addApi(routes);
        addPages(routes);
        new AccountRoutes(house).add(routes);
        new CommitteeRoutes(house).add(routes);
        new MailRoutes(house).add(routes);
        new PublicMinutesRoutes(house).add(routes);
        new GuidePages().add(routes);
        new ArchiveRoutes(house).add(routes);
    }

    private void addPages(RoutesConfig routes) {
        Readings readings = new Readings(house);
        AgendaPages agendas = new AgendaPages(house, readings);
        QueuePages queue = new QueuePages(house, readings);
        RevisionPages revisions = new RevisionPages(house, readings);
        Speaking speaking = new Speaking(house, readings);
        WholePages whole = new WholePages(house, readings);
        ReschedulePages dates = new ReschedulePages(house, readings);
        ItemPages items = new ItemPages(house, readings);

        routes.before(readings::introduce);
        new CallRoutes(house, readings).add(routes);
        new AfterRoutes(house, readings).add(routes);
        page(routes, "/", agendas::start, SIGNED_IN);
        routes.post("/formatted", items::setFormatted, READER);
        page(routes, DATE, agendas::index, READER);
        page(routes, DATE + "/flagged", agendas::flagged, READER);
        page(routes, DATE + "/missing", agendas::missing, READER);
        page(routes, DATE + "/rejected", agendas::rejected, READER);
        page(routes, DATE + "/comments", agendas::comments, READER);
        page(routes, DATE + "/search", agendas::search, READER);
        page(routes, DATE + "/help", agendas::help, READER);
        page(routes, DATE + "/shepherd/{name}", agendas::shepherd, READER);
        page(routes, DATE + "/queue", queue::show, SIGNED_IN);
        routes.post(DATE + "/queue", queue::add, READER);
        routes.post(DATE + "/queue/removal", queue::remove, SIGNED_IN);
        routes.post(DATE + "/queue/commit", queue::commit, SIGNED_IN);
        routes.post(DATE + "/queue/habit", queue::choose, SIGNED_IN);
        routes.post(DATE + "/undo", queue::undo, READER);
        page(routes, DATE + "/revisions", revisions::list, WHOLE);
        page(routes, DATE + "/revisions/{number}", revisions::show, WHOLE);
        page(routes, DATE + "/edit", whole::form, KEEPER);
        routes.post(DATE + "/edit", whole::send, KEEPER);
        BoardPages board = new BoardPages(house, readings);
        page(routes, DATE + "/board", board::show, KEEPER);
        routes.post(DATE + "/board", board::decide, KEEPER);
        page(routes, DATE + "/reschedule", dates::form, KEEPER);
        routes.post(DATE + "/reschedule", dates::send, KEEPER);
        routes.post(DATE + "/behalf", speaking::enter, READER);
        routes.post(DATE + "/behalf/answer", speaking::answer, READER);
        new AddingRoutes(house, readings).add(routes);
        page(routes, DATE + "/queue/{href}", items.on(Walk.QUEUE), READER);
        page(routes, DATE + "/flagged/{href}", items.on(Walk.FLAGGED), READER);
        page(routes, DATE + "/shepherd/queue/{href}", items.on(Walk.SHEPHERD), READER);
        new FeedbackRoutes(house, readings).add(routes);
        new NextRoutes(house, readings).add(routes);
        new SittingRoutes(house, readings).add(routes);
        new DeskRoutes(house).add(routes, readings);
        new MinutesRoutes(house, readings).add(routes);
        page(routes, DATE + "/{href}", items.on(Walk.AGENDA), READER);
        new FilingRoutes(house, readings, speaking).add(routes, DATE, AGENDA);
        routes.post(DATE + "/{href}/admission", items::admit, KEEPER);
        page(routes, DATE + "/{href}/since/{number}", items::since, READER);
    }

    private void addApi(RoutesConfig routes) {
        ApiAgendas agendas = new ApiAgendas(house);
        ApiQueue queue = new ApiQueue(house);
        ApiRevisions revisions = new ApiRevisions(house);
        ApiEvents events = new ApiEvents(house, live);

        page(routes, "/{date}.txt", agendas::text, WHOLE);
        page(routes, "/{date}.json", agendas::items, READER);
        page(routes, "/api/v1/openapi.json", Api::description, ANYONE);
        page(routes, "/api/v1/agendas", agendas::list, READER);
        page(routes, AGENDA, agendas::items, READER);
        page(routes, AGENDA + "/text", agendas::text, WHOLE);
        routes.put(AGENDA + "/text", agendas::edit, WHOLE);
        routes.post(AGENDA + "/changes", agendas::change, READER);
        page(routes, AGENDA + "/queue", queue::show, SIGNED_IN);
        routes.put(AGENDA + "/queue", queue::replace, SIGNED_IN);
        routes.post(AGENDA + "/queue", queue::add, READER);
        routes.post(AGENDA + "/queue/commit", queue::commit, SIGNED_IN);
        page(routes, AGENDA + "/revisions", revisions::list, WHOLE);
        page(routes, AGENDA + "/revisions/{number}", revisions::text, WHOLE);
        page(routes, AGENDA + "/revisions/{number}/diff", revisions::difference, WHOLE);
        page(routes, AGENDA + "/news", events::news, READER);
        new DeskRoutes(house).addApi(routes, AGENDA, live);
        routes.get(AGENDA + "/events", events::stream, READER);
        routes.head(AGENDA + "/events", events::head, READER);
        routes.afterMatched(events::tellQueue);
    }

    /** What may be got may be asked about: HEAD answers as GET does, to the same people. */
    static void page(RoutesConfig routes, String path, Handler handler, Access who) {
        routes.get(path, handler, who);
        routes.head(path, handler, who);
    }
}
