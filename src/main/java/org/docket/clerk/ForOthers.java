// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Agenda;
import org.docket.clerk.Scribe.Writing;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Attend;
import org.docket.edit.Change;
import org.docket.edit.EditComment;
import org.docket.edit.Flag;
import org.docket.edit.PostReport;
import org.docket.edit.Refused;
import org.docket.edit.Regrets;
import org.docket.edit.Target;
import org.docket.edit.Unapprove;
import org.docket.edit.Unflag;
import org.docket.json.ChangeJson;
import org.docket.json.Malformed;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.Deed;
import org.docket.store.Revision;
import org.docket.store.Spoken;
import org.docket.store.Spoken.Answer;

/** What the secretary enters for people who said so elsewhere: written down as theirs, and theirs to undo. */
public final class ForOthers {
    private static final Set<String> ENTERED =
            Set.of("approve", "unapprove", "flag", "unflag", "comment", "attend", "regrets", "post-report");

    private final Desk desk;
    private final Shelf shelf;
    private final Scribe scribe;
    private final Permissions permissions;

    ForOthers(Desk desk, Shelf shelf, Scribe scribe, Permissions permissions) {
        this.desk = desk;
        this.shelf = shelf;
        this.scribe = scribe;
        this.permissions = permissions;
    }

    /** Enters changes: all of them, or none when one is refused. */
    public Made enter(Behalf behalf, String meeting, List<Sent> changes) {
        return desk.written(meeting, books -> {
            Turn.Page page = shelf.page(books, meeting);
            Permission own = permissions.of(books, behalf.who(), meeting);
            own.require(Right.SPEAK_FOR_OTHERS);
            Fold fold = new Fold(permissions.of(books, behalf.other(), meeting).spokenBy(own), page.agenda());
            for (Sent sent : changes) {
                if (!Drawer.isDone(books, behalf.who(), sent)) {
                    fold.apply(new Sent(sent.id(), signed(behalf, sent.change(), page.agenda())));
                }
            }
            String message = Summary.of(fold.steps()) + "\n" + behalf.words();
            Revision revision = scribe.next(books, page, fold.agenda(), Writing.of(behalf.who(), message, fold));
            boolean changed = !revision.equals(page.revision());
            if (changed) {
                keep(books, behalf, revision, fold);
            }
            return new Made(revision, changed);
        });
    }

    /** The change as the other makes it, on the item as it is called now. */
    private static Change signed(Behalf behalf, Change change, Agenda agenda) {
        if (!ENTERED.contains(change.kind())) {
            throw new Refused("What others said elsewhere is their attendance, a position or a report; not this.");
        }
        return Signed.by(
                behalf.other(),
                change,
                target -> agenda.item(target.id())
                        .filter(item -> target.title().isEmpty())
                        .map(item -> new Target(target.id(), Optional.of(item.title()), target.digest()))
                        .orElse(target));
    }

    private void keep(Books books, Behalf behalf, Revision revision, Fold fold) {
        List<Change> changes = fold.steps().stream()
                .filter(Fold.Step::changedSomething)
                .map(step -> asPosted(step.change(), fold.agenda()))
                .toList();
        books.spokenFor()
                .add(
                        revision.meeting(),
                        new Spoken(
                                revision.number(),
                                behalf.other().id(),
                                behalf.who().id(),
                                behalf.way(),
                                ChangeJson.print(changes),
                                revision.when(),
                                Answer.NONE));
        String what = "enters for another, by " + behalf.way();
        for (Change change : changes) {
            String item = change.target().map(target -> " of " + target.id()).orElse("");
            String where = ": " + change.kind() + item + " on " + revision.meeting();
            books.audit()
                    .add(new Deed(
                            revision.when(),
                            behalf.who().id(),
                            behalf.from(),
                            what + where,
                            behalf.other().id()));
        }
    }

