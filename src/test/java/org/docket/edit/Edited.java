// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.docket.agenda.Pond;

/** What a change makes of a text, which must be the same whether its lines end with LF or with CR LF. */
final class Edited {
    private Edited() {}

    static String by(Change change, String text) {
        String after = change.applyTo(Pond.read(text)).text();
        assertEquals(crlf(after), change.applyTo(Pond.read(crlf(text))).text());
        return after;
    }

    static String by(Change change) {
        return by(change, Pond.TEXT);
    }

    /** A change that is already so: no splices, and the text stays. */
    static void notBy(Change change, String text) {
        assertEquals(List.of(), change.splices(Pond.read(text)));
        assertEquals(text, by(change, text));
    }

    /** Why a change cannot be made. */
    static String refused(Change change, String text) {
        Refused refused = assertThrows(Refused.class, () -> change.applyTo(Pond.read(text)));
        Refused again = assertThrows(Refused.class, () -> change.applyTo(Pond.read(crlf(text))));
        assertEquals(refused.getMessage(), again.getMessage());
        return refused.getMessage();
    }

    static String refused(Change change) {
        return refused(change, Pond.TEXT);
    }

    private static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }
}
