// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The agenda that other tests start from is what it claims to be. */
class PondTest {
    @Test
    void hasOneOfEverything() {
        List<String> ids = Pond.agenda().items().stream().map(Item::id).toList();
        assertEquals(
                List.of(
                        "1.", "2.", "3A", "4A", "4B", "4C", "1", "2", "A", "B", "C", "7A", "8A", "9.", "10.", "11.",
                        "12.", "13."),
                ids);
    }

    @Test
    void isTidy() {
        assertEquals(List.of(), Pond.agenda().warnings());
    }
}
