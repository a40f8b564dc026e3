// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.docket.clerk.Expunger;
import org.docket.clerk.Expunger.Order;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.people.Term;
import org.docket.store.Arrival;
import org.docket.store.DraftVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A passage that must not exist is taken out of mail that came in too, in whatever form it was sent. */
class ExpungedMailTest {
    @Test
    void onlyTheOtherWordsAreKept(@TempDir Path folder) {
        try (Letterbox box = new Letterbox(folder)) {
            box.store.change(books ->
                    books.people().put(new Person("ada", "Ada", "ad", "", List.of(Term.always(Role.ADMIN)))));
            String text =
                    Base64.getMimeEncoder().encodeToString("So: We did\nwell. Bye.".getBytes(StandardCharsets.UTF_8));
            Arrival encoded = box.taken("Content-Transfer-Encoding: base64\nSubject: [REPORT] Bee, we did well", text);
            Arrival other = box.taken("Subject: Hello", "Nothing of it.");
            List<String> places = new Expunger(box.store, box.board, box.clock)
                    .expunge(new Order(Letterbox.MEETING, "We did well", "ada", "clr", "must not exist"));
            assertTrue(places.contains("mail that came in: 1, of which only the words are kept"), places::toString);
            assertEquals("So: [expunged 2026-01-14]. Bye.", words(box, encoded));
            assertEquals(List.of(0, 30), List.of(raw(box, encoded), raw(box, other)));
            assertEquals(
                    List.of("So: [expunged 2026-01-14]. Bye."),
                    box.drafts("B").stream().map(DraftVersion::text).toList());
        }
    }

    private static String words(Letterbox box, Arrival arrival) {
        return box.store.read(books -> books.arrivals().text(box.again(arrival)));
    }

    private static int raw(Letterbox box, Arrival arrival) {
        byte[] raw = box.store.read(books -> books.arrivals().raw(arrival));
        return raw.length;
    }
}
