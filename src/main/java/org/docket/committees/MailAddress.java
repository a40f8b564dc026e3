// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a mail address looks like: one name, one domain, and nothing that a header could be made of. */
public final class MailAddress {
    //    dev@anchorite.example.org
    private static final Pattern ONE = Pattern.compile(
            "[^\\s\\p{C}<>()\\[\\],;:\"\\\\@]{1,64}+@[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}+(?:\\.[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}+){0,20}+");

    private MailAddress() {}

    public static Optional<String> of(String words) {
        return Optional.of(words).filter(MailAddress::isOne);
    }

    public static boolean isOne(String words) {
        return ONE.matcher(words).matches();
    }
}
