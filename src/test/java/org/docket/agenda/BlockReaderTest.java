// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlockReaderTest {
    private static final String HERON = """
                   [ Heron.
                     approved: aa, bb, cc
                     comments:
                     ]
            """;

    @Test
    void approvalsInTheirOrder() {
        assertEquals(Optional.of(List.of("aa", "bb", "cc")), approved("approved: aa, bb, cc"));
        assertEquals(Optional.of(List.of("cc", "aa")), approved("approved: cc,aa"));
    }

    @Test
    void emptyList() {
        assertEquals(Optional.of(List.of()), approved("approved:"));
        assertEquals(Optional.of(List.of()), approved("approved: "));
    }

    @Test
    void blanksAloneSeparateToo() {
        assertEquals(Optional.of(List.of("aa", "bb")), approved("approved: aa   bb"));
    }

    @Test
    void danglingCommaIsNobody() {
        assertEquals(Optional.of(List.of("aa", "bb")), approved("approved: aa, bb, "));
        assertEquals(Optional.of(List.of("aa", "bb")), approved("approved: aa, , bb"));
    }

    @Test
    void listGoesOnOnTheNextLine() {
        assertEquals(Optional.of(List.of("aa", "bb", "cc")), approved("approved: aa, bb,\n                   cc"));
    }

    @Test
    void initialsMayBeLongAndOfAnyScript() {
        assertEquals(Optional.of(List.of("tison", "ид")), approved("approved: tison, ид"));
    }

    @Test
    void closesAtEightOrNineBlanks() {
        for (String close : List.of("        ]", "         ]", "         ]  ", "\t]")) {
            assertEquals(
                    3,
                    block(Pond.with(HERON, HERON.replace("         ]", close)), "C")
                            .approved()
                            .size());
        }
    }

    @Test
    void withoutEndThereIsNoBlock() {
        assertEquals(
                Optional.empty(),
                Pond.item(Pond.with(HERON, HERON.replace("]", "")), "C").block());
        assertEquals(
                Optional.empty(),
                Pond.item(Pond.with(HERON, HERON.replace("         ]", "    ]")), "C")
                        .block());
    }

    @Test
    void withoutCommentsThereIsNoBlock() {
        String text = Pond.with(HERON, HERON.replace("         comments:\n", ""));
        assertEquals(Optional.empty(), Pond.item(text, "C").approved());
    }

    @Test
    void withoutListNothingCanBeApproved() {
        String text = Pond.with(HERON, HERON.replace("         approved: aa, bb, cc\n", ""));
        assertEquals(Optional.empty(), Pond.item(text, "C").approved());
        assertEquals("", block(text, "C").commentsText());
    }

    @Test
    void entryMayHaveNoBlock() {
        Item heron = Pond.item(Pond.with(HERON, ""), "C");
        assertEquals(Optional.empty(), heron.block());
        assertEquals(Optional.of("Joe Tamarack"), heron.owner());
    }

    @ParameterizedTest
    @CsvSource({
        "3A, 7, See: board_minutes_2014_12_17.txt",
        "4A, 7, The water is calm.",
        "1, 0, 'Two boats, one of them old.'",
        "7A, 7, now therefore somebody else is.",
        "8A, 7, It leaks.",
        "13., 4, Scheduled to adjourn by 21:00"
    })
    void trailingBlockIsTakenOffTheText(String id, int indent, String lastWords) {
        String block = "[ comments:\n    jt: Hm.\n  ]".indent(indent);
        String own = "       [ approved: aa\n         comments:\n         ]\n";
        String bare = Pond.with("2014_12_17.txt\n\n" + own, "2014_12_17.txt\n");
        Item item = Pond.item(Pond.with(bare, lastWords + "\n", lastWords + "\n\n" + block), id);
        assertEquals(Pond.item(bare, id).text(), item.text());
        assertEquals("jt: Hm.", item.block().orElseThrow().commentsText());
    }

    @Test
    void itemWithABlockOfItsOwnKeepsItInItsText() {
        String report = "Rain.\n\n[ comments:\n    jt: Hm.\n  ]";
        Item weather = Pond.item(Pond.with("Rain.", report), "2");
        assertEquals(report, weather.text());
        assertEquals("", weather.block().orElseThrow().commentsText());
    }

    @Test
    void blockAloneIsAReportThen() {
        Item weather = Pond.item(Pond.with("Rain.", "[ comments:\n  ]"), "2");
        assertEquals("[ comments:\n  ]", weather.text());
        assertFalse(weather.missing());
    }

    @Test
    void textWithTrailingBlockKeepsItsDigest() {
        String text = Pond.with("It leaks.\n", "It leaks.\n\n       [ comments:\n           jt: Hm.\n         ]\n");
        assertEquals(Pond.item(Pond.TEXT, "8A").digest(), Pond.item(text, "8A").digest());
    }

    @Test
    void blockOfOneLine() {
        String text = Pond.with("It leaks.\n", "It leaks.\n\n       [ comments: ]\n");
        assertEquals("It leaks.", Pond.item(text, "8A").text());
        assertEquals("", block(text, "8A").commentsText());
        assertEquals(List.of(), block(text, "8A").comments());
    }

    @Test
    void blockOfOneLineWithAComment() {
        String text = Pond.with("It leaks.\n", "It leaks.\n\n       [ comments: jt: Hm. ]\n");
        assertEquals("jt: Hm.", block(text, "8A").commentsText());
        assertEquals("Hm.", block(text, "8A").comments().get(0).text());
    }

    @Test
    void bracketInsideATextIsNoBlock() {
        for (String end : List.of("[1] A note", "[ one", "see [ comments: above ]", "comments:\n       ]", "]")) {
            String text = Pond.with("It leaks.\n", "It leaks.\n\n       " + end + "\n");
            assertEquals(Optional.empty(), Pond.item(text, "8A").block());
        }
    }

    @Test
    void commentsWithinAParagraphAreNoBlock() {
        String text = Pond.with("It leaks.\n", "It leaks.\n       [ comments:\n         ]\n");
        assertEquals(Optional.empty(), Pond.item(text, "8A").block());
    }

    @Test
    void textAfterABlockMakesItPartOfTheText() {
        String text = Pond.with("It leaks.\n", "It leaks.\n\n       [ comments:\n         ]\n\n       And more.\n");
        assertEquals(Optional.empty(), Pond.item(text, "8A").block());
    }

    private static Optional<List<String>> approved(String list) {
        return Pond.item(Pond.with("approved: aa, bb, cc", list), "C").approved();
    }

    private static Block block(String text, String id) {
        return Pond.item(text, id).block().orElseThrow();
    }
}
