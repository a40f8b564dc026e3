// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What keeps the folder's history: git, Subversion, or nothing. */
interface Checkout {
    /** The one that the folder belongs to. */
    static Checkout of(Path folder) throws Trouble {
        if (Files.isDirectory(folder.resolve(".svn"))) {
            return new SubversionCopy(folder);
        }
        for (Path place = folder.toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.exists(place.resolve(".git"))) {
                return new GitCheckout(folder);
            }
        }
        return new Unversioned();
    }

    /** In words, such as {@code git}. */
    String words();

    /** What others committed that is not in the folder yet, oldest first. */
    List<Foreign> fetch() throws Trouble;

    /** Brings that into the folder; files that both sides changed keep what they had. */
    void absorb() throws Trouble;

    /** Who last committed the file as it lies there; unknown when it is not committed. */
    Foreign.Author author(String file) throws Trouble;

    /** Whether the file lies there just as it was last committed or brought. */
    boolean isClean(String file) throws Trouble;

    /** Commits the file as it lies there, when that is anything new. */
    void commit(String file, Signature signature) throws Trouble;

    /** Gives the file another name. */
    void move(String from, String to) throws Trouble;

    /** Hands on what was committed. */
    void finish() throws Trouble;

    /**
     * With what a revision is committed.
     *
     * @param trailer the line that says which revision of which meeting it is
     */
    record Signature(String name, String mail, String message, String trailer) {
        String text() {
            return message + "\n\n" + trailer + "\n";
        }
    }
}
