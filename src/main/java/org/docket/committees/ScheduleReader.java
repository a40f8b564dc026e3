// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.committees.Committees.Due;

/** Reads the schedule of the second section: underlined headings, and the committees under each. */
final class ScheduleReader {
    private final Rows rows;
    private final List<Due> dues = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private String period = "";
    private int periodLine;
    private final List<Stretch> periods = new ArrayList<>();

    ScheduleReader(Rows rows) {
        this.rows = rows;
    }

    void read(int line) {
        String words = rows.line(line);
        if (Rows.isUnderline(words)) {
            return;
        }
        if (!Rows.isIndented(words)) {
            period = Rows.isUnderline(rows.after(line)) ? words.strip() : "";
            periodLine = line;
            if (!period.isEmpty()) {
                periods.add(new Stretch(period, line, line + 2));
            }
        } else if (!period.isEmpty()) {
            due(line, words);
        }
    }

    List<Due> dues() {
        return dues;
    }

    /** The line that one of them stands on, counted from 0. */
    int line(int due) {
        return lines.get(due);
    }

    //    Samza                  # new, monthly through May
    private void due(int line, String words) {
        int mark = remark(words);
        String name = words.substring(0, mark < 0 ? words.length() : mark).strip();
        String remark = mark < 0 ? "" : words.substring(mark + 1).strip();
        if (name.isEmpty()) {
            rows.odd(line, "Here is a remark without a committee.");
            return;
        }
        if (periodLine >= 0 && !Schedule.isPeriod(period)) {
            rows.odd(periodLine, "No month stands in this heading: what is below it is never due.");
            periodLine = -1;
        }
        dues.add(new Due(name, period, Optional.of(remark).filter(said -> !said.isEmpty())));
        lines.add(line);
        periods.set(periods.size() - 1, periods.get(periods.size() - 1).upTo(line + 1));
    }

    /** The headings, each with the lines below it. */
    List<Stretch> periods() {
        return periods;
    }

    List<Integer> lines() {
        return lines;
    }

    /** A remark stands after a blank, so that a name may end in the same sign. */
    private static int remark(String words) {
        for (int mark = words.indexOf('#'); mark >= 0; mark = words.indexOf('#', mark + 1)) {
            if (mark == 0 || words.charAt(mark - 1) == ' ' || words.charAt(mark - 1) == '\t') {
                return mark;
            }
        }
        return -1;
    }
}
