// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

/** Another process serves this database already. */
public final class Served extends RuntimeException {
    private static final long serialVersionUID = 1;

    Served(String sentence) {
        super(sentence);
    }
}
