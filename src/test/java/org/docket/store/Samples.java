// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.docket.store.Revisions.Entry;

/** Small things to put into a store. */
final class Samples {
    static final Instant NOON = Instant.parse("2026-01-14T12:00:00Z");

    private Samples() {}

    static Revision add(Books books, String meeting, String text) {
        return books.revisions().add(meeting, new Entry("joe", NOON, "why"), text.getBytes(StandardCharsets.UTF_8));
    }

    static void addMany(Store store, String meeting, int times) {
        for (int i = 0; i < times; i++) {
            String text = "text " + i;
            store.change(books -> add(books, meeting, text));
        }
    }

    static String manyLines() {
        return IntStream.range(0, 2000).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    }

    static String text(Store store, String meeting, int number) {
        byte[] bytes =
                store.read(books -> books.revisions().text(meeting, number)).orElseThrow();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
