// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.ArrayList;
import java.util.List;
import org.docket.people.Role;

/** Roles as people write them. */
final class Roles {
    private Roles() {}

    static List<Role> read(List<String> words) throws Unreadable {
        List<Role> roles = new ArrayList<>();
        for (String word : words) {
            roles.add(Role.parse(word)
                    .orElseThrow(() -> new Unreadable(word + ": there is no such role, only " + Role.words())));
        }
        return List.copyOf(roles);
    }
}
