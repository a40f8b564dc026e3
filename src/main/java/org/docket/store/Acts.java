// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.docket.json.ActJson;
import org.docket.json.Malformed;
import org.docket.meeting.Act;
import org.docket.meeting.Recorded;
import org.docket.meeting.Struck;
import org.docket.store.Chronicle.Line;

/** The book of what happened at meetings; it is only ever added to. */
public final class Acts {
    private final ActRows rows;

    Acts(ActRows rows) {
        this.rows = rows;
    }

    /** Who writes an act down, when, and what they call it; an id is written down once. */
    public record Entry(String who, Instant when, String id) {}

    /** Adds an act; one that came in already under this id is answered as it was written down then. */
    public Recorded add(String meeting, Entry entry, Act act) {
        return rows.sent(meeting, entry.who(), entry.id()).map(Acts::recorded).orElseGet(() -> {
            Recorded recorded = new Recorded(rows.newest(meeting) + 1, entry.who(), entry.when(), act);
            rows.add(row(meeting, new Line(entry.id(), recorded)));
            return recorded;
        });
    }

    /** What came in under this id. */
    public Optional<Recorded> sent(String meeting, String who, String id) {
        return rows.sent(meeting, who, id).map(Acts::recorded);
    }

    /** What happened at a meeting, in order. */
    public List<Recorded> all(String meeting) {
        return rows.all(meeting).stream().map(Acts::recorded).toList();
    }

    /** The number of the newest act; 0 when there is none. */
    public int newest(String meeting) {
        return rows.newest(meeting);
    }

    /** For each meeting a number that grows whenever something is written down. */
    public Map<String, Integer> newestOfEach() {
        return rows.newestOfEach();
    }

    /** Whether the meeting was called to order, and whether it was adjourned: the words of what stands. */
    public Set<String> limits(String meeting) {
        return Set.copyOf(rows.limits(meeting));
    }

    /** Whether a closed session was ever written down. */
    public boolean hasClosed(String meeting) {
        return rows.countOf(meeting, "closed") > 0;
    }

    /** The items with an id, by every name that they have or had. */
    public Map<String, Integer> names(String meeting) {
        return rows.names(meeting);
    }

    /** The id of the item of this name, from now on; every name that it had leads to it. */
    public int item(String meeting, String name) {
        return rows.item(meeting, name).orElseGet(() -> {
            int id = rows.addItem(meeting, name);
            rows.addName(meeting, name, id);
            return id;
        });
    }

    /** The id of the item that has or had this name, where it has one. */
    public Optional<Integer> known(String meeting, String name) {
        return rows.item(meeting, name);
    }

    /** What the items with an id are called now. */
    public Map<Integer, String> items(String meeting) {
        return rows.items(meeting);
    }

    public void retitle(String meeting, int item, String name) {
        rows.retitle(item, name);
        rows.addName(meeting, name, item);
    }

    /** All that is kept of a meeting here. */
    public Chronicle chronicle(String meeting) {
        Map<Integer, List<String>> items = new TreeMap<>();
        rows.items(meeting).forEach((item, name) -> items.put(item, new ArrayList<>(List.of(name))));
        new TreeMap<>(rows.names(meeting)).forEach((name, item) -> {
            if (!items.get(item).contains(name)) {
                items.get(item).add(name);
            }
        });
        return new Chronicle(
                items,
                rows.all(meeting).stream()
                        .map(row -> new Line(row.id(), recorded(row)))
                        .toList());
    }

    /** Takes what is kept elsewhere: how many acts are new; nothing when other acts are here, or other items have its ids. */
    public Optional<Integer> take(String meeting, Chronicle brought) {
        List<Line> here = chronicle(meeting).acts();
        List<Line> acts = brought.acts();
        int common = Math.min(here.size(), acts.size());
        boolean known = here.subList(0, common).equals(acts.subList(0, common));
        if (!known || !brought.items().keySet().stream().allMatch(item -> isFree(item, meeting))) {
            return Optional.empty();
        }
        brought.items().forEach((item, names) -> {
            rows.putItem(item, meeting, names.get(0));
            names.forEach(name -> rows.addName(meeting, name, item));
        });
        List<Line> fresh = acts.subList(common, acts.size());
        fresh.forEach(line -> rows.add(row(meeting, line)));
        return Optional.of(fresh.size());
    }

    private boolean isFree(int item, String meeting) {
        return rows.meetingOf(item).filter(other -> !other.equals(meeting)).isEmpty();
    }

    private static ActRows.Row row(String meeting, Line line) {
        Recorded recorded = line.act();
        Act act = recorded.act();
        return new ActRows.Row(
                meeting,
                recorded.number(),
                line.id(),
                act.word(),
                act instanceof Struck struck ? struck.act() : 0,
                recorded.who(),
                recorded.when(),
                ActJson.print(act));
    }

    /** Rewrites what is expunged, as JSON; answers how many acts that were. */
    int rewrite(UnaryOperator<String> json) {
        int rewritten = 0;
        for (ActRows.Row row : rows.everything()) {
            String body = json.apply(row.body());
            if (!body.equals(row.body())) {
                rows.rewrite(row.meeting(), row.number(), body);
                rewritten++;
            }
        }
        return rewritten;
    }

    private static Recorded recorded(ActRows.Row row) {
        try {
            return new Recorded(row.number(), row.who(), row.when(), ActJson.read(row.body()));
        } catch (Malformed damaged) {
            throw new IllegalStateException("act " + row.number() + " of " + row.meeting(), damaged);
        }
    }
}
