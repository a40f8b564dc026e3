// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Lines;
import org.docket.agenda.RollCall;
import org.docket.agenda.RollCall.Group;
import org.docket.agenda.RollCall.Name;
import org.docket.agenda.RollCall.Names;

/** Moves a name between the lists of the roll call, writing the lists concerned anew. */
final class RollCallEdit {
    private static final String MARGIN = "        ";
    private static final String NOBODY = MARGIN + "none";
    private static final int NEW = -1;

    private final Agenda agenda;
    private final Lines lines;
    private final RollCall roll;

    RollCallEdit(Agenda agenda) {
        this.agenda = agenda;
        this.lines = agenda.lines();
        this.roll = agenda.rollCall();
        if (roll.lists().isEmpty()) {
            throw new Refused("This agenda has no roll call.");
        }
    }

    List<Splice> attend(String name) {
        if (!RollCall.isName(name)) {
            throw new Refused("\"" + name + "\" cannot be a name in the roll call.");
        }
        Group group = group(name);
        if (group == Group.GUEST) {
            return guestComes(name);
        }
        return holds(group, true, name) ? List.of() : move(group, name, true);
    }

    List<Splice> regrets(String name) {
        Group group = group(name);
        if (group == Group.GUEST) {
            return roll.list(Group.GUEST, true)
                    .filter(list -> list.has(name))
                    .map(list -> without(new Rows(agenda), list, name).splices())
                    .orElse(List.of());
        }
        return holds(group, false, name) && !holds(group, true, name) ? List.of() : move(group, name, false);
    }

    /** Takes a director out of the lists of directors. */
    List<Splice> leave(String name) {
        Rows rows = new Rows(agenda);
        roll.lists().stream()
                .filter(list -> list.group() == Group.DIRECTOR && list.has(name))
                .forEach(list -> without(rows, list, name));
        return rows.splices();
    }

    /** Puts a director into the list of those who come; whoever was a guest is one no more. */
    List<Splice> join(String name) {
        Names coming = roll.list(Group.DIRECTOR, true)
                .orElseThrow(() -> new Refused("The roll call has no list of directors who come."));
        Rows rows = new Rows(agenda);
        roll.list(Group.GUEST, true).filter(list -> list.has(name)).ifPresent(list -> without(rows, list, name));
        return with(rows, coming, name).splices();
    }

    private Group group(String name) {
        return roll.lists().stream()
                .filter(list -> list.has(name))
                .map(Names::group)
                .min(Comparator.naturalOrder())
                .orElse(Group.GUEST);
    }

    private boolean holds(Group group, boolean present, String name) {
        return roll.list(group, present).filter(list -> list.has(name)).isPresent();
    }

    private List<Splice> guestComes(String name) {
        Optional<Names> guests = roll.list(Group.GUEST, true);
        if (guests.isPresent()) {
            return guests.get().has(name)
                    ? List.of()
                    : with(new Rows(agenda), guests.get(), name).splices();
        }
        Names last = roll.lists().get(roll.lists().size() - 1);
        List<String> rows = List.of("", "    Guests (expected):", "", MARGIN + name);
        return new Rows(agenda).insert(last.afterLast(), rows).splices();
    }

    private List<Splice> move(Group group, String name, boolean present) {
        Rows rows = new Rows(agenda);
        roll.list(group, !present).filter(list -> list.has(name)).ifPresent(list -> without(rows, list, name));
        Optional<Names> to = roll.list(group, present);
        if (to.isEmpty()) {
            Names other = roll.list(group, !present).orElseThrow();
            String heading = heading(other, present);
            return rows.insert(other.afterLast(), List.of("", heading, "", MARGIN + name))
                    .splices();
        }
        return with(rows, to.get(), name).splices();
    }

    /** The heading of the other list of the pair. */
    private String heading(Names list, boolean present) {
        String row = lines.line(list.heading()).stripTrailing();
        return row.replace(present ? "Absent:" : "Present:", present ? "Present:" : "Absent:");
    }

    /** Takes the lines with this name out; the last of a list gives way to the word for nobody. */
    private static Rows without(Rows rows, Names list, String name) {
        List<Name> lines =
                list.names().stream().filter(entry -> entry.name().equals(name)).toList();
        boolean nobodyIsLeft =
                lines.size() == list.names().size() && list.nobody().isEmpty();
        for (Name entry : lines) {
            boolean first = entry.equals(lines.get(0));
            rows.replace(entry.line(), entry.line() + 1, nobodyIsLeft && first ? List.of(NOBODY) : List.of());
        }
        return rows;
    }

    /** Adds a name as the last, directors who come by last name, in place of the word for nobody. */
    private Rows with(Rows rows, Names list, String name) {
        List<String> added = List.of(MARGIN + name);
        if (list.names().isEmpty()) {
            return list.nobody().isPresent()
                    ? rows.replace(list.nobody().get(), list.nobody().get() + 1, added)
                    : rows.insertParagraph(list.heading() + 1, lines.count(), added);
        }
        if (list.present() && list.group() == Group.DIRECTOR) {
            return sorted(rows, list, new Name(name, NEW));
        }
        list.nobody().ifPresent(line -> rows.delete(line, line + 1));
        return rows.insert(list.names().get(list.names().size() - 1).line() + 1, added);
    }

    /** The names by last name; lines between them stay where they are. */
    private Rows sorted(Rows rows, Names list, Name added) {
        List<Name> names = new ArrayList<>(list.names());
        names.add(added);
        names.sort(Comparator.comparing(RollCallEdit::lastName));
        for (int i = 0; i < list.names().size(); i++) {
            Name old = list.names().get(i);
            boolean last = i == list.names().size() - 1;
            if (last || !names.get(i).equals(old)) {
                List<Name> here = names.subList(i, last ? i + 2 : i + 1);
                rows.replace(
                        old.line(), old.line() + 1, here.stream().map(this::row).toList());
            }
        }
        list.nobody().ifPresent(line -> rows.delete(line, line + 1));
        return rows;
    }

    /** A name as its line has it, note included. */
    private String row(Name entry) {
        return entry.line() == NEW
                ? MARGIN + entry.name()
                : agenda.text().substring(lines.start(entry.line()), lines.end(entry.line()));
    }

    private static String lastName(Name entry) {
        return new RollCall.Attendee(entry.name(), Group.DIRECTOR, true).sortName();
    }
}
