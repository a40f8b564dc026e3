// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table as spreadsheets write it: a line of column names, then the rows, cells apart by commas. */
record Table(List<String> columns, List<Row> rows) {
    private static final String MARK = "\uFEFF";

    /** One row, and the line of the file on which it begins. */
    record Row(int line, Map<String, String> cells) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    static Table read(String text) throws Unreadable {
        List<Cells> lines = new Reader(text.startsWith(MARK) ? text.substring(1) : text).read();
        if (lines.isEmpty()) {
            throw new Unreadable("line 1: there is nothing in this table");
        }
        List<String> columns = lines.get(0).cells();
        List<Row> rows = new ArrayList<>();
        for (Cells line : lines.subList(1, lines.size())) {
            if (line.cells().size() > columns.size()) {
                throw new Unreadable("line " + line.line() + ": there are more cells than columns");
            }
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < line.cells().size(); i++) {
                row.put(columns.get(i), line.cells().get(i));
            }
            rows.add(new Row(line.line(), row));
        }
        return new Table(columns, rows);
    }

    private record Cells(int line, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Reads character by character: a cell in quotes may hold commas, line ends, and two quotes for one. */
    private static final class Reader {
        private final String text;
        private final List<Cells> found = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> cells = new ArrayList<>();
        private int line = 1;
        private int begun = 1;
        private int quotedSince;

        Reader(String text) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n');
        }

        List<Cells> read() throws Unreadable {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean quoted = quotedSince > 0;
                if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(i++));
                } else if (c == '"') {
                    quotedSince = quoted ? 0 : line;
                } else if (c == ',' && !quoted) {
                    endCell();
                } else if (c == '\n' && !quoted) {
                    line++;
                    endLine();
                } else {
                    line += c == '\n' ? 1 : 0;
                    cell.append(c);
                }
            }
            if (quotedSince > 0) {
                throw new Unreadable("line " + quotedSince + ": a quote is never closed");
            }
            endLine();
            return found;
        }

        private void endCell() {
            cells.add(cell.toString().strip());
            cell.setLength(0);
        }

        private void endLine() {
            endCell();
            Cells whole = new Cells(begun, List.copyOf(cells));
            if (!whole.isBlank()) {
                found.add(whole);
            }
            cells = new ArrayList<>();
            begun = line;
        }
    }
}
