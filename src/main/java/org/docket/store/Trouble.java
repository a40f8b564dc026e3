// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

/** What keeps the database from being written, in words for whoever wanted to write. */
public enum Trouble {
    FULL("The disk is full."),
    UNWRITABLE("The disk does not take what is written to it."),
    DAMAGED("The database is damaged on the disk. Whoever runs this restores the last backup.");

    private final String sentence;

    Trouble(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
