// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.docket.people.Phase;
import org.docket.people.Right;
import org.docket.people.Role;

/** One line of the table of permissions, as the clerk obeys it: what, and who may when. */
record Permitted(String deed, List<Who> who) {
    static final List<Permitted> ALL =
            Arrays.stream(Right.values()).map(Permitted::of).toList();

    /** Roles that may do it in the same phases. */
    record Who(String roles, String when) {}

    private static Permitted of(Right right) {
        Map<Set<Phase>, List<String>> roles = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            Set<Phase> phases = Arrays.stream(Phase.values())
                    .filter(phase -> right.heldBy(role, phase))
                    .collect(Collectors.toSet());
            if (!phases.isEmpty()) {
                roles.computeIfAbsent(phases, any -> new ArrayList<>())
                        .add(role.word().replace('-', ' '));
            }
        }
        return new Permitted(
                right.deed(),
                roles.entrySet().stream()
                        .map(same -> new Who(String.join(", ", same.getValue()), when(same.getKey())))
                        .toList());
    }

    /** From which phase to which; nothing is permitted, forbidden and permitted again. */
    private static String when(Set<Phase> phases) {
        List<Phase> inOrder = phases.stream().sorted().toList();
        return phases.size() == Phase.values().length
                ? "always"
                : inOrder.get(0).words() + " to "
                        + inOrder.get(inOrder.size() - 1).words();
    }
}
