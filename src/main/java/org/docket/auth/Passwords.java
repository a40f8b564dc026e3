// SPDX-License-Identifier: Apache-2.0
package org.docket.auth;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Hashes passwords by argon2id, at most two at once, so that nobody can fill the memory by signing in. */
final class Passwords {
    private static final int MEMORY_KIB = 19_456;
    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int SALT = 16;
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, ROUNDS, LANES, LENGTH, Argon2.ID);
    private final String nobodys = hashOfNothing();

    String hash(String password) {
        return limited(() ->
                Password.hash(password).addSalt(Secret.bytes(SALT)).with(argon2).getResult());
    }

    /** Takes the same time whether there is a hash or not. */
    boolean matches(String password, Optional<String> hash) {
        boolean right = limited(() -> Password.check(password, hash.orElse(nobodys))
                .with(Argon2Function.getInstanceFromHash(hash.orElse(nobodys))));
        return right && hash.isPresent();
    }

    private <T> T limited(Supplier<T> work) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            AT_ONCE.release();
        }
    }

    /** Looks like a hash and is that of no password. */
    private static String hashOfNothing() {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        MEMORY_KIB,
                        ROUNDS,
                        LANES,
                        base64.encodeToString(Secret.bytes(SALT)),
                        base64.encodeToString(Secret.bytes(LENGTH)));
    }
}
