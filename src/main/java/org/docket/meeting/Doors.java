// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** When the session was closed, as it was known at each moment: to take something back opens nothing that lies behind. */
final class Doors {
    private final List<Recorded> turned = new ArrayList<>();
    private final TreeMap<Integer, Boolean> closed = new TreeMap<>();

    /** The next act of the book. */
    void follow(Recorded act) {
        if (act.act() instanceof Closed || act.act() instanceof Opened) {
            turned.add(act);
        } else if (act.act() instanceof Struck strike) {
            turned.removeIf(earlier -> earlier.number() == strike.act());
        }
        closed.put(act.number(), closing().isPresent());
    }

    /** What closed the session that is closed now. */
    Optional<Recorded> closing() {
        return turned.isEmpty()
                ? Optional.empty()
                : Optional.of(turned.get(turned.size() - 1)).filter(last -> last.act() instanceof Closed);
    }

    boolean wereClosed(int number) {
        return Optional.ofNullable(closed.floorEntry(number))
                .map(Map.Entry::getValue)
                .orElse(false);
    }
}
