// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One command that was run: how it ended and what it printed. */
record Ran(int status, byte[] bytes, String complaints) {
    static Ran with(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Docket.run(
                args,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String output() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
