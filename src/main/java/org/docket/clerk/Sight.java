// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Extract;
import org.docket.agenda.Extract.Shown;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Section;
import org.docket.board.Board;
import org.docket.committees.Committees;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.people.Role;

/** What one person may see of agendas; whatever shows anything to anybody is made from {@link #of} and nothing else. */
public final class Sight {
    /** What a comment is marked with that is not meant for the committee. */
    private static final String FOR_THE_BOARD = "board";

    private final Board board;
    private final boolean whole;
    private final boolean titles;
    private final Set<String> committees;
    private final Set<String> reports;
    private final Set<String> closed;

    private Sight(Person reader, Board board) {
        this.board = board;
        this.whole = readsAll(reader, board);
        this.titles = reader.may(Right.READ_TITLES);
        this.committees = reader.may(Right.READ_OWN) ? reader.committees() : Set.of();
        this.reports = Set.of();
        this.closed = Set.of();
    }

    private Sight(Sight other, Set<String> closed) {
        this.board = other.board;
        this.whole = other.whole;
        this.titles = other.titles;
        this.committees = other.committees;
        this.reports = other.reports;
        this.closed = new TreeSet<>(closed);
    }

    private Sight(Item report, Board board) {
        this.board = board;
        this.whole = false;
        this.titles = false;
        this.committees = Set.of();
        this.reports = report.kind().isReport() ? Set.of(report.id()) : Set.of();
        this.closed = Set.of();
    }

    public static Sight of(Person reader, Board board) {
        return new Sight(reader, board);
    }

    /** What those may be told from whom a report comes, whoever they are: it alone, and what is meant for them. */
    public static Sight ofReport(Item report, Board board) {
        return new Sight(report, board);
    }

    /** The same without what was taken up in closed sessions, by the names of the items. */
    Sight without(Set<String> items) {
        return items.isEmpty() ? this : new Sight(this, items);
    }

    /** The one function that says what this person may see of an agenda. */
    public Agenda of(Agenda agenda) {
        if (isWhole()) {
            return agenda;
        }
        return of(agenda, item -> true);
    }

    /** The same of some items alone. */
    Agenda of(Agenda agenda, Predicate<Item> items) {
        Function<Item, Shown> shown = shown(agenda);
        return isSomething()
                ? Extract.of(
                        agenda,
                        item -> items.test(item) ? shown.apply(item) : Shown.NOTHING,
                        whole ? comment -> true : Sight::isForCommittees)
                : Agenda.parse("", board);
    }

    /** The same of the committee file: what is private in it is for those who read everything. */
    public Committees of(Committees file) {
        return whole ? file : isSomething() ? file.withoutPrivate() : Committees.parse("");
    }

    /** Whether that is all of it: items, comments, and the text itself. */
    public boolean isWhole() {
        return whole && closed.isEmpty();
    }

    /** Whether it is all of it, but for what was taken up in closed sessions. */
    boolean isWholeWhereOpen() {
        return whole;
    }

    /** Whether the titles of all items are in it. */
    boolean hasTitles() {
        return titles;
    }

    /** Whether it is a committee whose items are in it. */
    boolean isOwn(String committee) {
        return committees.contains(committee);
    }

    /** Whether that is anything at all. */
    public boolean isSomething() {
        return whole || titles || !committees.isEmpty() || !reports.isEmpty();
    }

    /** Whether an item can be read and not only its title, so that something can be said of it. */
    public boolean reads(Agenda agenda, Item item) {
        return isWhole() || shown(agenda).apply(item).compareTo(Shown.TEXT) >= 0;
    }

    /** Whether all of an item is in sight, with what is said to those who report and what they answer. */
    public boolean hears(Agenda agenda, Item item) {
        return isWhole() || shown(agenda).apply(item) == Shown.ALL;
    }

    /** A word that is the same for people who see the same. */
    public String word() {
        if (isWhole()) {
            return "";
        }
        return (whole ? "whole" : titles ? "titles" : "")
                + String.join(",", committees).toLowerCase(Locale.ROOT)
                + (reports.isEmpty() ? "" : "report " + String.join(",", reports))
                + (closed.isEmpty() ? "" : " without " + String.join(",", closed));
    }

    /** How much of each item of an agenda is in sight. */
    Function<Item, Shown> shown(Agenda agenda) {
        Names names = new Names(agenda);
        return item -> {
            Shown open = whole ? Shown.ALL : shown(agenda, item);
            boolean hidden = open.compareTo(Shown.TITLE) > 0 && closed.contains(names.of(agenda, item));
            return hidden ? Shown.CLOSED : open;
        };
    }

    private Shown shown(Agenda agenda, Item item) {
        boolean own = item.kind() == Kind.COMMITTEE && isOwn(item.title());
        if (own || reports.contains(item.id())) {
            return Shown.ALL;
        } else if (!titles) {
            return Shown.NOTHING;
        }
        return item.isRollCall() || isOpened(agenda, item) ? Shown.TEXT : Shown.TITLE;
    }

    /** Whether the board opens the section in which the item stands to its guests. */
    private boolean isOpened(Agenda agenda, Item item) {
        Optional<String> words = board.text("guests.read");
        if (words.isEmpty()) {
            return false;
        }
        Set<String> opened = new HashSet<>(Arrays.asList(words.get().split("[,\\s]+")));
        int line = item.place().hasEntry() ? item.place().entry() : item.place().heading();
        return agenda.sections().stream()
                .filter(section -> section.heading() <= line && line < section.end())
                .map(Section::topic)
                .anyMatch(topic -> opened.contains(topic.word()));
    }

    /** Whoever begins with the word in brackets, in whatever case and with whatever behind it, means it. */
    private static boolean isForCommittees(Comment comment) {
        String words = comment.words().strip();
        while (words.startsWith("[") && words.indexOf(']') > 0) {
            int end = words.indexOf(']');
            if (words.substring(1, end).strip().toLowerCase(Locale.ROOT).startsWith(FOR_THE_BOARD)) {
                return false;
            }
            words = words.substring(end + 1).strip();
        }
        return !comment.has(FOR_THE_BOARD);
    }

    /** Chairs of committees read all of it, unless the board keeps them to their own items. */
    private static boolean readsAll(Person reader, Board board) {
        boolean narrowed =
                board.text("committee-chairs.read").filter("own"::equals).isPresent();
        return (narrowed
                        ? reader.with(reader.terms().stream()
                                .filter(term -> term.role() != Role.COMMITTEE_CHAIR)
                                .toList())
                        : reader)
                .may(Right.READ_ALL);
    }
}
