// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.List;
import java.util.function.BiFunction;
import org.docket.json.Answer;
import org.docket.store.Piece;
import org.docket.store.Told;

/** A project's history as programs read it; a field that does not apply is absent. */
public final class HistoryAnswer {
    private HistoryAnswer() {}

    public static Answer of(ProjectHistory history) {
        return Answer.of()
                .put("project", history.project())
                .answers("reports", all(history.reports(), HistoryAnswer::report))
                .answers("resolutions", all(history.resolutions(), HistoryAnswer::resolution))
                .answers("actions", all(history.actions(), HistoryAnswer::action))
                .answers("remarks", all(history.remarks(), (answer, piece) -> answer));
    }

    private static List<Answer> all(List<Told> told, BiFunction<Answer, Piece, Answer> own) {
        return told.stream()
                .map(one -> {
                    Piece piece = one.piece();
                    Answer answer = Answer.of().put("date", one.day().toString());
                    put(answer, "meeting", one.meeting().equals(one.day().toString()) ? "" : one.meeting());
                    put(answer, piece.kind() == Piece.Kind.ACTION ? "pmc" : "title", piece.title());
                    put(answer, "attach", piece.attach());
                    return own.apply(answer, piece).put("text", piece.text());
                })
                .toList();
    }

    private static Answer report(Answer answer, Piece piece) {
        return put(answer, "owner", piece.owner());
    }

    private static Answer resolution(Answer answer, Piece piece) {
        put(answer, "kind", piece.sort());
        put(answer, "outcome", Outcome.in(piece.outcome()).word());
        return put(answer, "decision", piece.outcome());
    }

    private static Answer action(Answer answer, Piece piece) {
        put(answer, "owner", piece.owner());
        put(answer, "since", piece.since());
        return answer.put("status", piece.outcome());
    }

    private static Answer put(Answer answer, String name, String text) {
        return text.isEmpty() ? answer : answer.put(name, text);
    }
}
