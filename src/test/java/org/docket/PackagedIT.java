// SPDX-License-Identifier: Apache-2.0
package org.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The one file that is handed out: small, named, and with the licences of all it contains. */
class PackagedIT {
    private static final Path JAR = Path.of(System.getProperty("docket.jar"));

    @Test
    void staysUnder30Megabytes() throws IOException {
        assertTrue(Files.size(JAR) < 30_000_000, () -> JAR + " has grown");
    }

    @Test
    void saysItsVersion() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String version = jar.getManifest().getMainAttributes().getValue("Implementation-Version");
            assertEquals("docket " + version, printed("version"));
            assertEquals("docket " + version, printed("--version"));
        }
    }

    @Test
    void carriesTheLicencesOfWhatItContains() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertEquals(Files.readString(Project.FOLDER.resolve("LICENSE")), text(jar, "META-INF/LICENSE"));
            assertTrue(text(jar, "META-INF/licenses/THIRD-PARTY.txt").contains("io.javalin:javalin"));
            for (String library : new String[] {"asm", "autolink", "commonmark-jar", "slf4j-api-jar"}) {
                assertTrue(text(jar, "META-INF/licenses/" + library + "/LICENSE.txt")
                        .contains("Copyright"));
            }
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(jar.getInputStream(jar.getJarEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String printed(String word) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-jar", JAR.toString(), word).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
