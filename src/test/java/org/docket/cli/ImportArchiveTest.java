// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.docket.PublishedSamples;
import org.docket.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive of published minutes is taken in: what is said of each file, and what is kept. */
class ImportArchiveTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        write("2018/board_minutes_2018_03_21.txt", PublishedSamples.march(2018));
        write("2019/board_minutes_2019_03_20.txt", PublishedSamples.march(2019));
        write("2019/board_consent_2019_03_20.txt", "CONSENT\n\n1. Adoption of the Seal.\n\n   RESOLVED, that it is.\n");
    }

    @Test
    void everyFileIsSaidAndASecondTimeNothingIsNew() {
        Ran first = take();
        assertEquals(0, first.status(), first::complaints);
        assertTrue(first.output().contains("2018_03_21.txt: published: 1 report, 1 resolution\n"), first::output);
        assertTrue(first.output().contains("consent_2019_03_20.txt: published: 0 reports, 1 resolution\n"));
        Ran second = take();
        assertEquals(0, second.status(), second::complaints);
        assertTrue(second.output().contains("2018_03_21.txt: published already\n"), second::output);
        try (Store store = open()) {
            assertEquals(
                    3, store.read(books -> books.published().newestOfEach()).size());
            assertEquals(3, store.read(books -> books.annals().resolutions()).size());
        }
    }

    @Test
    void aBrokenFileIsNamedAndTheRestGoesOn() throws IOException {
        Files.write(folder.resolve("archive/2018/board_minutes_2018_04_18.txt"), new byte[] {77, 0, 77, 0});
        write("2018/board_minutes_2018_05_16.txt", "Minutes of a walk.\n\nWe met Ling.\n");
        Ran ran = take();
        assertEquals(2, ran.status());
        assertTrue(ran.complaints().contains("board_minutes_2018_04_18.txt: is no text"), ran::complaints);
        assertTrue(
                ran.output().contains("2018_05_16.txt: published: 0 reports, 0 resolutions; could not be split; kept"));
        try (Store store = open()) {
            assertEquals(
                    4, store.read(books -> books.published().newestOfEach()).size());
        }
    }

    @Test
    void whatHasPrivateTextInItIsNotPublished() throws IOException {
        write(
                "2017/board_minutes_2017_03_15.txt",
                PublishedSamples.march(2017).replace("Two", "<private>Two</private>"));
        Ran ran = take();
        assertTrue(ran.output().contains("2017-03-15, as a draft because there is private text in it"));
        try (Store store = open()) {
            assertFalse(store.read(books -> books.annals().years()).contains("2017"));
        }
    }

    private Ran take() {
        return Ran.with(
                "",
                "import",
                "--data",
                folder + "/docket.db",
                "--published",
                folder.resolve("archive").toString());
    }

    private Store open() {
        return Store.open(folder.resolve("docket.db"));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("archive").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
