// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.Map;
import org.docket.store.Piece;
import org.docket.store.Piece.Kind;

/** Makes pieces of which it is not yet known what projects they are about. */
final class Pieces {
    private Pieces() {}

    static Piece report(String attach, String title, String owner, String text) {
        return new Piece(Kind.REPORT, attach, title, owner, "", "", "", text, Map.of());
    }

    static Piece resolution(String attach, String title, String text) {
        return new Piece(
                Kind.RESOLUTION, attach, title, "", Sort.of(title).word(), Outcome.of(text), "", text, Map.of());
    }

    static Piece remark(String attach, String title, String text) {
        return new Piece(Kind.REMARK, attach, title, "", "", "", "", text, Map.of());
    }

    static Piece business(String attach, String title, String text) {
        return new Piece(Kind.BUSINESS, attach, title, "", "", "", "", text, Map.of());
    }

    static Piece whole(String title, String text) {
        return new Piece(Kind.WHOLE, "", title, "", "", "", "", text, Map.of());
    }
}
