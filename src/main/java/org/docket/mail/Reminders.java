// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.agenda.Hrefs;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.board.Board;
import org.docket.committees.Committees;
import org.docket.committees.Contact;
import org.docket.committees.Reporting;

/** Writes the reminders of a meeting to those whose reports are due: chairs of committees and officers alike. */
final class Reminders {
    private static final String NOT_MADE_UP = "An address is never made up of a name.";

    private final Postmark postmark;
    private final Occasion occasion;
    private final Committees committees;
    private final Board board;
    private final Set<String> silent;

    Reminders(Postmark postmark, Occasion occasion, Committees committees) {
        this.postmark = postmark;
        this.occasion = occasion;
        this.committees = committees;
        this.board = occasion.agenda().board();
        this.silent = committees.reporting(occasion.start().getMonth()).stream()
                .filter(Reporting::isNonResponsive)
                .map(Reporting::committee)
                .collect(Collectors.toSet());
    }

    /** One for each report that is missing; those that are usually sent of this kind are marked. */
    List<Reminder> of(ReminderKind kind) {
        Hrefs hrefs = Hrefs.of(occasion.agenda());
        return occasion.agenda().items().stream()
                .filter(item -> item.kind().isReport() && item.missing())
                .map(item -> reminder(kind, item, hrefs.of(item)))
                .toList();
    }

    private Reminder reminder(ReminderKind kind, Item item, String href) {
        Optional<Contact> contact = committees.find(item.title(), board);
        List<String> to = contact.flatMap(Contact::chairAddress).stream().toList();
        List<String> cc =
                contact.flatMap(found -> copies(kind, item, found)).stream().toList();
        Subject text = Subject.of(board.template(kind.template()).fill(values(item, href)));
        boolean usual = kind != ReminderKind.NON_RESPONSIVE
                || contact.filter(found -> silent.contains(found.name())).isPresent();
        String unsent = unsent(contact, to);
        return new Reminder(
                item.id(),
                item.title(),
                to,
                cc,
                whoTo(item),
                text.subject(),
                Wrap.fill(text.body()),
                unsent,
                usual && unsent.isEmpty());
    }

    /** A committee that has not answered is asked where all of its project can read it. */
    private static Optional<String> copies(ReminderKind kind, Item item, Contact contact) {
        boolean open = kind == ReminderKind.NON_RESPONSIVE && item.kind() == Kind.COMMITTEE;
        return open ? contact.publicList().or(contact::privateList) : contact.privateList();
    }

    private static String unsent(Optional<Contact> contact, List<String> to) {
        if (contact.isEmpty()) {
            return "The committee file does not know it. " + NOT_MADE_UP;
        }
        return to.isEmpty() ? "The committee file gives no address of its chair. " + NOT_MADE_UP : "";
    }

    private Map<String, Object> values(Item item, String href) {
        Map<String, Object> values = new HashMap<>(occasion.values(postmark));
        values.put("owner", item.owner().orElse("chair of " + item.title()));
        values.put("project", item.title());
        values.put("link", postmark.link("/" + occasion.meeting() + "/" + href + "/edit"));
        values.put("whoTo", whoTo(item).isEmpty() ? "the board" : whoTo(item));
        return values;
    }

    /** Who is written to about it: officers under the president have an address of their own, where the board says so. */
    private String whoTo(Item item) {
        return item.reportsTo()
                .flatMap(president -> board.text("mail.operations"))
                .or(() -> board.text("mail.board"))
                .orElse("");
    }
}
