// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import org.docket.store.Books;

/** Is told of what changes do while it is written: what a witness writes is kept with it, or neither is. */
public interface Witness {
    void saw(Books books, Seen seen);
}
