// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.agenda.Agenda;

/** Directors as shepherds of reports: by first name, by whole name where two share the first. */
public final class Shepherds {
    private Shepherds() {}

    /** What a director is called as a shepherd. */
    public static String nameOf(String director, List<String> directors) {
        String first = first(director);
        return directors.stream().filter(other -> first(other).equals(first)).count() > 1 ? director : first;
    }

    static long reports(Agenda agenda, String shepherd) {
        return agenda.items().stream()
                .filter(item -> item.kind().isAttached())
                .filter(item -> item.shepherd().filter(shepherd::equals).isPresent())
                .count();
    }

    private static String first(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}
