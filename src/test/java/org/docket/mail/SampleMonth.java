// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.AdjustableClock;
import org.docket.Project;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.auth.Accounts;
import org.docket.auth.By;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Clockwork;
import org.docket.clerk.Parcel;
import org.docket.clerk.Parcel.Sheet;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.Message;
import org.docket.store.Messages;
import org.docket.store.Paper;
import org.docket.store.Store;
import org.docket.web.House;
import org.docket.web.Server;

/** The foundation of the samples on the day after its meeting in October, with a service, a mail server and a clock. */
final class SampleMonth implements AutoCloseable {
    static final String NOVEMBER = "2026-11-11";
    private static final Path SAMPLES = Project.FOLDER.resolve("agenda-samples");

    final AdjustableClock clock = new AdjustableClock("2026-10-15T10:00:00Z");
    final Store store;
    final Mailroom mailroom;
    private final Clerk clerk;
    private final Accounts accounts;
    private final Clockwork clockwork;
    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Sender sender;
    private final Server server;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new HashMap<>();
    private int copies;

    SampleMonth(Path folder) throws IOException {
        Board board = Board.read(SAMPLES.resolve("board"))
                .with("remind.initial", "14 days")
                .with("remind.final", "3 days")
                .with("summary.before", "24 hours");
        post.start();
        store = Store.open(folder.resolve("docket.db"));
        clerk = new Clerk(store, board, clock);
        accounts = new Accounts(store, clock);
        Postmark postmark =
                Postmark.of(board, Optional.empty(), Optional.of(URI.create("https://docket.example.org/")));
        SmtpServer smtp = SmtpServer.of("smtp://127.0.0.1:" + post.getSmtp().getPort(), Optional.empty());
        Route route = new Route(postmark, Optional.of(smtp), Optional.empty());
        mailroom = new Mailroom(store, route, clock).attend(clerk);
        clockwork = mailroom.clockwork();
        sender = new Sender(store, route, Limits.USUAL, clock);
        server = Server.start(
                new House(board, clerk, new Door(store, clock), mailroom, clock, Optional.empty()), "127.0.0.1", 0);
        bring();
        mailroom.ledger().arm(new By("ann", "here"), Set.of(), Set.of());
        clockwork.tick();
    }

    private void bring() throws IOException {
        String october = Utf8.decode(Files.readAllBytes(SAMPLES.resolve("board_agenda_2026_10_14.txt")));
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(sheet(Paper.Kind.COMMITTEES, "", "committee-info.txt"));
        sheets.add(sheet(Paper.Kind.CALENDAR, "", "calendar.txt"));
        sheets.add(sheet(Paper.Kind.NOTES, "2026-10-14", "notes_2026_10_14.json"));
        clerk.receive(new Parcel(Map.of("2026-10-14", october), Map.of(), sheets, List.of()), Optional.empty());
    }

    private static Sheet sheet(Paper.Kind kind, String meeting, String file) throws IOException {
        return new Sheet(kind, meeting, Files.readAllBytes(SAMPLES.resolve(file)));
    }

    /** The agenda as the foundation had it in the end. */
    static Agenda asItWas() throws IOException {
        String text = Utf8.decode(Files.readAllBytes(SAMPLES.resolve("board_agenda_2026_11_11.txt")));
        return Agenda.parse(text, Board.read(SAMPLES.resolve("board")));
    }

    void person(String id, String name, String initials, Role role) {
        add(new Person(id, name, initials, id + "@example.org", Set.of(role)));
    }

    void chair(String id, String name, String initials, String committee) {
        Term term = new Term(Role.COMMITTEE_CHAIR, committee, Optional.empty(), Optional.empty());
        add(new Person(id, name, initials, id + "@example.org", List.of(term)));
    }

    private void add(Person person) {
        accounts.add(person);
        tokens.put(person.id(), accounts.makeToken(person.id()));
    }

    Person known(String id) {
        return store.read(books -> books.people().find(id)).orElseThrow();
    }

    Agenda agenda() {
        return clerk.agenda(NOVEMBER);
    }

    HttpResponse<String> get(String id, String path) {
        return send(id, request(path));
    }

    HttpResponse<String> form(String id, String path, String body) {
        return send(
                id,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** Makes changes of the agenda at once. */
    HttpResponse<String> change(String id, String json) {
        return send(
                id,
                request("api/v1/agendas/" + NOVEMBER + "/changes")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path));
    }

    private HttpResponse<String> send(String id, HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Authorization", "Bearer " + tokens.get(id)).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Lets it be that moment: what is due is done, and what is to go goes; answers what came of it, each mail once. */
    List<Mail> at(String moment) throws MessagingException, IOException, FolderException {
        clock.set(moment);
        clockwork.tick();
        sender.look();
        MimeMessage[] all = post.getReceivedMessages();
        List<Mail> fresh = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (MimeMessage message : all) {
            if (ids.add(message.getMessageID())) {
                fresh.add(Mail.of(message));
            }
        }
        copies += all.length;
        post.purgeEmailFromAllMailboxes();
        return fresh;
    }

    /** How many copies of mails came in all. */
    int copies() {
        return copies;
    }

    List<Message> ledger() {
        return store.read(books -> books.messages().find(new Messages.Search("", "", "", 0, 1000)));
    }

    /** What a page says, as it was before it was put there. */
    static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** A mail as it came. */
    record Mail(List<String> to, String subject, String body) {
        static Mail of(MimeMessage message) throws MessagingException, IOException {
            List<String> to = new ArrayList<>();
            for (jakarta.mail.Address address : message.getAllRecipients()) {
                to.add(Postmark.bare(address.toString()));
            }
            return new Mail(
                    to,
                    message.getSubject(),
                    message.getContent().toString().replace("\r\n", "\n").strip());
        }
    }

    @Override
    public void close() {
        sender.close();
        server.close();
        store.close();
        post.stop();
    }
}
