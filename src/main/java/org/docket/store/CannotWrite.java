// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

/** Nothing was written, because of the disk and not because of what was to be written. */
public final class CannotWrite extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    CannotWrite(Trouble trouble, Throwable cause) {
        super(trouble.sentence(), cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
