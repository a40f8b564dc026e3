// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import org.docket.agenda.Agenda;

/** Somebody says they will not be at the meeting. */
public record Regrets(String name) implements Change {
    @Override
    public String kind() {
        return "regrets";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        return new RollCallEdit(agenda).regrets(Wording.name("name", name));
    }
}
