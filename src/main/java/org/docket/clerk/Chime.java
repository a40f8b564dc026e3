// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Instant;
import java.util.List;
import org.docket.store.Books;
import org.docket.store.Stroke;

/** Something that is done by itself at its times, once at each. */
public interface Chime {
    /** The occasions after one moment and up to another, as things are now; every one with its reason. */
    List<Coming> between(Books books, Instant after, Instant until);

    /**
     * Does it, in the transaction in which it is written down as done.
     *
     * @param missed whether its time is so long past that a person should look at it first
     */
    void strike(Books books, Stroke stroke, boolean missed);

    /** An occasion that comes, and the sentence that says what is done then and why. */
    record Coming(Stroke stroke, String why) {}
}
