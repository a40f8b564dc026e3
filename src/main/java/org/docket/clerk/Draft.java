// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.store.DraftVersion;

/**
 * What is being written for one item: all versions, first to last.
 *
 * @param filed the versions that were filed, each with the revision that did so; what came before is kept and closed
 */
public record Draft(List<DraftVersion> versions, Map<Integer, Integer> filed) {
    public static final Draft NONE = new Draft(List.of(), Map.of());

    public Draft {
        versions = List.copyOf(versions);
        filed = Map.copyOf(filed);
    }

    public Optional<DraftVersion> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The versions after the one that was filed last. */
    public List<DraftVersion> open() {
        int last = filed.keySet().stream().mapToInt(number -> number).max().orElse(0);
        return versions.stream().filter(version -> version.number() > last).toList();
    }

    /** What one goes on with: what somebody typed last, else what came from outside. */
    public Optional<DraftVersion> current() {
        List<DraftVersion> open = open();
        return last(open.stream().filter(DraftVersion::isTyped).toList()).or(() -> last(open));
    }

    /** What came from outside after that, and waits to be looked at. */
    public Optional<DraftVersion> brought() {
        int current = current().map(DraftVersion::number).orElse(0);
        return last(open().stream()
                .filter(version -> !version.isTyped() && version.number() > current)
                .toList());
    }

    /** What others made of it since a version was gone on with. */
    public Optional<DraftVersion> since(int number) {
        return last(open().stream()
                .filter(version -> version.isTyped() && version.number() > number)
                .toList());
    }

    int next() {
        return last(versions).map(DraftVersion::number).orElse(0) + 1;
    }

    private static Optional<DraftVersion> last(List<DraftVersion> versions) {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }
}
