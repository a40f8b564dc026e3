// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a database is, told so that a copy elsewhere says something else. */
final class Place {
    private Place() {}

    //    board.example.org:/var/lib/docket/docket.db, file 1234
    static String of(Path file) {
        try {
            boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
            String number = unix ? ", file " + Files.getAttribute(file, "unix:ino") : "";
            return host() + ":" + file.toRealPath() + number;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
