// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.agenda.Agenda;

/** Somebody says they will be at the meeting. */
public record Attend(String name) implements Change {
    @Override
    public String kind() {
        return "attend";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        return new RollCallEdit(agenda).attend(Wording.name("name", name));
    }

    @Override
    public void verify(Agenda before, Agenda after) {
        String clean = Wording.name("name", name);
        boolean there = after.rollCall().attendees().stream()
                .anyMatch(person -> person.attending() && person.name().equals(clean));
        if (!there) {
            throw new Refused("\"" + name + "\" would not be read as a name in the roll call.");
        }
    }
}
