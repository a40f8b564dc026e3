// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.docket.committees.Committee.Chair;
import org.docket.committees.Committee.Kind;
import org.docket.committees.Committees.Office;

/** Reads the tables of the first section: committees with their chairs, offices with who holds them. */
final class TableReader {
    /** One row of a table of committees. */
    record Row(String name, Kind kind, Optional<Chair> chair) {}

    /** What a table is of. */
    enum Of {
        PROJECTS(Kind.PROJECT),
        BOARD(Kind.BOARD),
        PRESIDENT(Kind.PRESIDENT),
        EXECUTIVES(Kind.PROJECT),
        OFFICERS(Kind.PROJECT);

        private final Kind kind;

        Of(Kind kind) {
            this.kind = kind;
        }
    }

    private final Rows rows;
    private final List<Row> committees = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Stretch> tables = new ArrayList<>();
    private final List<Stretch> places = new ArrayList<>();
    private Of of = Of.PROJECTS;

    TableReader(Rows rows) {
        this.rows = rows;
    }

    void read(int line) {
        String words = rows.line(line);
        if (!Rows.isIndented(words)) {
            of = tableOf(words.toLowerCase(Locale.ROOT));
        } else if (Rows.isUnderline(words)) {
            tables.add(new Stretch(of.name(), line, line + 1));
        } else if (!Rows.isUnderline(rows.after(line))) {
            row(line, words);
        }
    }

    /** The tables, each from the line under its headings. */
    List<Stretch> tables() {
        return tables;
    }

    /** The lines of all rows. */
    List<Stretch> places() {
        return places;
    }

    List<Row> committees() {
        return committees;
    }

    List<Office> offices() {
        return offices;
    }

    //    The foundation has the following Board Committees:
    private Of tableOf(String words) {
        if (words.contains("board committees")) {
            return Of.BOARD;
        } else if (words.contains("president") && words.contains("committees")) {
            return Of.PRESIDENT;
        } else if (words.contains("executive officers")) {
            return Of.EXECUTIVES;
        } else if (words.contains("additional officers")) {
            return Of.OFFICERS;
        }
        return words.contains("committees") ? Of.PROJECTS : of;
    }

    //    Anchorite               Casimir Wolanski <casimir@example.org>
    private void row(int line, String words) {
        String name = Rows.firstCell(words);
        places.add(new Stretch(name, line, line + 1));
        int last = tables.size() - 1;
        if (last < 0 || !tables.get(last).isOf(of.name())) {
            tables.add(new Stretch(of.name(), line - 1, line + 1));
        } else {
            tables.set(last, tables.get(last).upTo(line + 1));
        }
        Optional<Chair> chair = Rows.person(words.strip().substring(name.length()));
        if (!seen.add((of == Of.EXECUTIVES || of == Of.OFFICERS) + CommitteesReader.key(name))) {
            rows.odd(line, "\"" + name + "\" stands here more than once.");
            return;
        }
        if (chair.isEmpty()) {
            rows.odd(line, "\"" + name + "\" has nobody beside it with a name and an address in angle brackets.");
        }
        if (of == Of.EXECUTIVES || of == Of.OFFICERS) {
            offices.add(new Office(name, of == Of.EXECUTIVES, chair, Addresses.NONE));
        } else {
            committees.add(new Row(name, of.kind, chair));
        }
    }
}
