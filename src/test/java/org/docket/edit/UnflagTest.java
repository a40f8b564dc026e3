// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;

class UnflagTest {
    private static final String FROG = "        # Frog [bb]\n";

    @Test
    void oneOfSeveralPeople() {
        assertEquals(Pond.TEXT, Edited.by(unflag("B"), Pond.with(FROG, "        # Frog [bb, jt]\n")));
        assertEquals(Pond.TEXT, Edited.by(unflag("B"), Pond.with(FROG, "        # Frog [jt, bb]\n")));
    }

    @Test
    void titleWithNobodyLeftIsDropped() {
        assertEquals(Pond.TEXT, Edited.by(unflag("C"), Pond.with(FROG, FROG + "        # Heron [jt]\n")));
    }

    @Test
    void lastFlagLeavesTheSentenceAndOneBlankLine() {
        String after = Edited.by(new Unflag(Target.of("B"), "bb"));
        assertEquals(Pond.with(FROG + "\n", ""), after);
        assertEquals(Pond.TEXT, Edited.by(new Flag(Target.of("B"), "bb"), after));
    }

    @Test
    void lastFlagAmongOtherLines() {
        String before = Pond.with(FROG, "       as of today\n" + FROG);
        assertEquals(Pond.with(before, FROG, ""), Edited.by(new Unflag(Target.of("B"), "bb"), before));
    }

    @Test
    void whoHasNotFlaggedChangesNothing() {
        Edited.notBy(unflag("B"), Pond.TEXT);
        Edited.notBy(unflag("C"), Pond.TEXT);
    }

    @Test
    void flagUndoneMeansTheSame() {
        String odd = Pond.with(FROG, "       # Weather [bb]\n         # Frog [bb]\n");
        String undone = Edited.by(unflag("C"), Edited.by(new Flag(Target.of("C"), "jt"), odd));
        for (String id : List.of("2", "B", "C")) {
            assertEquals(Pond.item(odd, id).flaggedBy(), Pond.item(undone, id).flaggedBy());
        }
    }

    private static Unflag unflag(String id) {
        return new Unflag(Target.of(id), "jt");
    }
}
