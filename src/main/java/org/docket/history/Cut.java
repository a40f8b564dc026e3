// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.List;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.store.Piece;

/**
 * A text cut into pieces, before it is known which projects these are about.
 *
 * @param prefix the word before project titles in this text
 * @param remarks what could not be read, for whoever brings it
 */
public record Cut(MinutesFile file, List<Piece> pieces, Optional<String> prefix, List<String> remarks) {
    public static Cut of(MinutesFile file, Board board) {
        return new Cutter(file, board).cut();
    }

    Cut with(List<Piece> named) {
        return new Cut(file, named, prefix, remarks);
    }
}
