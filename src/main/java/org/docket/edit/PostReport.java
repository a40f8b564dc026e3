// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import org.docket.agenda.Agenda;
import org.docket.agenda.Block;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.Place;

/**
 * A report, resolution or discussion text is posted in place of what stood there; empty, it is taken off.
 *
 * @param editorial whether what changes is not what anybody approved or disapproved of
 */
public record PostReport(Target item, String text, boolean editorial) implements OfItem {
    private static final String FOOTER = "Additionally,";

    public PostReport(Target item, String text) {
        this(item, text, false);
    }

    @Override
    public String kind() {
        return "post-report";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        Item old = item.in(agenda);
        if (!(old.kind().isReport() || old.kind() == Kind.RESOLUTION || old.kind() == Kind.DISCUSSION)) {
            throw new Refused("No report can be posted to \"" + old.title() + "\".");
        }
        if (old.place().isEntryOnly()) {
            throw new Refused("There is no attachment to post this report to.");
        }
        if (item.hasMovedOn(old)) {
            throw new Refused("The report was changed since you read it.");
        }
        List<String> rows = rows(agenda, old);
        if (rows.equals(List.of(old.text().split("\n", -1)))
                || rows.isEmpty() && old.text().isEmpty()) {
            return List.of();
        }
        return written(agenda, old, rows);
    }

    /** The rows to be written, with the standing reference to attachments that ends a report kept. */
    private List<String> rows(Agenda agenda, Item old) {
        List<String> rows = new ArrayList<>(Wording.rows(text));
        if (!agenda.president().filter(old::equals).isPresent()) {
            return rows;
        }
        List<String> standing = List.of(old.text().split("\n", -1));
        int footer = footer(standing);
        int own = footer(rows);
        List<String> all = new ArrayList<>(rows.subList(0, own));
        while (!all.isEmpty() && all.get(all.size() - 1).isEmpty()) {
            all.remove(all.size() - 1);
        }
        if (footer < standing.size()) {
            all.addAll(all.isEmpty() ? List.of() : List.of(""));
            all.addAll(standing.subList(footer, standing.size()));
        }
        return all;
    }

    /** The row where the reference to attachments begins; the number of rows when there is none. */
    private static int footer(List<String> rows) {
        for (int i = rows.size() - 1; i >= 0; i--) {
            if (rows.get(i).startsWith(FOOTER)) {
                return i;
            }
        }
        return rows.size();
    }

    private static List<Splice> written(Agenda agenda, Item old, List<String> rows) {
        Lines lines = agenda.lines();
        Place place = old.place();
        int blanks = old.kind().isAttached() ? 2 : 1;
        List<String> body = new ArrayList<>(List.of(""));
        body.addAll(Wording.indented(rows, indent(old)));
        int limit = old.block()
                .filter(block -> block.first() >= place.body() && block.last() < place.end())
                .map(Block::first)
                .orElse(place.end());
        boolean blockFollows = limit < place.end();
        int after = blockFollows ? 1 : blanks;
        for (int i = rows.isEmpty() && (blockFollows || blanks == 1) ? after : 0; i < after; i++) {
            body.add("");
        }
        if (rows.isEmpty() && blanks == 2 && !blockFollows) {
            body = new ArrayList<>(List.of("", ""));
        }
        boolean atEnd = limit == lines.count();
        return new Rows(agenda)
                .replace(place.body(), limit, atEnd ? withoutTail(body) : body)
                .splices();
    }

    private static List<String> withoutTail(List<String> body) {
        int end = body.size();
        while (end > 1 && body.get(end - 1).isEmpty()) {
            end--;
        }
        return body.subList(0, end);
    }

    static int indent(Item item) {
        if (item.kind().isAttached()) {
            return 0;
        }
        return item.isWholeDiscussion() ? 4 : 7;
    }

    @Override
    public void verify(Agenda before, Agenda after) {
        List<String> rows = Wording.rows(text);
        Item old = item.in(before);
        if (old.isWholeDiscussion() && after.item("8.").isEmpty()) {
            return;
        }
        Consequences.only(item.id(), before, after, rows);
        Item now = after.item(item.id()).orElseThrow(() -> new Refused("This text would end the item itself."));
        if (!now.title().equals(old.title())) {
            throw new Refused("This text would change the title of \"" + old.title() + "\".");
        }
        Consequences.says(now, rows(before, old));
    }
}
