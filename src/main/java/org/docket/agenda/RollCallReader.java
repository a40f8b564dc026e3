// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lists of names of the roll call. */
final class RollCallReader {
    private static final int NAME_INDENT = 8;
    private static final String NOBODY = "none";
    private static final int LONGEST = 100;
    private static final List<String> NOTES = List.of(" [", " (", " -");

    private final Lines lines;
    private final Section section;

    RollCallReader(Lines lines, Section section) {
        this.lines = lines;
        this.section = section;
    }

    RollCall read() {
        List<RollCall.Names> lists = new ArrayList<>();
        for (int line = section.heading() + 1; line < section.end(); line++) {
            Optional<RollCall.Group> group = group(line);
            if (group.isPresent()) {
                lists.add(list(group.get(), line));
            }
        }
        return new RollCall(List.copyOf(lists));
    }

    //    Directors (expected to be) Present:
    private Optional<RollCall.Group> group(int line) {
        if (lines.indent(line) >= NAME_INDENT || !lines.trimmed(line).endsWith(":")) {
            return Optional.empty();
        }
        if (lines.says(line, "Directors")) {
            return Optional.of(RollCall.Group.DIRECTOR);
        }
        if (lines.says(line, "Executive")) {
            return Optional.of(RollCall.Group.OFFICER);
        }
        return lines.says(line, "Guests") ? Optional.of(RollCall.Group.GUEST) : Optional.empty();
    }

    private RollCall.Names list(RollCall.Group group, int heading) {
        List<RollCall.Name> names = new ArrayList<>();
        Optional<Integer> nobody = Optional.empty();
        int afterLast = heading + 1;
        for (int line = heading + 1;
                line < section.end() && (lines.blank(line) || group(line).isEmpty());
                line++) {
            if (lines.indent(line) != NAME_INDENT || !startsName(line)) {
                continue;
            }
            String name = withoutNote(lines.trimmed(line));
            if (name.equals(NOBODY)) {
                nobody = Optional.of(line);
            } else {
                names.add(new RollCall.Name(name, line));
            }
            afterLast = line + 1;
        }
        boolean present = !lines.trimmed(heading).endsWith("Absent:");
        return new RollCall.Names(group, present, heading, afterLast, List.copyOf(names), nobody);
    }

    private boolean startsName(int line) {
        return startsName(lines.trimmed(line));
    }

    private static boolean startsName(String row) {
        return !row.isEmpty() && (Character.isLetterOrDigit(row.codePointAt(0)) || row.charAt(0) == '_');
    }

    /** Whether a line that says this would be read as the name of somebody. */
    static boolean isName(String name) {
        boolean isPlain = name.length() <= LONGEST && name.chars().noneMatch(Character::isISOControl);
        return isPlain
                && startsName(name)
                && withoutNote(name).equals(name)
                && !name.equalsIgnoreCase(NOBODY)
                && !name.endsWith(":");
    }

    /** A name ends where a note such as {@code - joined at 10:55} or {@code (late)} begins. */
    private static String withoutNote(String line) {
        int end = line.length();
        for (String note : NOTES) {
            int at = line.indexOf(note);
            end = at < 0 ? end : Math.min(end, at);
        }
        return line.substring(0, end).strip();
    }
}
