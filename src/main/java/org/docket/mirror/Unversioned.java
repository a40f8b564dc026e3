// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.util.List;

/** A plain folder: its files have no history but ours. */
final class Unversioned implements Checkout {
    @Override
    public String words() {
        return "a plain folder";
    }

    @Override
    public List<Foreign> fetch() {
        return List.of();
    }

    @Override
    public void absorb() {
        // Whatever others changed lies in the folder already.
    }

    @Override
    public Foreign.Author author(String file) {
        return Foreign.Author.UNKNOWN;
    }

    @Override
    public boolean isClean(String file) {
        return false;
    }

    @Override
    public void commit(String file, Signature signature) {
        // The file itself is all there is.
    }

    @Override
    public void move(String from, String to) {
        // The next writing makes the file of the new name; the old one is taken away with it.
    }

    @Override
    public void finish() {
        // Nobody waits for it.
    }
}
