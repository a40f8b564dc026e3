// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;

class TargetTest {
    @Test
    void itemThatIsGoneIsNamed() {
        assertEquals("Attachment ZZ is not on this agenda.", refused(Target.of("ZZ")));
        assertEquals("Attachment 12 is not on this agenda.", refused(Target.of("12")));
        assertEquals("Item 7C is not on this agenda.", refused(Target.of("7C")));
        assertEquals("Item 14. is not on this agenda.", refused(Target.of("14.")));
    }

    @Test
    void otherTitleIsRefused() {
        Target moved = new Target("A", Optional.of("Frog"), Optional.empty());
        assertEquals("Attachment A is now \"Dragonfly\"; you read \"Frog\".", refused(moved));
    }

    @Test
    void sameTitleIsNot() {
        Target read = new Target("A", Optional.of("Dragonfly"), Optional.empty());
        assertEquals("A", read.in(Pond.agenda()).id());
    }

    @Test
    void otherDigestTellsThatTheTextMovedOn() {
        Target read = Target.of(Pond.item(Pond.TEXT, "A"));
        assertFalse(read.hasMovedOn(Pond.item(Pond.TEXT, "A")));
        assertTrue(read.hasMovedOn(Pond.item(Pond.with("2.0 is out", "2.1 is out"), "A")));
        assertFalse(Target.of("A").hasMovedOn(Pond.item(Pond.TEXT, "A")));
    }

    private static String refused(Target target) {
        return Edited.refused(new Approve(target, "jt"));
    }
}
