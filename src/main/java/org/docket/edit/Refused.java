// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

/** Why a change cannot be made, in a sentence for the person who asked. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refused(String reason) {
        super(reason, null, false, false);
    }
}
