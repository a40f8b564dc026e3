// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.docket.board.Board;
import org.docket.store.Arrival;
import org.docket.store.Arrival.Kind;
import org.docket.store.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However much mail comes in, it fills no disk, and what is dropped is counted. */
class InboxLimitsTest {
    private static final String BEE = "Message-ID: <bee@example.org>\nSubject: [REPORT] Bee\n";

    @TempDir
    Path folder;

    private Letterbox box;

    @BeforeEach
    void open() {
        box = new Letterbox(folder, Board.builtIn().with("inbox.most", "1"));
    }

    @AfterEach
    void close() {
        box.close();
    }

    @Test
    void aFloodOfReportsMakesNoMoreThanSoManyDrafts() {
        for (int i = 0; i <= Sorter.MOST_DRAFTS_A_DAY; i++) {
            box.taken(BEE, "Version " + i);
        }
        assertEquals(Sorter.MOST_DRAFTS_A_DAY, box.drafts("B").size());
        box.clock.advance(Duration.ofHours(25));
        box.taken(BEE, "The next day.");
        assertEquals(Sorter.MOST_DRAFTS_A_DAY + 1, box.drafts("B").size());
    }

    @Test
    void theOldestOfWhatNothingWasMadeOfMakesRoomAndIsCounted() {
        Arrival report = box.taken(BEE, "All is well.");
        Message sent = box.sent();
        Arrival answer = box.taken("In-Reply-To: " + sent.draft().messageId(), "Because.");
        Random random = new Random(3);
        for (int i = 0; i < 30; i++) {
            box.clock.advance(Duration.ofHours(7));
            byte[] noise = new byte[60_000];
            random.nextBytes(noise);
            box.taken("Subject: noise " + i, Base64.getEncoder().encodeToString(noise));
        }
        assertTrue(box.store.read(books -> books.arrivals().find(report.id())).isPresent());
        assertTrue(box.store.read(books -> books.arrivals().find(answer.id())).isPresent());
        List<Arrival> open = box.store.read(books -> books.arrivals().open(100));
        int gone = box.store.read(books -> books.arrivals().gone()).stream()
                .mapToInt(day -> day.count())
                .sum();
        assertEquals(30, open.size() + gone);
        assertTrue(gone > 10, () -> gone + " went");
        assertEquals("noise 29", open.get(0).subject(), "the newest stay");
    }

    @Test
    void whenTooMuchComesWithinADayNothingIsMadeOfItByItself() {
        noise(12);
        assertEquals(Kind.OTHER, box.taken(BEE, "All is well.").sorted().kind());
        assertEquals(List.of(), box.drafts("B"));
        box.clock.advance(Duration.ofHours(25));
        assertEquals(Kind.REPORT, box.taken(BEE, "All is better.").sorted().kind());
    }

    @Test
    void answersBeyondSoManyADayWaitAsOtherMail() {
        String answer = "In-Reply-To: " + box.sent().draft().messageId();
        for (int i = 0; i < Sorter.MOST_ANSWERS_A_DAY; i++) {
            assertEquals(Kind.ANSWER, box.taken(answer, "Answer " + i).sorted().kind());
        }
        assertEquals(Kind.OTHER, box.taken(answer, "One more.").sorted().kind());
    }

    private void noise(int mails) {
        Random random = new Random(3);
        for (int i = 0; i < mails; i++) {
            byte[] noise = new byte[60_000];
            random.nextBytes(noise);
            box.taken("Subject: noise " + i, Base64.getEncoder().encodeToString(noise));
        }
    }
}
