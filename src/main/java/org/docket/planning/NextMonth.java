// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.committees.Committees.Due;
import org.docket.edit.SetRemark;

/** Who reports next month besides those whose turn it is: whose report was missing or not accepted, and the new ones. */
public final class NextMonth {
    private static final String MISSING = "missing";
    private static final String REJECTED = "not accepted";
    private static final String NEW = "new, monthly through ";
    private static final int LONG = 91;

    private final Committees file;
    private final Month month;
    private final Set<String> missing = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final Set<String> rejected = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    /** As it follows from a meeting on that day. */
    public NextMonth(Past past, Committees file, LocalDate day) {
        this.file = file;
        this.month = day.getMonth();
        Agenda agenda = past.agenda();
        Set<String> refused = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        past.notes().ifPresent(notes -> refused.addAll(notes.rejected()));
        for (Item item : agenda.items()) {
            if (item.kind() == Kind.COMMITTEE && item.missing()) {
                missing.add(known(item.title()));
            } else if (item.kind() == Kind.COMMITTEE && refused.contains(item.title())) {
                rejected.add(known(item.title()));
            }
        }
    }

    /** The remark that a committee has in its first months. */
    public static String beginning(LocalDate day) {
        return NEW + name(day.plusDays(LONG).getMonth());
    }

    /** What becomes of the remarks of the schedule; committees that leave are left alone. */
    public List<SetRemark> changes(Set<String> leaving) {
        TreeMap<String, String> remarks = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Due due : file.schedule()) {
            due.remark().ifPresent(remark -> remarks.put(known(due.committee()), remark));
        }
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(remarks.keySet());
        names.addAll(missing);
        names.addAll(rejected);
        leaving.forEach(names::remove);
        List<SetRemark> changes = new ArrayList<>();
        for (String name : names) {
            String before = remarks.getOrDefault(name, "");
            String after = after(name, before);
            if (!after.equals(before) && file.named(name).isPresent()) {
                changes.add(new SetRemark(name, after));
            }
        }
        return List.copyOf(changes);
    }

    private String known(String name) {
        return file.named(name).map(Committee::name).orElse(name);
    }

    /** What has been so for good stays; what is of this month is added; what was mended goes. */
    private String after(String name, String before) {
        String remark = withoutEnded(before);
        String head = remark.toLowerCase(Locale.ROOT);
        boolean late = head.contains(MISSING) || head.contains(REJECTED);
        Optional<String> what = missing.contains(name)
                ? Optional.of(MISSING)
                : rejected.contains(name) ? Optional.of(REJECTED) : Optional.empty();
        if (what.isEmpty()) {
            return late ? withoutLate(remark) : remark;
        }
        if (!late) {
            return (remark.isEmpty() ? "" : remark + ", ") + what.get() + " in " + name(month);
        }
        return extended(remark, what.get());
    }

    //    missing in January, not accepted February -> missing in January, not accepted February, missing March
    private String extended(String remark, String what) {
        if (remark.endsWith(name(month))) {
            return remark;
        }
        boolean sameAsLast = what.equals(MISSING)
                && remark.toLowerCase(Locale.ROOT).lastIndexOf(MISSING)
                        > remark.toLowerCase(Locale.ROOT).lastIndexOf(REJECTED);
        return remark + ", " + (sameAsLast ? "" : what + " ") + name(month);
    }

    //    new, monthly through May
    private String withoutEnded(String remark) {
        String ended = NEW + name(month);
        if (!remark.startsWith(ended)) {
            return remark;
        }
        return remark.substring(ended.length()).replaceFirst("^[,\\s]+", "");
    }

    /** The report came, so only what stands before "missing" stays. */
    private static String withoutLate(String remark) {
        String lower = remark.toLowerCase(Locale.ROOT);
        int missing = lower.indexOf(MISSING);
        int rejected = lower.indexOf(REJECTED);
        int at = missing < 0 ? rejected : rejected < 0 ? missing : Math.min(missing, rejected);
        return remark.substring(0, at).replaceFirst("[,\\s]+$", "");
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
