// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import io.javalin.Javalin;
import io.javalin.event.HandlerMetaInfo;
import io.javalin.http.HandlerType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Hrefs;
import org.docket.agenda.Item;
import org.docket.agenda.MarkedAgenda;
import org.docket.clerk.Cabinet;
import org.docket.clerk.Drafts;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.PostReport;
import org.docket.edit.Target;
import org.docket.json.Sent;
import org.docket.meeting.Begun;
import org.docket.meeting.Closed;
import org.docket.meeting.Noted;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.DraftVersion;
import org.docket.store.Paper.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Every route is walked as everybody, over an agenda in which all that is not for everybody bears a mark. */
class OneProjectionTest {
    private static final String MEETING = "2026-01-21";
    private static final List<String> LATER = List.of(
            "mark-later", "mark-queued", "mark-message", "mark-address", "mark-draft", "mark-mailed", "mark-answered");
    private static final List<String> EVERY_MARK = Stream.of(
                    MarkedAgenda.FOREIGN, MarkedAgenda.COMMENTS, MarkedAgenda.OWN, LATER)
            .flatMap(List::stream)
            .toList();

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event.getFormattedMessage());
            Optional.ofNullable(event.getThrowableProxy())
                    .map(ThrowableProxyUtil::asString)
                    .ifPresent(logged::add);
        }
    };
    private final Logger log = (Logger) LoggerFactory.getLogger("ROOT");
    private final Level level = log.getLevel();
    private Running running;
    private Person director;
    private Map<String, List<String>> parts;

    @BeforeEach
    void open(@TempDir Path folder) {
        log.addAppender(appender);
        appender.start();
        log.setLevel(Level.INFO);
        running = new Running(folder);
        running.clerk.take(MEETING, MarkedAgenda.TEXT);
        director = person("joe", "jt", List.of(Term.always(Role.DIRECTOR)));
        running.clerk.make(
                director,
                MEETING,
                List.of(
                        sent(new PostReport(
                                Target.of("B"),
                                "Better: mark-bee.\n\n<private>\nmark-bee-private\n</private>\n\nNow mark-later too.")),
                        sent(new AddComment(Target.of("7A"), "jt", "mark-later", Optional.empty()))),
                "A mark-message");
        running.clerk.enqueue(
                director, MEETING, sent(new AddComment(Target.of("A"), "jt", "mark-queued", Optional.of("board"))));
        running.clerk.enqueue(director, MEETING, sent(new Approve(Target.of("B"), "jt")));
        keepPapers();
        running.clerk
                .drafts()
                .save(director, MEETING, new Drafts.Typing("B", 0, new DraftVersion.Basis("0", 1), "A mark-draft"));
        running.store.change(books -> running.house.mailroom().outbox().queue(books, MarkedMail.letter(MEETING)));
        MarkedMail.deliver(running, MEETING);
        Hrefs hrefs = Hrefs.of(running.clerk.agenda(MEETING));
        Agenda agenda = running.clerk.agenda(MEETING);
        parts = new TreeMap<>(Map.of(
                "{href}", agenda.items().stream().map(hrefs::of).toList(),
                "{number}", List.of("1", "2"),
                "{item}", agenda.items().stream().map(Item::id).toList(),
                "{id}", List.of("joe", "nobody", "1", "2", "3"),
                "{secret}", List.of("none"),
                "{name}", List.of("Joe", "Pat", "keys.js", "Ant"),
                "{guide}", List.of("chair", "operator"),
                "{file}", List.of("board_minutes_2026_01_21.txt", "board_minutes_2026_01_21.html"),
                "{paper}", List.of("committees", "calendar")));
    }

    /** What stands in the committee file is for some of them, and a line that cannot be read may be of anything. */
    private void keepPapers() {
        Person keeper = new Person("clr", "Name of clr", "clr", "", Set.of(Role.SECRETARY));
        Cabinet cabinet = Cabinet.of(running.clerk, running.house.board(), running.clock);
        String table = "====\n1. X\n    Ant  Pat Doe <mark-address@example.org>\n    Odd  mark-address\n";
        String addresses = "====\n4. X\n* Ant\n    private: mark-address@ant.example.org\n";
        for (String text : List.of(table, table + addresses)) {
            Cabinet.Typed typed =
                    new Cabinet.Typed(Kind.COMMITTEES, cabinet.number(Kind.COMMITTEES), text, "A mark-message");
            cabinet.write(keeper, typed);
        }
        cabinet.write(keeper, new Cabinet.Typed(Kind.CALENDAR, 0, "  *) mark-address\n", "A mark-message"));
    }

    @AfterEach
    void close() {
        log.detachAppender(appender);
        log.setLevel(level);
        running.close();
    }

    @Test
    void everyRouteHasARow() {
        Set<String> routes = new TreeSet<>();
        List<HandlerMetaInfo> added = new ArrayList<>();
        Javalin.create(config -> {
            config.events.handlerAdded(added::add);
            new Site(running.house, new LiveUpdates(running.house)).add(config.routes);
        });
        for (HandlerMetaInfo route : added) {
            if (Set.of(HandlerType.GET, HandlerType.POST, HandlerType.PUT, HandlerType.DELETE, HandlerType.PATCH)
                    .contains(route.getHttpMethod())) {
                routes.add(route.getHttpMethod().name() + " " + route.getPath());
            }
        }
        assertEquals(routes, Asked.routes());
    }

    @Test
    void strangersSeeNothing() {
        walk("", EVERY_MARK);
    }

    @Test
    void peopleWithoutARoleSeeNothing() {
        walk(token("nora", "no", List.of()), EVERY_MARK);
    }

    @Test
    void adminsSeeNothing() {
        walk(token("ada", "ad", List.of(Term.always(Role.ADMIN))), EVERY_MARK);
    }

    @Test
    void guestsSeeTitles() {
        String token = token("gus", "gg", List.of(Term.always(Role.GUEST)));
        walk(token, EVERY_MARK);
        assertTrue(get(token, "/2026-01-21/").contains(">Bee<"), "the titles stand there");
    }

    @Test
    void membersOfACommitteeSeeItsOwn() {
        List<String> foreign = new ArrayList<>(EVERY_MARK);
        foreign.removeAll(MarkedAgenda.OWN);
        Term member = new Term(Role.COMMITTEE_MEMBER, "Ant", Optional.empty(), Optional.empty());
        String token = token("pat", "pd", List.of(member));
        walk(token, foreign);
        MarkedAgenda.OWN.forEach(
                mark -> assertTrue(get(token, "/api/v1/agendas/" + MEETING).contains(mark), mark));
    }

    @Test
    void whoReadsAllOfItSeesWhatOthersWroteButNotTheirQueues() {
        String token = token("mia", "mm", List.of(Term.always(Role.MEMBER)));
        walk(token, List.of("mark-queued", "mark-draft", "mark-mailed"));
        String items = get(token, "/api/v1/agendas/" + MEETING);
        Stream.of(MarkedAgenda.FOREIGN, MarkedAgenda.COMMENTS, MarkedAgenda.OWN)
                .flatMap(List::stream)
                .forEach(mark -> assertTrue(items.contains(mark), mark));
    }

    @Test
    void whoReadsAllOfItDoesNotSeeWhatIsClosed() {
        running.clock.advance(Duration.ofHours(22));
        Meetingroom room = new Meetingroom(running, MEETING);
        room.act(new Begun(running.clock.instant()));
        room.act(new Closed(running.clock.instant()));
        room.act("B", id -> new Noted(id, 0, "A mark-closed"));
        String token = token("mia", "mm", List.of(Term.always(Role.MEMBER)));
        walk(token, List.of("mark-bee", "mark-bee-private", "mark-said-of-bee", "mark-closed"));
    }

    /** Sends every request of the walk, then looks for the marks in all answers, and for any mark in the log. */
    private void walk(String token, List<String> forbidden) {
        List<String> found = new ArrayList<>();
        for (Asked asked : Asked.all(parts)) {
            HttpRequest.Builder request = asked.request(running);
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            String answer = asked.isStream() ? firstEvent(request) : whole(running.send(request));
            forbidden.stream()
                    .filter(mark -> Marks.stand(mark, answer))
                    .forEach(mark -> found.add(mark + " in " + asked.method() + " " + asked.path()));
        }
        assertEquals(List.of(), found);
        assertEquals(List.of(), Marks.of(EVERY_MARK, String.join("\n", logged)));
    }

    private String get(String token, String path) {
        return running.send(running.to(path).header("Authorization", "Bearer " + token))
                .body();
    }

    private static String whole(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() < 500, () -> answer.request() + " " + answer.body());
        return answer.headers() + answer.body();
    }

    /** What is told of the next change, or why nothing is. */
    private String firstEvent(HttpRequest.Builder request) {
        try {
            HttpResponse<java.io.InputStream> answer =
                    HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                if (answer.statusCode() != 200) {
                    return lines.lines().collect(Collectors.joining("\n"));
                }
                comment();
                StringBuilder told = new StringBuilder();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    told.append(line).append('\n');
                    if (line.startsWith("data:")) {
                        break;
                    }
                }
                return told.toString();
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void comment() {
        running.clerk.make(
                director,
                MEETING,
                List.of(sent(new AddComment(Target.of("B"), "jt", "mark-later " + logged.size(), Optional.empty()))),
                "mark-message");
    }

    private static Sent sent(org.docket.edit.Change change) {
        return new Sent(Optional.empty(), change);
    }

    private String token(String id, String initials, List<Term> terms) {
        return running.accounts.makeToken(person(id, initials, terms).id());
    }

    private Person person(String id, String initials, List<Term> terms) {
        Person person = new Person(id, "Name of " + id, initials, "", terms);
        running.accounts.add(person);
        return person;
    }
}
