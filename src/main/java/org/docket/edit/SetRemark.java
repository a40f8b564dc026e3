// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import java.util.Optional;
import org.docket.agenda.Span;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.committees.Stretch;

/** A committee reports next month for the reason given, besides its own months; without a reason, no more. */
public record SetRemark(String committee, String remark) implements CommitteeChange {
    static final String NEXT = "Next month";

    @Override
    public String summary() {
        return committee + ": " + (remark.isBlank() ? "no remark in the schedule" : remark.strip());
    }

    @Override
    public List<Splice> splices(Committees file) {
        CommitteeFile open = new CommitteeFile(file);
        Committee there = open.committee(committee);
        List<Integer> lines = open.dues(there, true);
        if (remark.isBlank()) {
            lines.forEach(line -> open.rows.delete(line, line + 1));
            return open.rows.splices();
        }
        String words = CommitteeFile.remark(remark);
        if (lines.isEmpty()) {
            add(open, there.name(), words);
        } else {
            replace(open, lines.get(0), words);
            lines.subList(1, lines.size()).forEach(line -> open.rows.delete(line, line + 1));
        }
        return open.rows.splices();
    }

    private static void replace(CommitteeFile open, int line, String words) {
        String text = open.file.text();
        int mark = open.lines.head(line);
        while (text.charAt(mark) != '#' || !Character.isWhitespace(text.charAt(mark - 1))) {
            mark++;
        }
        mark++;
        int end = open.lines.head(line) + open.lines.trimmed(line).length();
        while (mark < end && Character.isWhitespace(text.charAt(mark))) {
            mark++;
        }
        open.rows.replace(new Span(mark, end), words);
    }

    static void add(CommitteeFile open, String name, String words) {
        String row = CommitteeFile.due(name, words);
        Optional<Stretch> next = open.layout.period(NEXT);
        if (next.isPresent()) {
            open.insert(open.duesIn(next.get(), true), name, next.get().end(), List.of(row));
            return;
        }
        List<Stretch> periods = open.layout.periods();
        if (periods.isEmpty()) {
            throw new Refused("The file has no schedule to write this into.");
        }
        int after = periods.get(periods.size() - 1).end();
        open.rows.insert(after, List.of("", NEXT, "-".repeat(NEXT.length()), row));
    }
}
