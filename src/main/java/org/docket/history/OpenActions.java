// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.agenda.Action;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.store.Piece;
import org.docket.store.Piece.Kind;

/** The action items that the minutes went through, with how each stood; older ones have it in brackets. */
record OpenActions(Agenda agenda, Item section) {
    //    Roy:    Follow-up with Buildr on their use of git.
    //            [not done]
    private static final Pattern OLD = Pattern.compile(
            "(?s)(?<owner>[^\\s:]+(?: [^\\s:]+){0,2}): +(?<text>.*?)(?:\\s*\\[(?<status>[^\\[\\]]*)])?\\s*");

    List<Piece> pieces() {
        List<Piece> pieces = agenda.actions().stream().map(this::piece).toList();
        return pieces.isEmpty() && !section.text().isBlank()
                ? List.of(Pieces.business(section.id(), section.title(), section.text()))
                : pieces;
    }

    private Piece piece(Action action) {
        Matcher old = OLD.matcher(action.text());
        return action.owner().isEmpty() && old.matches()
                ? piece(old)
                : new Piece(
                        Kind.ACTION,
                        "",
                        action.pmc().orElse(""),
                        action.owner(),
                        "",
                        oneLine(action.status()),
                        action.date().orElse(""),
                        oneLine(action.text()),
                        Map.of());
    }

    private static Piece piece(Matcher old) {
        String status = old.group("status");
        return new Piece(
                Kind.ACTION,
                "",
                "",
                old.group("owner"),
                "",
                status == null ? "" : oneLine(status),
                "",
                oneLine(old.group("text")),
                Map.of());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
