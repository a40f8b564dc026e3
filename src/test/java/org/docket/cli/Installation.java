// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docket.SmallAgenda;

/** A board directory as another program keeps it: agendas, minutes, notes, queues, and what goes with version control. */
record Installation(Path folder) {
    static final String NOTES = """
            ---
            started: 1769000000000.0
            Call to order: '10:02'
            Ant: "@Pat: tell us more"
            :rejected: []
            attendance:
              Pat Doe:
                :id: pat
                :present: true
            """;

    static final String QUEUE = """
            ---
            agenda: board_agenda_2026_02_18.txt
            initials: jt
            approved:
            - B
            unapproved:
            - A
            flagged: []
            comments:
              A: |-
                Nice report!
              Z: Where is it?
            seen:
              A:
              - "gs: fine"
            """;

    /** Lays one out, with a second meeting on a day, an archive and a link. */
    static Installation in(Path folder) throws IOException {
        Installation board = new Installation(folder);
        String february = SmallAgenda.TEXT.replace("January 21, 2026", "February 18, 2026");
        board.write("board_agenda_2026_02_18.txt", february);
        board.write("board_agenda_2026_02_18_2.txt", february.replace("there is one", "there are two"));
        board.write("archived_agendas/board_agenda_2026_01_21.txt", SmallAgenda.TEXT);
        board.write("board_minutes_2026_01_21.txt", SmallAgenda.TEXT.replace("Agenda", "Minutes"));
        board.write("board_minutes_2026_01_21.yml", NOTES);
        board.write("jt.yml", QUEUE);
        board.write("nobody.yml", QUEUE);
        board.write("jt.bak", QUEUE);
        board.write("broken.yml", "agenda: [");
        board.write("board_agenda_2026_02_18-chat.yml", "- a: b");
        board.write("templates/reminder1.mustache", "Subject: x");
        board.write("committee-info.txt", "====\n1. COMMITTEES\n    Ant   Pat Doe <pat@example.org>\n    Bee\n====\n");
        board.write("calendar.txt", "  *) Wed, 21 January 2026, 10:00 UTC\n");
        board.write(".svn/entries", "12");
        board.write(".git/HEAD", "ref: x");
        board.write(".hidden.txt", SmallAgenda.TEXT);
        Files.createSymbolicLink(folder.resolve("current.txt"), Path.of("board_agenda_2026_02_18.txt"));
        return board;
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
