// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.edit.Shepherds;

/** Gives each report a director to look after it: always the one with the fewest so far, in the order of the roll call. */
final class Shepherding {
    /** Who reports, who looks after the report, and why that one. */
    record People(String owner, Optional<String> shepherd, String why) {
        //     [Pat Doe / Sam]
        String bracket() {
            return " [" + owner + shepherd.map(name -> " / " + name).orElse("") + "]";
        }
    }

    private final List<String> directors;
    private final boolean used;
    private final Map<String, Integer> reports = new LinkedHashMap<>();
    private final List<String> strangers = new ArrayList<>();

    Shepherding(List<String> directors, boolean used) {
        this.directors = directors;
        this.used = used && !directors.isEmpty();
        directors.forEach(name -> reports.put(Shepherds.nameOf(name, directors), 0));
    }

    /** An officer keeps the shepherd there was, while that is a director. */
    People officer(String owner, Optional<String> before) {
        return !isDirector(owner) && used && before.filter(reports::containsKey).isPresent()
                ? looked(owner, before.get(), "as before")
                : anew(owner);
    }

    /** A committee keeps whoever has something to do for it. */
    People committee(String chair, Optional<String> busy) {
        if (!used || busy.isEmpty() || isSame(chair, busy.get())) {
            return anew(chair);
        }
        if (!reports.containsKey(busy.get())) {
            strangers.add(busy.get());
        }
        return looked(chair, busy.get(), "an action item is open");
    }

    /** Those who look after a report because of an action item, and are no directors. */
    List<String> strangers() {
        return strangers.stream().distinct().toList();
    }

    private People anew(String owner) {
        if (!used || isDirector(owner)) {
            return new People(owner, Optional.empty(), used ? "a director's own report" : "");
        }
        String least = reports.keySet().stream()
                .min(Comparator.comparingInt(reports::get))
                .orElseThrow();
        return looked(owner, least, "has the fewest");
    }

    private People looked(String owner, String shepherd, String why) {
        reports.merge(shepherd, 1, Integer::sum);
        return new People(owner, Optional.of(shepherd), why);
    }

    private boolean isDirector(String name) {
        return directors.contains(name);
    }

    private boolean isSame(String chair, String shepherd) {
        return isDirector(chair) && Shepherds.nameOf(chair, directors).equals(shepherd);
    }
}
