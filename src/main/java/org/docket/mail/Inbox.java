// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.clerk.Drafts.Brought;
import org.docket.clerk.Names;
import org.docket.clerk.NotAllowed;
import org.docket.committees.Committees;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Arrival;
import org.docket.store.Arrival.Kind;
import org.docket.store.Arrival.Made;
import org.docket.store.Arrival.Sorted;
import org.docket.store.Arrival.Step;
import org.docket.store.Arrivals;
import org.docket.store.Books;
import org.docket.store.Paper;
import org.docket.store.Sha256;
import org.docket.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where mail comes in: kept as it came, taken for what it is, and made a draft where it brings a report. */
public final class Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    /** Who does by themselves what is done as a mail comes in. */
    private static final String DELIVERY = "mail";

    private final Store store;
    private final Clerk clerk;
    private final Board board;
    private final Clock clock;
    private final InboxLimits limits;

    public Inbox(Store store, Clerk clerk, Board board, Clock clock) {
        this.store = store;
        this.clerk = clerk;
        this.board = board;
        this.clock = clock;
        this.limits = InboxLimits.of(board);
    }

    /** A report that a mail may be, by the name it has beside the text of its agenda. */
    public record Choice(String meeting, String name, String title) {
        static Choice of(OpenReports.Place place) {
            return new Choice(place.meeting(), place.name(), place.item().title());
        }
    }

    /** What becomes of what is delivered. */
    public enum Taken {
        KEPT,
        /** The same mail came before. */
        KNOWN,
        /** There was no mail. */
        NOTHING
    }

    /** Takes one mail, to its end. */
    public Taken take(InputStream in) throws IOException {
        Intake intake = Intake.read(in, limits.largest());
        if (intake.size() == 0) {
            return Taken.NOTHING;
        }
        return take(intake).isPresent() ? Taken.KEPT : Taken.KNOWN;
    }

    /** Takes a mail; empty when it was there already. */
    Optional<Arrival> take(Intake intake) {
        Received mail = Received.of(intake.raw());
        Optional<Arrival> taken = store.write(books -> take(books, intake, mail));
        taken.ifPresent(arrival -> LOG.info(
                "A mail of {} bytes came in and was taken for: {}",
                intake.size(),
                arrival.sorted().kind()));
        clerk.lookAround();
        return taken;
    }

    private Optional<Arrival> take(Books books, Intake intake, Received mail) {
        Arrivals arrivals = books.arrivals();
        String likeness = likeness(intake, mail);
        if (arrivals.has(likeness)) {
            return Optional.empty();
        }
        Sorter sorter = new Sorter(books, reports(books), now());
        Sorted sorted = limits.allow(arrivals, now()) ? sorter.sort(mail) : InboxLimits.TOO_MUCH;
        Optional<String> doubt = sorted.kind() == Kind.REPORT ? sorter.doubt(mail, sorted) : Optional.of("");
        Optional<Arrival> added = arrivals.add(entry(intake, mail, likeness), because(sorted, doubt));
        if (doubt.isEmpty()) {
            added.ifPresent(arrival -> draft(books, arrival, mail.text()));
        }
        int dropped = arrivals.makeRoom(limits.most());
        if (dropped > 0) {
            LOG.info("{} mails of which nothing was made were dropped to make room", dropped);
        }
        return added;
    }

    private static Sorted because(Sorted sorted, Optional<String> doubt) {
        String why = (sorted.why() + " " + doubt.orElse("")).strip();
        return new Sorted(sorted.kind(), why, sorted.message(), sorted.meeting(), sorted.item());
    }

    private Arrivals.Entry entry(Intake intake, Received mail, String likeness) {
        return new Arrivals.Entry(
                now(),
                likeness,
                intake.size(),
                mail.messageId().orElse(""),
                mail.from().words(),
                mail.subject(),
                Notes.of(intake, mail),
                mail.text(),
                intake.raw());
    }

    /** What comes by two ways, or a second time, is one mail, though other lines were put at its head. */
    private static String likeness(Intake intake, Received mail) {
        return mail.messageId()
                .map(id -> Sha256.of(String.join("\n", id, mail.from().words(), mail.subject(), mail.text())))
                .orElseGet(() -> Sha256.of(intake.raw()));
    }

    private void draft(Books books, Arrival arrival, String text) {
        Sorted sorted = arrival.sorted();
        String meeting = sorted.meeting().orElseThrow();
        String id = new Names(clerk.agenda(meeting))
                .find(sorted.item())
                .orElseThrow()
                .id();
        clerk.drafts().put(books, meeting, new Brought(id, text, source(arrival)));
        books.arrivals().tell(arrival, new Step(now(), DELIVERY, Made.DRAFTED, sorted.meeting(), sorted.item()));
    }

    /** The words that stand with whatever came by mail. */
    private static String source(Arrival arrival) {
        return "mail from " + arrival.sender() + ", sender not proven";
    }

    /** Makes a mail the draft of an item, because a person says that it is its report. */
    public void assign(Person who, long id, Choice choice) {
        require(who);
        String item = new Names(clerk.agenda(choice.meeting))
                .find(choice.name)
                .orElseThrow(() -> new Refused("This report is not on that agenda any more."))
                .id();
        store.change(books -> {
            Arrival arrival = find(books, id);
            String text = books.arrivals().text(arrival);
            clerk.drafts().put(books, choice.meeting, new Brought(item, text, source(arrival)));
            books.arrivals()
                    .tell(arrival, new Step(now(), who.id(), Made.ASSIGNED, Optional.of(choice.meeting), choice.name));
        });
        clerk.lookAround();
    }

    /** Says that nothing is to be made of a mail; it stays where it can be found. */
    public void dismiss(Person who, long id) {
        require(who);
        Step step = new Step(now(), who.id(), Made.DISMISSED, Optional.empty(), "");
        store.change(books -> books.arrivals().tell(find(books, id), step));
    }

    /** The reports that a mail may be: those that its subject names, or all that may still be filed. */
    public List<Choice> choices(Arrival arrival, boolean all) {
        return store.read(books -> {
            OpenReports reports = reports(books);
            List<OpenReports.Place> places = all
                    ? reports.all()
                    : ReportSubject.rest(arrival.subject()).map(reports::named).orElse(List.of());
            return places.stream().map(Choice::of).toList();
        });
    }

    private static Arrival find(Books books, long id) {
        return books.arrivals().find(id).orElseThrow(() -> new Refused("This mail is not kept any more."));
    }

    private static void require(Person who) {
        if (!who.may(Right.KEEP_AGENDA)) {
            throw new NotAllowed(Right.KEEP_AGENDA);
        }
    }

    private OpenReports reports(Books books) {
        Committees committees = books.papers()
                .newest(Paper.Kind.COMMITTEES, "")
                .map(books.papers()::content)
                .map(content -> Committees.parse(Utf8.decode(content)))
                .orElse(Committees.parse(""));
        return OpenReports.of(clerk, board, committees, clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
