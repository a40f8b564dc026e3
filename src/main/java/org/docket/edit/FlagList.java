// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.docket.agenda.Agenda;
import org.docket.agenda.Flags;
import org.docket.agenda.Item;
import org.docket.agenda.Lines;
import org.docket.agenda.Section;

/** The list of flagged titles, written anew in the order of the titles. */
final class FlagList {
    private final Agenda agenda;
    private final Lines lines;
    private final Section reports;
    private final Flags flags;
    private final Map<String, Set<String>> byTitle = new TreeMap<>();

    FlagList(Agenda agenda) {
        this.agenda = agenda;
        this.lines = agenda.lines();
        this.reports = agenda.sections().stream()
                .filter(section -> section.topic() == Section.Topic.COMMITTEES)
                .findFirst()
                .orElseThrow(() -> new Refused("This agenda has no committee reports, where flags are listed."));
        this.flags = agenda.flags().orElse(new Flags(-1, List.of()));
        flags.entries().forEach(entry -> of(entry.title()).addAll(entry.initials()));
    }

    FlagList with(String title, String initials) {
        of(title).add(initials);
        return this;
    }

    FlagList without(String title, String initials) {
        of(title).remove(initials);
        return this;
    }

    private Set<String> of(String title) {
        return byTitle.computeIfAbsent(title, unseen -> new LinkedHashSet<>());
    }

    List<Splice> splices() {
        if (flags.sentence() < 0) {
            return flags.entries().isEmpty() ? inNewBlock() : amongOtherLines();
        }
        int from = flags.sentence() + 1;
        int limit = firstEntry();
        boolean otherLines = false;
        for (int line = from; line < limit; line++) {
            otherLines |= !lines.blank(line) && !isEntry(line);
        }
        return otherLines && !flags.entries().isEmpty() ? amongOtherLines() : afterSentence(from, limit, otherLines);
    }

    //        # Lenya [jt, gs]
    private List<String> rows() {
        return byTitle.entrySet().stream()
                .filter(flag -> !flag.getValue().isEmpty())
                .map(flag -> "        # " + flag.getKey() + " [" + String.join(", ", flag.getValue()) + "]")
                .toList();
    }

    private List<Splice> afterSentence(int from, int limit, boolean otherLines) {
        List<String> rows = new ArrayList<>(List.of(""));
        rows.addAll(rows());
        if (rows.size() > 1) {
            rows.add("");
        }
        int end = otherLines ? from : limit;
        if (otherLines) {
            rows.remove(rows.size() - 1);
        }
        return new Rows(agenda).replace(from, end, rows).splices();
    }

    private List<Splice> amongOtherLines() {
        Rows rows = new Rows(agenda);
        int first = flags.entries().get(0).line();
        flags.entries().stream()
                .filter(entry -> entry.line() != first)
                .forEach(entry -> rows.delete(entry.line(), entry.line() + 1));
        return rows.replace(first, first + 1, rows()).splices();
    }

    private List<Splice> inNewBlock() {
        List<String> rows = new ArrayList<>(
                List.of("    Summary of Reports", "", "     The following reports require further discussion:", ""));
        rows.addAll(rows());
        return new Rows(agenda)
                .insertParagraph(reports.heading() + 1, reports.end(), rows)
                .splices();
    }

    private boolean isEntry(int line) {
        return flags.entries().stream().anyMatch(entry -> entry.line() == line);
    }

    private int firstEntry() {
        return agenda.items().stream()
                .map(Item::place)
                .filter(place -> place.entry() > reports.heading())
                .mapToInt(place -> place.entry())
                .min()
                .orElse(reports.end());
    }
}
