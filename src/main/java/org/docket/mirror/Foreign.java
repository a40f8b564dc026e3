// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.util.Optional;

/**
 * What somebody made of a file outside.
 *
 * @param base the text it was made from; empty where that is not known
 * @param by the name, mail address or id of who did it, as far as it is told
 */
record Foreign(String file, Optional<byte[]> base, byte[] text, Author by, String message) {
    /** Somebody as a version control system knows them; empty where it does not. */
    record Author(String name, String mail) {
        static final Author UNKNOWN = new Author("", "");
    }
}
