// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.docket.Agendas;
import org.docket.agenda.Agenda;
import org.docket.agenda.Utf8;
import org.docket.json.AgendaJson;
import org.junit.jupiter.api.Test;

/** Agendas damaged at random are read all the same, and changes to them are made or refused, never lost half way. */
class MutantPropertyTest {
    private static final int MUTANTS = Integer.getInteger("docket.mutants", 500);
    private static final List<String> JUNK = List.of(
            "       [ ",
            "         ]",
            " 7. Special Orders",
            "-".repeat(41),
            "Attachment A: x [y]",
            "End of agenda",
            "<private>",
            "</private>",
            "    A. Title [x / y]",
            "\t\t",
            "\r",
            "\uFEFF",
            "        # x [jt]",
            "    * A: b",
            "         comments:",
            "         approved: jt",
            "====",
            "10. Unfinished Business",
            "       See Attachment A");

    @Test
    void damagedAgendasNeverThrow() {
        List<Path> files = Agendas.files().toList();
        Random random = new Random(1999);
        int made = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = mutate(Agendas.bytes(files.get(i % files.size())), random);
            Agenda agenda = Agendas.parse(Utf8.decode(mutant));
            assertArrayEquals(mutant, Utf8.encode(agenda.text()));
            AgendaJson.print(agenda, AgendaJson.Warnings.ALL);
            made += changed(agenda, new ChangeMaker(i));
        }
        assertTrue(made > MUTANTS / 4, "only " + made + " changes were made");
    }

    private static int changed(Agenda agenda, ChangeMaker maker) {
        int made = 0;
        for (int i = 0; i < 4; i++) {
            try {
                made += maker.next(agenda).applyTo(agenda) == agenda ? 0 : 1;
            } catch (Refused refused) {
                assertTrue(refused.getMessage().length() > 10, refused.getMessage());
            }
        }
        return made;
    }

    /** Drops, doubles, swaps, cuts or spoils some lines. */
    private static byte[] mutate(byte[] bytes, Random random) {
        String[] lines = new String(bytes, StandardCharsets.ISO_8859_1).split("(?<=\n)");
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            int at = random.nextInt(lines.length);
            int other = random.nextInt(lines.length);
            switch (random.nextInt(6)) {
                case 0 -> lines[at] = "";
                case 1 -> lines[at] = lines[at] + lines[at];
                case 2 -> lines[at] = lines[other];
                case 3 -> lines[at] = lines[at].substring(0, random.nextInt(lines[at].length() + 1));
                case 4 -> lines[at] = JUNK.get(random.nextInt(JUNK.size())) + "\n";
                default -> lines[at] = (char) random.nextInt(256) + lines[at];
            }
        }
        ByteArrayOutputStream mutant = new ByteArrayOutputStream();
        for (String line : lines) {
            mutant.writeBytes(
                    line.chars().allMatch(c -> c < 256)
                            ? line.getBytes(StandardCharsets.ISO_8859_1)
                            : line.getBytes(StandardCharsets.UTF_8));
        }
        return mutant.toByteArray();
    }
}
