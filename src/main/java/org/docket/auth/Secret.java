// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import java.security.SecureRandom;
import java.util.Base64;

/** Random words nobody can guess. */
final class Secret {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** 256 random bits in letters, digits, dashes and underscores. */
    static String make() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
