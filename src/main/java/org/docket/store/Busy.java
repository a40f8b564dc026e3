// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

/** Nothing was written, because somebody else kept the database locked for too long. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;

    Busy(Throwable cause) {
        super("Something else has kept the database to itself for several seconds.", cause);
    }
}
