// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.clerk.Names;

/**
 * What needs time at a meeting, in the order that the chair has before them; what is new waits until they ask.
 *
 * @param fresh how many would come in, or come up, with a newer order
 */
record NeedsTime(List<Need> needs, int fresh) {
    /** Holds what needs time now against what did when the order was made. */
    static NeedsTime of(Agenda then, List<Need> before, Agenda now, List<Need> today) {
        Map<String, Need> old = named(then, before);
        Map<String, Need> fresh = named(now, today);
        Names names = new Names(now);
        List<Need> kept = new ArrayList<>();
        old.forEach((name, need) ->
                names.find(name).map(item -> kept(item, need, fresh.get(name))).ifPresent(kept::add));
        long added = fresh.entrySet().stream()
                .filter(entry -> isNews(entry.getValue(), Optional.ofNullable(old.get(entry.getKey()))))
                .count();
        return new NeedsTime(List.copyOf(kept), (int) added);
    }

    private static Map<String, Need> named(Agenda agenda, List<Need> needs) {
        Names names = new Names(agenda);
        Map<String, Need> named = new LinkedHashMap<>();
        needs.forEach(need -> named.put(names.of(need.item()), need));
        return named;
    }

    private static Need kept(Item item, Need was, Need is) {
        return is == null ? new Need(item, was.why(), "no longer " + was.why().words()) : is;
    }

    private static boolean isNews(Need now, Optional<Need> before) {
        return before.isEmpty() || now.is(Need.Why.FLAGGED) && !before.get().is(Need.Why.FLAGGED);
    }
}
