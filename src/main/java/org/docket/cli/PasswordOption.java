// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.Console;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a password is told: never as a word of the command line, where others on the machine could read it. */
final class PasswordOption {
    @Option(names = "--password", paramLabel = "-", description = "- reads a line from standard input")
    private String source;

    /** The password, when the option asks for one. */
    Optional<String> ifAsked(Streams streams) throws Unreadable {
        return source == null ? Optional.empty() : Optional.of(read(streams));
    }

    /** The password from standard input, or, without the option and at a terminal, typed unseen. */
    String read(Streams streams) throws Unreadable {
        if (source != null && !source.equals("-")) {
            throw new Unreadable("A password is not told on the command line; write --password - and type it");
        }
        Console console = System.console();
        String password = source == null && console != null
                ? new String(console.readPassword("Password: "))
                : streams.read("-").lines().findFirst().orElse("");
        if (password.isEmpty()) {
            throw new Unreadable("A password has at least one character");
        }
        return password;
    }
}
