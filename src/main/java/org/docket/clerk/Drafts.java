// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.edit.PostReport;
import org.docket.edit.Refused;
import org.docket.edit.SameItems;
import org.docket.edit.Target;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Books;
import org.docket.store.DraftVersion;
import org.docket.store.DraftVersion.Basis;

/** What is being written for items: it belongs to those who may file it, and to nobody else before it is filed. */
public final class Drafts implements Witness {
    /** The longest text that is kept. */
    public static final int LONGEST = 500_000;

    private final Desk desk;
    private final Shelf shelf;
    private final Scribe scribe;
    private final Permissions permissions;

    Drafts(Desk desk, Shelf shelf, Scribe scribe, Permissions permissions) {
        this.desk = desk;
        this.shelf = shelf;
        this.scribe = scribe;
        this.permissions = permissions;
    }

    /**
     * What somebody typed.
     *
     * @param item which one, by id
     * @param from the version that stood in the form; 0 where it was what the agenda says
     * @param basis which text of the item it is to replace
     */
    public record Typing(String item, int from, Basis basis, String text) {}

    /** A text from outside, for the item of this id, and where it came from. */
    public record Brought(String item, String text, String source) {}

    /**
     * How a draft was saved.
     *
     * @param others what somebody else saved meanwhile: both are kept
     */
    public record Saved(DraftVersion version, Optional<DraftVersion> others) {}

    /** The draft of an item, for somebody who may file it. */
    public Draft of(Person who, String meeting, String item) {
        return desk.read(books -> {
            Agenda agenda = shelf.page(books, meeting).agenda();
            Item there = find(permissions.of(books, who, meeting), agenda, item);
            if (!Permission.mayFile(who, there)) {
                throw new NotAllowed(Right.FILE);
            }
            return draft(books, meeting, new Names(agenda).of(there));
        });
    }

    /** Keeps what somebody typed, as a version of its own unless it is what was kept last. */
    public Saved save(Person who, String meeting, Typing typing) {
        return desk.store().write(books -> {
            Agenda agenda = shelf.page(books, meeting).agenda();
            Permission permission = permissions.of(books, who, meeting);
            permission.require(new PostReport(Target.of(typing.item), typing.text), agenda);
            Item item = find(permission, agenda, typing.item);
            if (!isWritten(item.kind())) {
                throw new Refused("There is nothing to be filed for \"" + item.title() + "\".");
            }
            String name = new Names(agenda).of(item);
            Draft draft = draft(books, meeting, name);
            Optional<DraftVersion> others =
                    draft.since(typing.from).filter(version -> !version.text().equals(typing.text));
            Optional<DraftVersion> same = draft.current()
                    .filter(version -> version.isTyped() && version.text().equals(typing.text));
            return new Saved(
                    same.orElseGet(() -> add(books, meeting, name, version(draft, typing, who.id(), ""))), others);
        });
    }

    /**
     * Keeps what came from outside as a version of the draft; nobody vouches for it.
     *
     * @param source where it came from, in words that are shown with it, such as "mail from a@example.org, sender not
     *     proven"
     * @return the number of the version
     */
    public int put(String meeting, String item, String text, String source) {
        return desk.store().write(books -> put(books, meeting, new Brought(item, text, source)));
    }

    /** The same in a transaction in which more is written. */
    public int put(Books books, String meeting, Brought brought) {
        Turn.Page page = shelf.page(books, meeting);
        Item there = page.agenda()
                .item(brought.item)
                .orElseThrow(() -> new Refused(Target.of(brought.item).name() + " is not on this agenda."));
        String name = new Names(page.agenda()).of(there);
        Basis basis = new Basis(there.digest(), page.revision().number());
        Draft draft = draft(books, meeting, name);
        Typing typing = new Typing(brought.item, 0, basis, brought.text);
        return add(books, meeting, name, version(draft, typing, "", brought.source))
                .number();
    }

    /** A text that is filed closes the draft it was; a draft goes along when its item gets another title. */
    @Override
    public void saw(Books books, Seen seen) {
        String meeting = seen.revision().meeting();
        List<String> drafted =
                seen.before() == seen.after() ? List.of() : books.drafts().items(meeting);
        if (!drafted.isEmpty()) {
            follow(books, seen, drafted);
            for (Seen.Step step : seen.steps()) {
                if (step.change() instanceof PostReport post) {
                    close(books, seen, post);
                }
            }
        }
    }

    private static void follow(Books books, Seen seen, List<String> drafted) {
        Names now = new Names(seen.after());
        Names then = new Names(seen.before());
        if (drafted.stream().allMatch(now::has)) {
            return;
        }
        SameItems same = SameItems.between(seen.after().items(), seen.before().items());
        for (Item item : seen.after().items()) {
            same.of(item)
                    .map(then::of)
                    .filter(name -> drafted.contains(name) && !now.has(name) && !drafted.contains(now.of(item)))
                    .ifPresent(name -> books.drafts().rename(seen.revision().meeting(), name, now.of(item)));
        }
    }

    private static void close(Books books, Seen seen, PostReport post) {
        String meeting = seen.revision().meeting();
        String filed = Names.folded(post.text());
        seen.after()
                .item(post.item().id())
                .map(new Names(seen.after())::of)
                .ifPresent(name -> draft(books, meeting, name).open().stream()
                        .filter(version -> Names.folded(version.text()).equals(filed))
                        .reduce((earlier, later) -> later)
                        .ifPresent(version -> books.drafts()
                                .addFiled(
                                        meeting,
                                        name,
                                        version.number(),
                                        seen.revision().number())));
    }

    private static boolean isWritten(Kind kind) {
        return kind.isReport() || kind == Kind.RESOLUTION || kind == Kind.DISCUSSION;
    }

    private static Item find(Permission permission, Agenda agenda, String id) {
        Target target = Target.of(id);
        return permission
                .item(target, agenda)
                .orElseThrow(() -> new Refused(target.name() + " is not on this agenda."));
    }

    private static Draft draft(Books books, String meeting, String name) {
        return new Draft(books.drafts().all(meeting, name), books.drafts().filed(meeting, name));
    }

    private DraftVersion version(Draft draft, Typing typing, String who, String source) {
        if (typing.text.length() > LONGEST) {
            throw new Refused("This text is too long to be kept as a draft.");
        }
        Instant now = scribe.now();
        return new DraftVersion(draft.next(), typing.from, typing.basis, who, source, now, typing.text);
    }

    private static DraftVersion add(Books books, String meeting, String name, DraftVersion version) {
        books.drafts().add(meeting, name, version);
        return version;
    }
}
