// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit that is printed is one systemd understands. */
class UnitTest {
    @TempDir
    Path folder;

    @Test
    void itIsHardened() {
        Ran ran = Ran.with("", "unit");
        assertEquals(0, ran.status(), ran::complaints);
        for (String line : new String[] {
            "ProtectSystem=strict", "NoNewPrivileges=yes", "PrivateTmp=yes", "StateDirectory=docket", "EnvironmentFile="
        }) {
            assertTrue(ran.output().contains("\n" + line), line);
        }
    }

    @Test
    void systemdFindsNothingWrongWithIt() throws Exception {
        Path unit = Files.writeString(
                folder.resolve("docket.service"), Ran.with("", "unit").output());
        assumeTrue(isHere("systemd-analyze"), "no systemd-analyze here");
        Process process = new ProcessBuilder("systemd-analyze", "verify", "--man=no", unit.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals("0 ", process.waitFor() + " " + said);
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }
}
