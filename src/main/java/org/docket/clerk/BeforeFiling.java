// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.Mark;
import org.docket.edit.Change;
import org.docket.edit.PostReport;
import org.docket.edit.Refused;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.store.Books;
import org.docket.store.Revision;

/** What whoever files a text wants to know before: how it will stand, what came last, what was asked, when it is late. */
public final class BeforeFiling {
    /** A year of monthly meetings, and one more. */
    private static final int LOOKED_BACK = 13;

    private final Desk desk;
    private final Shelf shelf;
    private final Permissions permissions;
    private final Consents consents;

    BeforeFiling(Desk desk, Shelf shelf, Permissions permissions, Consents consents) {
        this.desk = desk;
        this.shelf = shelf;
        this.permissions = permissions;
        this.consents = consents;
    }

    /** What the same project or office filed, and for which meeting. */
    public record Earlier(String meeting, Item item) {}

    /** What somebody asked a project and nobody has answered. */
    public record Question(String meeting, Comment comment) {
        /** Its number among those of its asker. */
        public String number() {
            return comment.marks().stream()
                    .filter(mark -> mark.word().equals("question"))
                    .findFirst()
                    .map(Mark::rest)
                    .orElse("");
        }
    }

    /** The lines of the item as they will stand in the file, without what was said of it. */
    public String preview(Person who, String meeting, PostReport post) {
        return desk.read(books -> {
            Fold fold = new Fold(
                    permissions.of(books, who, meeting),
                    shelf.page(books, meeting).agenda());
            fold.apply(new Sent(Optional.empty(), post));
            Agenda after = fold.agenda();
            Item item =
                    after.item(post.item().id()).orElseThrow(() -> new Refused("This text would end the item itself."));
            return after.lines()
                    .text()
                    .substring(
                            after.lines().start(item.place().heading()),
                            after.lines().start(item.place().textEnd()));
        });
    }

    /** What somebody would see of the agenda after a change of theirs; nothing of it is kept. */
    public Agenda after(Person who, String meeting, Change change) {
        return desk.read(books -> {
            Permission permission = permissions.of(books, who, meeting);
            Fold fold = new Fold(permission, shelf.page(books, meeting).agenda());
            fold.apply(new Sent(Optional.empty(), Signed.by(who, change)));
            return permission.sight().of(fold.agenda());
        });
    }

    /** What was filed last under this title before a meeting, as far as somebody may see it. */
    public Optional<Earlier> last(Person who, String meeting, Item item) {
        return earlier(who, meeting, item).stream()
                .filter(earlier -> !earlier.item.text().isBlank())
                .reduce((before, after) -> after);
    }

    /** The questions to a project, of this meeting and those before, that nobody has answered; oldest first. */
    public List<Question> questions(Person who, String meeting, Item item) {
        List<Earlier> all = new ArrayList<>(earlier(who, meeting, item));
        all.add(new Earlier(meeting, item));
        List<Question> open = new ArrayList<>();
        for (Earlier each : all) {
            for (Comment comment : each.item.comments()) {
                open.removeIf(question -> answers(comment, question));
                if (comment.has("question")) {
                    open.add(new Question(each.meeting, comment));
                }
            }
        }
        return List.copyOf(open);
    }

    /** When a text for a meeting is late; empty where the board has set no cut-off. */
    public Optional<Deadline> deadline(String meeting) {
        return desk.read(books -> consents.deadline(shelf.page(books, meeting).agenda(), meeting));
    }

    private static boolean answers(Comment comment, Question question) {
        String answer = "answer " + question.comment.initials() + ' ' + question.number();
        return comment.marks().stream().anyMatch(mark -> mark.text().equals(answer));
    }

    /** The items of this kind and title in the meetings before, oldest first. */
    private List<Earlier> earlier(Person who, String meeting, Item item) {
        return desk.read(books -> {
            List<Revision> before = new ArrayList<>(books.revisions().newestOfEach().stream()
                    .filter(revision -> Phases.day(revision.meeting()).isBefore(Phases.day(meeting)))
                    .toList());
            List<Revision> lately = before.subList(Math.max(0, before.size() - LOOKED_BACK), before.size());
            return lately.stream()
                    .flatMap(revision -> found(books, revision, who, item).stream())
                    .toList();
        });
    }

    private Optional<Earlier> found(Books books, Revision revision, Person who, Item item) {
        Sight sight = Sights.of(books, who, revision.meeting(), shelf.board());
        return shelf.agenda(books, revision, sight).items().stream()
                .filter(other -> other.kind() == item.kind() && other.title().equalsIgnoreCase(item.title()))
                .findFirst()
                .map(other -> new Earlier(revision.meeting(), other));
    }
}
