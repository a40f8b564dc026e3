// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.docket.clerk.Office.GUS;
import static org.docket.clerk.Office.JOE;
import static org.docket.clerk.Office.MEETING;
import static org.docket.clerk.Office.approve;
import static org.docket.clerk.Office.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read in one moment belongs together, and needs one reading of the database however much it is. */
class MomentTest {
    private static final int MORE_THAN_THERE_ARE_CONNECTIONS = 9;

    @Test
    void whatOthersWriteMeanwhileIsNotSeen(@TempDir Path folder) {
        try (Office office = new Office(folder)) {
            office.make(GUS, post("B", "News."));
            Moment moment = new Moment(office.clerk);
            moment.read(() -> {
                int before = office.clerk.newest(MEETING).orElseThrow().number();
                CompletableFuture.runAsync(() -> office.make(JOE, approve("B"))).join();
                int after = office.clerk.newest(MEETING).orElseThrow().number();
                assertEquals(before, after);
                return after;
            });
            assertEquals(3, office.clerk.newest(MEETING).orElseThrow().number());
        }
    }

    @Test
    void aMomentWithinAMomentIsTheSame(@TempDir Path folder) {
        try (Office office = new Office(folder)) {
            assertEquals(1, nested(office, MORE_THAN_THERE_ARE_CONNECTIONS));
        }
    }

    private static int nested(Office office, int deep) {
        return deep == 0
                ? office.clerk.newest(MEETING).orElseThrow().number()
                : new Moment(office.clerk).read(() -> nested(office, deep - 1));
    }
}
