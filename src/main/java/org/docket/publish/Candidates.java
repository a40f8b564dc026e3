// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.board.Board;
import org.docket.clerk.MinutesNet;
import org.docket.edit.Refused;
import org.docket.minutes.BothTexts;
import org.docket.minutes.SecondNet;
import org.docket.store.Books;
import org.docket.store.MinutesStep;
import org.docket.store.Paper;
import org.docket.store.Sha256;

/** Finds what would be published of a meeting: the draft without what is private, and whether the board approved just that. */
final class Candidates {
    private final Board board;

    Candidates(Board board) {
        this.board = board;
    }

    Candidate of(Books books, String meeting) {
        Optional<Paper> draft = books.papers()
                .newest(Paper.Kind.DRAFT, meeting)
                .filter(newest -> !books.minutes().areTakenBack(meeting));
        if (draft.isEmpty()) {
            return Candidate.none("There is no draft of these minutes yet.");
        }
        Optional<MinutesStep> approval =
                books.minutes().last(meeting).filter(step -> step.kind().isApproval());
        try {
            String text = open(books, draft.get());
            SecondNet.Catch caught = caught(books, meeting, text);
            return new Candidate(
                    text,
                    Sha256.of(text),
                    approval.flatMap(step -> approved(books, meeting, step)),
                    approval.map(Candidates::words).orElse(""),
                    caught.hits(),
                    caught.brief(),
                    "");
        } catch (Refused unbalanced) {
            return Candidate.none(unbalanced.getMessage());
        }
    }

    private static String open(Books books, Paper draft) {
        return BothTexts.of(Utf8.decode(books.papers().content(draft))).open();
    }

    /** The digest of the public text that an approval speaks of. */
    private static Optional<String> approved(Books books, String meeting, MinutesStep approval) {
        return books.papers().all(Paper.Kind.DRAFT, meeting).stream()
                .filter(paper -> paper.number() == approval.paper())
                .findFirst()
                .map(paper -> Sha256.of(open(books, paper)));
    }

    private static String words(MinutesStep approval) {
        return approval.kind().words() + " on " + approval.subject();
    }

    /** Everything that is made from the text is looked through, not the text alone. */
    private SecondNet.Catch caught(Books books, String meeting, String text) {
        byte[] newest = books.revisions()
                .newest(meeting)
                .flatMap(revision -> books.revisions().text(meeting, revision.number()))
                .orElse(new byte[0]);
        Agenda agenda = Agenda.parse(Utf8.decode(newest), board);
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(MinutesNet.TEXT, text);
        List<String> headings = new ArrayList<>();
        Passages.of(text, board).forEach(passage -> headings.add(passage.title()));
        texts.put("the contents of the page", String.join("\n", headings));
        return MinutesNet.caught(books, meeting, agenda, texts);
    }
}
