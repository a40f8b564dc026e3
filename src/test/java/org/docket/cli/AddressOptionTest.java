// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Links in mail lead where people reach the service, as far as that is known. */
class AddressOptionTest {
    @Test
    void linksLeadWhereItListensUnlessAnotherPlaceIsTold() throws Unreadable {
        assertEquals(Optional.of("http://127.0.0.1:7070/"), links());
        assertEquals(Optional.of("http://[::1]:7441/"), links("--bind", "::1", "--port", "7441"));
        assertEquals(Optional.of("https://docket.example.org/"), links("--url", "https://docket.example.org/"));
        assertEquals(Optional.empty(), links("--port", "0"));
    }

    private static Optional<String> links(String... args) throws Unreadable {
        return CommandLine.populateCommand(new AddressOption(), args).links().map(URI::toString);
    }
}
