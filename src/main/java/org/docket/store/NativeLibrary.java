// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Loads SQLite's own library from a folder that nobody else can write, gone as soon as it is loaded. The driver would do so
 * by itself, but compares what it wrote byte by byte, which takes every command a tenth of its time.
 */
final class NativeLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);
    private static final String FOLDER = "org.sqlite.lib.path";
    private static final String FILE = "org.sqlite.lib.name";
    private static final String ELSEWHERE = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /** Where this cannot be done, or somebody says where the library is to be, the driver does it in its own way. */
    static synchronized void load() {
        boolean deletable =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        boolean told = System.getProperty(FOLDER) != null || System.getProperty(ELSEWHERE) != null;
        if (deletable && !told) {
            String name = LibraryLoaderUtil.getNativeLibName();
            String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
            try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
                if (in != null) {
                    load(in, name);
                }
            } catch (IOException notWritten) {
                LOG.debug("The driver loads its library itself", notWritten);
            }
        }
    }

    private static void load(InputStream in, String name) throws IOException {
        Path folder = Files.createTempDirectory("docket-sqlite");
        try {
            Files.copy(in, folder.resolve(name));
            System.setProperty(FOLDER, folder.toString());
            System.setProperty(FILE, name);
            initialize();
        } finally {
            Files.deleteIfExists(folder.resolve(name));
            Files.delete(folder);
        }
    }

    private static void initialize() throws IOException {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception notLoaded) {
            throw new IOException(notLoaded);
        }
    }
}
