// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.docket.board.Board;
import picocli.CommandLine.Option;

/** The option that names the board folder. */
final class BoardOption {
    @Option(names = "--board", paramLabel = "DIR", description = "the board folder (DOCKET_BOARD)")
    private String folder;

    Board board() throws Unreadable {
        if (folder == null || folder.isBlank()) {
            return Board.builtIn();
        }
        try {
            return Board.read(Path.of(folder));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Unreadable(folder + ": is not a board folder: " + unreadable.getMessage());
        }
    }
}