    /** A posted report is known again by the digest of what it became. */
    private static Change asPosted(Change change, Agenda after) {
        return change instanceof PostReport post
                ? after.item(post.item().id())
                        .map(item -> new PostReport(Target.of(item), post.text()))
                        .orElse(post)
                : change;
    }

    /** What was entered for anybody and still holds. */
    public List<Entered> of(String meeting) {
        return desk.read(books -> {
            List<Spoken> standing = books.spokenFor().standing(meeting);
            return standing.isEmpty() ? List.of() : holding(books, meeting, standing);
        });
    }

    private List<Entered> holding(Books books, String meeting, List<Spoken> standing) {
        Holding holding = holding(books, shelf.page(books, meeting));
        return standing.stream()
                .map(spoken -> new Entered(
                        spoken,
                        changes(spoken).stream()
                                .filter(change -> holding.holds(change, spoken.who()))
                                .toList()))
                .filter(entered -> !entered.changes().isEmpty())
                .toList();
    }

    private static Holding holding(Books books, Turn.Page page) {
        return new Holding(page.agenda(), books.positions().all(page.revision().meeting()));
    }

    /** Says that it is right what was entered by that revision. */
    public void confirm(Person who, String meeting, int revision) {
        desk.written(meeting, books -> {
            require(books, who, meeting, revision);
            books.spokenFor().answer(meeting, revision, Answer.RIGHT);
            return revision;
        });
    }

    /** Undoes what was entered by that revision and still holds, as changes of their own. */
    public Made undo(Person who, String meeting, int revision) {
        return desk.written(meeting, books -> {
            Spoken spoken = require(books, who, meeting, revision);
            Turn.Page page = shelf.page(books, meeting);
            Holding holding = holding(books, page);
            Agenda before = shelf.agenda(books, Shelf.revision(books, meeting, revision - 1));
            Fold fold = new Fold(permissions.of(books, who, meeting), page.agenda());
            List<Change> changes = new ArrayList<>(changes(spoken));
            Collections.reverse(changes);
            changes.stream()
                    .filter(change -> holding.holds(change, spoken.who()))
                    .map(change -> opposite(change, holding, before))
                    .forEach(change -> fold.apply(new Sent(Optional.empty(), change)));
            Revision made = scribe.next(books, page, fold.agenda(), Writing.of(who, "", fold));
            books.spokenFor().answer(meeting, revision, Answer.UNDONE);
            return new Made(made, !made.equals(page.revision()));
        });
    }

    private static Spoken require(Books books, Person who, String meeting, int revision) {
        return books.spokenFor().standing(meeting).stream()
                .filter(spoken ->
                        spoken.revision() == revision && spoken.person().equals(who.id()))
                .findFirst()
                .orElseThrow(
                        () -> new Refused("Nothing that was entered for you by revision " + revision + " stands."));
    }

    private static Change opposite(Change change, Holding holding, Agenda before) {
        if (change instanceof Approve approve) {
            return new Unapprove(approve.item(), approve.initials());
        } else if (change instanceof Unapprove unapprove) {
            return new Approve(unapprove.item(), unapprove.initials());
        } else if (change instanceof Flag flag) {
            return new Unflag(flag.item(), flag.initials());
        } else if (change instanceof Unflag unflag) {
            return new Flag(unflag.item(), unflag.initials());
        } else if (change instanceof AddComment comment) {
            return new EditComment(
                    comment.item(), comment.initials(), holding.words(comment).orElse(""), "");
        } else if (change instanceof PostReport post) {
            String text = before.item(post.item().id()).map(item -> item.text()).orElse("");
            return new PostReport(post.item(), text);
        }
        return change instanceof Attend attend ? new Regrets(attend.name()) : new Attend(((Regrets) change).name());
    }

    private static List<Change> changes(Spoken spoken) {
        try {
            return ChangeJson.list(spoken.changes(), ChangeJson.Signature.NONE).stream()
                    .map(Sent::change)
                    .toList();
        } catch (Malformed damaged) {
            throw new IllegalStateException("An entry for somebody is damaged", damaged);
        }
    }
}
