// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.docket.store.Books;
import org.docket.store.Store;

/** Where one database is filled by commands from one board directory. */
record Desk(Path folder) {
    Installation installed() throws IOException {
        run("user", "add", "--name", "Joe Tester", "--initials", "jt", "--role", "director", "jt");
        return Installation.in(folder.resolve("board"));
    }

    static List<String> told(Installation board, Ran ran) {
        return ran.output()
                .lines()
                .map(line -> line.replace(board.folder() + "/", "")
                        .replace(board.folder().toString(), ""))
                .toList();
    }

    Ran run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(args[0].equals("user") ? 2 : 1, List.of("--data", data().toString()));
        Ran ran = Ran.with("", all.toArray(String[]::new));
        assertEquals(0, ran.status(), ran::complaints);
        return ran;
    }

    <T> T look(Function<Books, T> work) {
        try (Store store = Store.open(data())) {
            return store.read(work);
        }
    }

    Path data() {
        return folder.resolve("docket.db");
    }
}
