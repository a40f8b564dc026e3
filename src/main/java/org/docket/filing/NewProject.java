// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import java.util.List;
import java.util.Optional;

/**
 * That a project is to be established.
 *
 * @param purpose what its software is related to, in one phrase
 * @param parent the project it has been a part of
 * @param people its first members, the chair first: {@code Name (id)} or {@code Name <address>}
 */
public record NewProject(String name, String purpose, Optional<String> parent, List<String> people) {
    public NewProject {
        people = List.copyOf(people);
    }
}
