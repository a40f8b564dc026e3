// SPDX-License-Identifier: Apache-2.0
package org.docket.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A committee: who chairs it, who belongs to it, and since when it is there, as the file writes it. */
public record Committee(
        String name,
        Kind kind,
        Optional<Chair> chair,
        Optional<String> established,
        List<Member> members,
        Addresses addresses) {
    /** Whose committee it is. */
    public enum Kind {
        PROJECT,
        BOARD,
        PRESIDENT
    }

    /** Who chairs a committee or holds an office, by the part of the address before the sign; the address if whole. */
    public record Chair(String id, String name, Optional<String> address) {
        Chair withoutAddress() {
            return new Chair(id, name, Optional.empty());
        }
    }

    /** Who belongs to a committee; since when, where the file says so. */
    public record Member(String id, String name, Optional<LocalDate> since) {}

    public Committee {
        members = List.copyOf(members);
    }

    Committee withoutPrivate() {
        return new Committee(
                name, kind, chair.map(Chair::withoutAddress), established, members, addresses.withoutPrivate());
    }
}
