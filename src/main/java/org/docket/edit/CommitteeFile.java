// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.agenda.Lines;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.committees.Layout;
import org.docket.committees.MailAddress;
import org.docket.committees.Stretch;

/** The committee file while it is changed: its lines, where everything stands, and how its rows are written. */
final class CommitteeFile {
    private static final String MARGIN = "    ";
    private static final int NAMES = 24;
    private static final int MEMBERS = 27;
    private static final int ADDRESSES = 32;
    private static final int REMARKED = 23;

    final Committees file;
    final Lines lines;
    final Layout layout;
    final Rows rows;

    CommitteeFile(Committees file) {
        this.file = file;
        this.lines = new Lines(file.text());
        this.layout = file.layout();
        this.rows = new Rows(lines);
    }

    Committee committee(String name) {
        return file.named(name).orElseThrow(() -> new Refused("There is no committee \"" + name + "\" in this file."));
    }

    /** Whether this is one of the names of a committee. */
    static boolean isNameOf(Committee committee, String name) {
        return Stream.concat(Stream.of(committee.name()), committee.addresses().aliases().stream())
                .anyMatch(name::equalsIgnoreCase);
    }

    /** The lines of the schedule about a committee, with a remark or without. */
    List<Integer> dues(Committee committee, boolean remarked) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < file.schedule().size(); i++) {
            Committees.Due due = file.schedule().get(i);
            if (isNameOf(committee, due.committee()) && due.remark().isPresent() == remarked) {
                found.add(layout.dues().get(i));
            }
        }
        return found;
    }

    /** Puts a line among those of the alphabet that stand there, or after the last of them. */
    void insert(List<Stretch> among, String name, int otherwise, List<String> added) {
        rows.insert(place(among, name).orElse(otherwise), added);
    }

    /** The line of the first name that comes after this one. */
    static Optional<Integer> place(List<Stretch> among, String name) {
        Collator order = Collator.getInstance(Locale.ROOT);
        return among.stream()
                .filter(each -> order.compare(each.name(), name) > 0)
                .findFirst()
                .map(Stretch::head);
    }

    /** The rows of the tables between two lines. */
    List<Stretch> rowsIn(Stretch table) {
        return layout.rows().stream()
                .filter(row -> row.head() > table.head() && row.head() < table.end())
                .toList();
    }

    /** The lines under a heading of the schedule, with a remark or without. */
    List<Stretch> duesIn(Stretch period, boolean remarked) {
        List<Stretch> found = new ArrayList<>();
        for (int i = 0; i < file.schedule().size(); i++) {
            int line = layout.dues().get(i);
            Committees.Due due = file.schedule().get(i);
            if (line > period.head() && line < period.end() && due.remark().isPresent() == remarked) {
                found.add(new Stretch(due.committee(), line, line + 1));
            }
        }
        return found;
    }

    /** Takes out lines and one blank line behind them. */
    void drop(Stretch stretch) {
        boolean gap = stretch.end() < lines.count() && lines.blank(stretch.end());
        rows.delete(stretch.head(), stretch.end() + (gap ? 1 : 0));
    }

    /** Puts a block of lines with a starred name among the others of its section, a blank line between each two. */
    void insertBlock(List<Stretch> among, int section, List<String> block) {
        String name = block.get(0).substring(2);
        Optional<Integer> before = place(among, name);
        List<String> spaced = new ArrayList<>(block);
        if (before.isPresent()) {
            spaced.add("");
            rows.insert(before.get(), spaced);
            return;
        }
        Stretch whole = Optional.ofNullable(layout.sections().get(section))
                .orElseThrow(() -> new Refused("The file has no section " + section + " to write this into."));
        spaced.add(0, "");
        rows.insert(lines.afterLastFilled(whole.head(), whole.end()), spaced);
    }

    //    Anchorite               Casimir Wolanski <casimir@example.org>
    static String row(String name, String person) {
        return MARGIN + padded(name, NAMES) + person;
    }

    //    Mirjam Vos                 <mirjam@example.org>            [2024-05-08]
    static String member(String name, String address, LocalDate since) {
        return MARGIN + padded(name, MEMBERS) + padded("<" + address + ">", ADDRESSES) + "[" + since + "]";
    }

    //    Samza                  # new, monthly through May
    static String due(String name, String remark) {
        return MARGIN + (remark.isEmpty() ? name : padded(name, REMARKED) + "# " + remark);
    }

    /** At least two blanks stand behind a cell. */
    static String padded(String cell, int width) {
        int missing = width - cell.codePointCount(0, cell.length());
        return cell + " ".repeat(Math.max(2, missing));
    }

    static String person(String name, String address) {
        String clean = name("name", name);
        if (clean.contains("[") || clean.contains("]")) {
            throw new Refused("A name has no brackets.");
        }
        return clean + " <" + address(address) + ">";
    }

    static String address(String address) {
        return MailAddress.of(address.strip())
                .orElseThrow(() -> new Refused("\"" + address.strip() + "\" is no mail address."));
    }

    /** Something that stands on one line and is taken for nothing else there. */
    static String name(String what, String value) {
        String clean = Wording.line(what, value);
        boolean taken = clean.contains("  ") || clean.contains("\t") || clean.contains(" #") || clean.contains("(est.");
        if (taken || Stream.of("*", "#", "-", "=").anyMatch(clean::startsWith) || clean.matches(".*[<>,].*")) {
            throw new Refused("The " + what + " would be taken for something else: \"" + clean + "\".");
        }
        return clean;
    }

    /** The words of a remark, which may have commas. */
    static String remark(String value) {
        String[] parts =
                Arrays.stream(value.strip().split(",")).map(String::strip).toArray(String[]::new);
        for (String part : parts) {
            name("remark", part);
        }
        return String.join(", ", parts);
    }
}
