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
import org.docket.agenda.RollCall.Names;

/** Moves a name between the lists of the roll call, writing the lists concerned anew. */
final class RollCallEdit {
    private static final String MARGIN = "        ";
    private static final String NOBODY = MARGIN + "none";

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
                    .map(list ->
                            written(new Rows(agenda), list, without(list, name)).splices())
                    .orElse(List.of());
        }
        return holds(group, false, name) && !holds(group, true, name) ? List.of() : move(group, name, false);
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
                    : written(new Rows(agenda), guests.get(), with(guests.get(), name))
                            .splices();
        }
        Names last = roll.lists().get(roll.lists().size() - 1);
        List<String> rows = List.of("", "    Guests (expected):", "", MARGIN + name);
        return new Rows(agenda).insert(last.afterLast(), rows).splices();
    }

    private List<Splice> move(Group group, String name, boolean present) {
        Rows rows = new Rows(agenda);
        roll.list(group, !present)
                .filter(list -> list.has(name))
                .ifPresent(list -> written(rows, list, without(list, name)));
        Optional<Names> to = roll.list(group, present);
        if (to.isEmpty()) {
            Names other = roll.list(group, !present).orElseThrow();
            String heading = heading(other, present);
            return rows.insert(other.afterLast(), List.of("", heading, "", MARGIN + name))
                    .splices();
        }
        List<String> names = with(to.get(), name);
        if (present && group == Group.DIRECTOR) {
            names.sort(Comparator.comparing(RollCallEdit::lastName));
        }
        return written(rows, to.get(), names).splices();
    }

    /** The heading of the other list of the pair. */
    private String heading(Names list, boolean present) {
        String row = lines.line(list.heading()).stripTrailing();
        return row.replace(present ? "Absent:" : "Present:", present ? "Present:" : "Absent:");
    }

    /** The names of a list as their lines have them, notes included. */
    private List<String> rows(Names list) {
        List<String> rows = new ArrayList<>();
        list.names()
                .forEach(entry -> rows.add(lines.text().substring(lines.start(entry.line()), lines.end(entry.line()))));
        return rows;
    }

    private List<String> with(Names list, String name) {
        List<String> rows = rows(list);
        rows.add(MARGIN + name);
        return rows;
    }

    private List<String> without(Names list, String name) {
        List<String> rows = new ArrayList<>();
        List<String> all = rows(list);
        for (int i = 0; i < all.size(); i++) {
            if (!list.names().get(i).name().equals(name)) {
                rows.add(all.get(i));
            }
        }
        return rows;
    }

    private Rows written(Rows rows, Names list, List<String> names) {
        List<String> all = new ArrayList<>(names.isEmpty() ? List.of(NOBODY) : names);
        boolean empty = list.names().isEmpty() && list.nobody().isEmpty();
        if (empty) {
            return rows.insertParagraph(list.heading() + 1, lines.count(), all);
        }
        return rows.replace(first(list), list.afterLast(), all);
    }

    private static int first(Names list) {
        int name =
                list.names().isEmpty() ? Integer.MAX_VALUE : list.names().get(0).line();
        return Math.min(name, list.nobody().orElse(Integer.MAX_VALUE));
    }

    private static String lastName(String row) {
        return new RollCall.Attendee(row.strip(), Group.DIRECTOR, true).sortName();
    }
}
