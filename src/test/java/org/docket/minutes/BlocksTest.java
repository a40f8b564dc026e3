// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of approvals and comments gets into minutes, however bent their brackets are. */
class BlocksTest {
    /** Blocks as the format has them, and as people bend them. */
    static List<String> blocks() {
        return List.of(
                """
                       [ comments:
                           jt: [board] secret

                               and more secret
                         ]
                """,
                """
                       [ approved: jt, secret
                         comments:
                           jt: secret [1], see above
                         ]
                """,
                "    [ comments:\n        jt: secret\n      ]\n",
                "    [ approved: secret,\n        jt\n      comments: secret\n    ]\n",
                "  [ comments:\n   jt: secret ]\n",
                "       [ comments: ]\n",
                "       [ comments: jt: secret [1] ]\n",
                "       [ approved: secret ]\n",
                "       [comments:\n           jt: secret\n       ]\n",
                "       [ comments:\n           jt: secret\n                    ]\n",
                "       [ comments:\n           jt: secret\n");
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void noneIsLeftUnderAnyItem(String block) {
        Papers papers = new Papers()
                .with(3, "    A. The meeting of December 17, 2025\n\n       See: that\n\n" + block)
                .with(
                        4,
                        "    A. Chairman [Pat]\n\n       All is well.\n\n" + block
                                + "\n    B. Treasurer [Kim]\n\n       Too.\n")
                .with(
                        7,
                        "    A. Rent a Room\n\n       RESOLVED.\n\n" + block + "\n   B. Say Nothing\n\n       Hm.\n\n"
                                + block)
                .with(8, "    A. Talk\n\n" + block + "\n    B. More Talk\n\n       Hm.\n\n" + block)
                .with(9, "    * Pat: rest\n      Status:\n\n" + block)
                .with(10, "    Unfinished.\n\n" + block)
                .with(11, block)
                .with(12, "    Said.\n\n" + block)
                .with(13, "    Later.\n\n" + block);
        String draft = papers.draft().text();
        assertFalse(draft.contains("secret") || draft.contains("comments:") || draft.contains("approved:"), draft);
        String said = draft.replaceAll("\\s+", " ");
        assertTrue(said.contains("See: that Tabled. 4. "), draft);
        assertTrue(said.contains("All is well. B. Treasurer [Kim] Too. Executive"), draft);
        assertTrue(
                said.contains("RESOLVED. Special Order 7A, Rent a Room, was tabled. B. Say Nothing Hm. Special"),
                draft);
        assertTrue(
                said.contains("A. Talk B. More Talk Hm. 9. Review Outstanding Action Items * Pat: rest Status: 10."),
                draft);
        assertTrue(
                said.contains("10. Unfinished Business Unfinished. 11. New Business 12. Announcements Said. 13."),
                draft);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "       [ Ant.\n         approved: jt\n         comments:\n           jt: secret\n         ]\n",
                "       [ Ant.\n         approved: jt\n         comments:\n           jt: secret\n        ]\n",
                "     [ Ant.\n       approved: jt\n       comments:\n         jt: secret\n       ]\n",
                "       [ Ant. approved: jt\n         comments:\n           jt: secret\n         ]\n",
                "       [ approved: jt\n         comments:\n           jt: secret\n         ]\n",
                "       [ Ant.\n         approved: jt\n         comments:\n           jt: secret\n",
                "         approved: jt\n         comments:\n           jt: secret\n         ]\n",
                "       [\n         approved: jt\n         comments: secret\n         ]\n"
            })
    void noneIsLeftInAnEntry(String block) {
        Papers papers = new Papers()
                .with(
                        6,
                        "    A. Project Ant [Pat Doe]\n\n       See Attachment A\n\n" + block
                                + "\n    B. Project Lost [Pat Doe]\n\n" + block
                                + "\n    C. Project Bee [Pat Doe]\n\n       See Attachment Z\n\n" + block)
                .attached("A: Report from the Ant Project  [Pat Doe]", "We did well.");
        String said = papers.drafted(6).replaceAll("\\s+", " ");
        assertEquals(
                " A. Project Ant [Pat Doe] See Attachment A B. Project Lost [Pat Doe] C. Project Bee [Pat Doe] "
                        + "See Attachment Z Committee reports approved as submitted by General Consent. ",
                said);
    }

    @Test
    void aBlockAtTheEndOfAReportGoesAndTheReportStays() {
        String report = "First.\n\n[1] https://example.org\n\n[ comments: ]\n\nLast.\n\n";
        Papers papers = new Papers()
                .attached(
                        "A: Report from the Ant Project  [Pat Doe]",
                        report + "       [ comments:\n           jt: secret\n         ]\n");
        assertTrue(papers.draft().text().contains(report + "\n"), papers.draft()::text);
        assertFalse(papers.draft().text().contains("secret"), papers.draft()::text);
    }

    @Test
    void otherBracketsStay() {
        String order =
                "    A. Rent a Room\n\n       [1] a footnote\n\n       [see the plan]\n\n       RESOLVED [at last].\n";
        assertTrue(new Papers().with(7, order).drafted(7).startsWith("\n" + order));
        String report = "    A. Chairman [Pat]\n\n       [1] a footnote\n       [ not: a block\n       ]\n";
        assertTrue(new Papers().with(4, report).drafted(4).startsWith("\n" + report));
    }

    @Test
    void aBracketAtTheMarginOfAnOrderIsNoPartOfIt() {
        String order =
                "    A. Rent a Room\n\n       RESOLVED.\n\n       [ Sam wants to\n         think about it\n         ]\n";
        assertFalse(new Papers().with(7, order).drafted(7).contains("think"));
    }

    @Test
    void manyOpenBracketsTakeNoTime() {
        String text = "       [ comments:\n         ]\n       [\n   [ approved:\n".repeat(60_000);
        String agenda = new Papers()
                .with(4, "    A. Chairman [Pat]\n\n" + text)
                .with(7, text)
                .agenda();
        Draft draft = assertTimeout(Duration.ofSeconds(10), () -> new Papers().draft(agenda));
        assertFalse(draft.text().contains("comments:"));
    }
}
