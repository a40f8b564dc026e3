// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttachmentRangeTest {
    private static final String LINE = "Additionally, please see Attachments 1 through 1.";

    @Test
    void numbersInTheRangeReportToThePresident() {
        assertEquals(List.of("1"), reporting(LINE));
        assertEquals(List.of("1", "2"), reporting("Additionally, please see Attachments 1 through 2."));
    }

    @Test
    void numbersMayHaveTwoDigits() {
        String ten = Pond.with("Attachment 1:", "Attachment 10:").replace("Attachment 2", "Attachment 12");
        assertEquals(List.of("10", "12"), reporting(ten, "Attachments 9 through 12."));
        assertEquals(List.of("10"), reporting(ten, "Attachments 10 through 11."));
    }

    @Test
    void sentenceNeedNotSayMore() {
        assertEquals(List.of("1", "2"), reporting("Attachments 1 through 12."));
    }

    @Test
    void sentenceEndsItsLine() {
        assertEquals(List.of(), reporting("Attachments 1 through 2. are good."));
        assertEquals(List.of(), reporting("Attachments 1 through 2"));
    }

    @Test
    void withoutSentenceNobodyDoes() {
        assertEquals(List.of(), reporting("Additionally, nothing."));
    }

    @Test
    void rangeTheWrongWayRoundIsEmpty() {
        assertEquals(List.of(), reporting("Attachments 2 through 1."));
    }

    @Test
    void hugeNumbersAreNoAttachments() {
        assertEquals(List.of(), reporting("Attachments 1 through 99999999999."));
    }

    private static List<String> reporting(String sentence) {
        return reporting(Pond.TEXT, sentence);
    }

    private static List<String> reporting(String text, String sentence) {
        return Pond.read(Pond.with(text, LINE, sentence)).items().stream()
                .filter(item -> item.reportsTo().filter("president"::equals).isPresent())
                .map(Item::id)
                .toList();
    }
}
