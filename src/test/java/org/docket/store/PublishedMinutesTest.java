// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.docket.store.Published.Kind;
import org.docket.store.Published.Source;
import org.docket.store.PublishedMinutes.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedMinutesTest {
    private static final String DAY = "2018-04-11";

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("docket.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aTextComesBackToTheByteWithWhoAndWhen() {
        Published published =
                publish(sheet(Kind.MINUTES, DAY + "-2", "Größe\r\n")).orElseThrow();
        assertEquals(LocalDate.parse(DAY), published.day());
        assertEquals(2, published.sitting());
        assertEquals(Samples.NOON, published.when());
        assertEquals(Sha256.of("Größe\r\n".getBytes(StandardCharsets.UTF_8)), published.sha256());
        assertArrayEquals(
                "Größe\r\n".getBytes(StandardCharsets.UTF_8),
                look(books -> books.published().content(published)));
    }

    @Test
    void theSameTextAgainChangesNothing() {
        publish(sheet(Kind.MINUTES, DAY, "one"));
        assertEquals(Optional.empty(), publish(sheet(Kind.MINUTES, DAY, "one")));
        assertEquals(1, look(books -> books.published().all(Kind.MINUTES, DAY)).size());
    }

    @Test
    void minutesAndTheConsentOfOneDayAreTwoTexts() {
        publish(sheet(Kind.MINUTES, "1999-06-01", "minutes"));
        publish(sheet(Kind.CONSENT, "1999-06-01", "consent"));
        assertEquals(
                List.of(Kind.CONSENT, Kind.MINUTES),
                look(books -> books.published().newestOfEach()).stream()
                        .map(Published::kind)
                        .toList());
    }

    @Test
    void withdrawnItIsNoLongerFoundAndSaysWhy() {
        Published published = publish(sheet(Kind.MINUTES, DAY, "heron")).orElseThrow();
        assertEquals(1, words("heron"));
        assertTrue(withdraw(published));
        assertEquals(0, words("heron"));
        assertFalse(withdraw(published));
        Published after =
                look(books -> books.published().newest(Kind.MINUTES, DAY)).orElseThrow();
        assertEquals(Optional.of("a name too many"), after.reason());
        assertEquals(Optional.empty(), look(books -> books.published().standing(Kind.MINUTES, DAY)));
    }

    @Test
    void aCorrectionTakesTheFormersPlaceInTheIndex() {
        publish(sheet(Kind.MINUTES, DAY, "heron"));
        publish(sheet(Kind.MINUTES, DAY, "curlew"));
        assertEquals(0, words("heron"));
        assertEquals(1, words("curlew"));
        assertEquals(2, look(books -> books.published().all(Kind.MINUTES, DAY)).size());
    }

    @Test
    void theIndexHoldsJustWhatThePiecesSay() throws SQLException {
        publish(sheet(Kind.MINUTES, DAY, "heron"));
        publish(sheet(Kind.MINUTES, DAY, "curlew"));
        publish(sheet(Kind.CONSENT, DAY, "plover")).ifPresent(this::withdraw);
        Published recut = publish(sheet(Kind.MINUTES, DAY + "-2", "dunlin")).orElseThrow();
        store.change(books -> books.published().recut(recut, List.of(piece("knot"), piece("knot"))));
        assertEquals(
                List.of(0, 1, 0, 0, 2),
                Stream.of("heron", "curlew", "plover", "dunlin", "knot")
                        .map(this::words)
                        .toList());
        requireSound();
    }

    @Test
    void textAndIndexAreKeptTogetherOrNotAtAll() {
        assertThrows(
                IllegalStateException.class,
                () -> store.change(books -> {
                    books.published().publish(sheet(Kind.MINUTES, DAY, "heron"), List.of(piece("heron")));
                    throw new IllegalStateException();
                }));
        assertEquals(0, words("heron"));
        assertEquals(List.of(), look(books -> books.published().newestOfEach()));
    }

    private Optional<Published> publish(Sheet sheet) {
        Piece piece = piece(sheet.content().text());
        return store.write(books -> books.published().publish(sheet, List.of(piece)));
    }

    /** The index and the pieces themselves are compared; one word too many is a failure. */
    private void requireSound() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("docket.db"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO piece_words (piece_words, rank) VALUES ('integrity-check', 1)");
        }
    }

    private boolean withdraw(Published published) {
        return store.write(books -> books.published().withdraw(published, "sec", Samples.NOON, "a name too many"));
    }

    private static Piece piece(String text) {
        return new Piece(Piece.Kind.REPORT, "A", "Ant", "", "", "", "", text, Map.of("ant", "Ant"));
    }

    private static Sheet sheet(Kind kind, String meeting, String text) {
        return new Sheet(
                kind, meeting, "file.txt", Source.ARCHIVE, "sec", Samples.NOON, text.getBytes(StandardCharsets.UTF_8));
    }

    private int words(String word) {
        return look(books -> books.annals().count(word));
    }

    private <T> T look(Function<Books, T> work) {
        return store.read(work);
    }
}
