// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.board.Renames;
import org.docket.board.Renames.Rename;

/** What one project was called, and until when each name was its own. */
public final class ProjectNames {
    private final String name;
    private final Map<String, Optional<LocalDate>> until = new HashMap<>();
    private final List<Rename> renames;

    private ProjectNames(String name, List<Rename> renames) {
        this.name = name;
        this.renames = renames;
    }

    /** All names of the project that is called so now, or was. */
    public static ProjectNames of(String asked, Renames table) {
        String now = now(asked, table, new HashSet<>());
        List<Rename> renames = new ArrayList<>();
        ProjectNames names = new ProjectNames(now, renames);
        names.until.put(Folded.of(now), Optional.empty());
        names.gather(now, Optional.empty(), table);
        return names;
    }

    /** The same, by what stands in an address or is typed, where a title's other words may stand and hyphens for blanks. */
    public static ProjectNames asked(String words, Renames table) {
        return of(ReportTitles.name(words.replace('-', ' '), ""), table);
    }

    /** The folded name in the title of a report. */
    public static String folded(String title) {
        return Folded.of(ReportTitles.name(title, ""));
    }

    private static String now(String name, Renames table, Set<String> seen) {
        return !seen.add(Folded.of(name))
                ? name
                : table.all().stream()
                        .filter(rename -> Folded.of(rename.from()).equals(Folded.of(name)))
                        .findFirst()
                        .map(rename -> now(rename.to(), table, seen))
                        .orElse(name);
    }

    private void gather(String current, Optional<LocalDate> end, Renames table) {
        for (Rename rename : table.all()) {
            String former = Folded.of(rename.from());
            if (Folded.of(rename.to()).equals(Folded.of(current)) && !until.containsKey(former)) {
                Optional<LocalDate> earlier = rename.day().or(() -> end);
                until.put(former, earlier);
                renames.add(rename);
                gather(rename.from(), earlier, table);
            }
        }
    }

    /** As it is called now. */
    public String name() {
        return name;
    }

    /** The renames by which it came to that name. */
    public List<Rename> renames() {
        return List.copyOf(renames);
    }

    /** All its names, folded. */
    public Set<String> folded() {
        return Set.copyOf(until.keySet());
    }

    /** Whether a text of this day that has one of these names means this project. */
    public boolean means(Set<String> folded, LocalDate day) {
        return folded.stream()
                .anyMatch(one -> until.containsKey(one)
                        && until.get(one).filter(day::isAfter).isEmpty());
    }
}
