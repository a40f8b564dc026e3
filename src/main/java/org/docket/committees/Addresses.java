// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.util.List;
import java.util.Optional;

/** What else a committee or an office is called, and where to write to it: as the file says, never made of a name. */
public record Addresses(List<String> aliases, Optional<String> privateList, Optional<String> publicList) {
    static final Addresses NONE = new Addresses(List.of(), Optional.empty(), Optional.empty());

    public Addresses {
        aliases = List.copyOf(aliases);
    }

    Addresses withoutPrivate() {
        return new Addresses(aliases, Optional.empty(), publicList);
    }
}
