// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.event.HandlerMetaInfo;
import io.javalin.http.HandlerType;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.edit.Change;
import org.docket.mail.Mailroom;
import org.docket.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site map as a whole, and its description for programs. */
class SiteTest {
    private static final Set<HandlerType> METHODS = Set.of(
            HandlerType.GET,
            HandlerType.HEAD,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.DELETE,
            HandlerType.PATCH);
    private static final Set<String> OPEN = Set.of(
            "GET /health",
            "GET /static/{name}",
            "GET /projects",
            "GET /projects/{name}",
            "GET /resolutions",
            "GET /search",
            "GET /sign-in",
            "POST /sign-in",
            "GET /sign-in/{secret}",
            "POST /sign-in/{secret}",
            "GET /guest/{secret}",
            "POST /guest/{secret}",
            "GET /unsubscribe/{secret}",
            "POST /unsubscribe/{secret}",
            "GET /minutes",
            "GET /minutes/feed",
            "GET /minutes/{year}",
            "GET /minutes/{year}/{file}",
            "GET /calendar.ics",
            "GET /api/v1/openapi.json");

    private static final List<HandlerMetaInfo> ROUTES = new ArrayList<>();
    private static JsonNode description;

    @BeforeAll
    static void draw(@TempDir Path folder) throws Exception {
        try (Store store = Store.open(folder.resolve("docket.db"))) {
            Clock clock = Clock.systemUTC();
            Clerk clerk = new Clerk(store, Board.builtIn(), clock);
            House house = new House(
                    Board.builtIn(),
                    clerk,
                    new Door(store, clock),
                    Mailroom.of(store, Board.builtIn(), Optional.empty(), clock),
                    clock,
                    Optional.empty());
            Javalin.create(config -> {
                config.events.handlerAdded(ROUTES::add);
                new Site(house, new LiveUpdates(house)).add(config.routes);
            });
        }
        description = new ObjectMapper().readTree(SiteTest.class.getResourceAsStream("/openapi/openapi.json"));
    }

    @Test
    void everyAddressSaysWhoMayUseIt() {
        for (HandlerMetaInfo route : ROUTES) {
            if (METHODS.contains(route.getHttpMethod())) {
                assertEquals(1, route.getRoles().size(), route::getPath);
            }
        }
    }

    @Test
    void onlyTheDoorIsOpenToEverybody() {
        Set<String> open = new TreeSet<>();
        for (String name : names(HandlerType.GET, HandlerType.POST, HandlerType.PUT)) {
            if (route(name).getRoles().contains(Access.ANYONE)) {
                open.add(name);
            }
        }
        assertEquals(new TreeSet<>(OPEN), open);
    }

    @Test
    void whatMayBeGotMayBeAskedAboutByTheSamePeople() {
        for (String name : names(HandlerType.GET)) {
            assertEquals(
                    route(name).getRoles(), route(name.replace("GET ", "HEAD ")).getRoles(), name);
        }
    }

    @Test
    void everyCallIsDescribedAndNoOther() {
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(key -> {
                    if (!key.equals("parameters")) {
                        described.add(key.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        Set<String> calls = names(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.DELETE);
        calls.removeIf(name -> !name.contains(" " + Site.API));
        assertEquals(calls, described);
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = description.findValuesAsText("$ref");
        assertFalse(references.isEmpty());
        references.forEach(
                reference -> assertFalse(description.at(reference.substring(1)).isMissingNode(), reference));
    }

    @Test
    void everyPartOfAnAddressIsDescribed() {
        description.get("paths").properties().forEach(path -> {
            String parameters = path.getValue().path("parameters").toString();
            if (path.getKey().contains("{date}")) {
                assertTrue(parameters.contains("parameters/date"), path::getKey);
            }
            assertEquals(path.getKey().contains("{number}"), parameters.contains("parameters/number"), path.getKey());
        });
    }

    @Test
    void everyChangeIsDescribed() {
        int described = description
                .at("/components/schemas/Change/properties/change/enum")
                .size();
        assertEquals(records(Change.class), described);
    }

    private static long records(Class<?> change) {
        return change.isRecord()
                ? 1
                : Stream.of(change.getPermittedSubclasses())
                        .mapToLong(SiteTest::records)
                        .sum();
    }

    private static Set<String> names(HandlerType... methods) {
        Set<String> names = new TreeSet<>();
        for (HandlerMetaInfo route : ROUTES) {
            if (Set.of(methods).contains(route.getHttpMethod())) {
                names.add(name(route));
            }
        }
        return names;
    }

    private static HandlerMetaInfo route(String name) {
        return ROUTES.stream()
                .filter(route -> name(route).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(HandlerMetaInfo route) {
        return route.getHttpMethod().name() + " " + route.getPath();
    }
}
