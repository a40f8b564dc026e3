// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.store.Paper;

/**
 * What is brought from outside in one go.
 *
 * @param agendas the texts of agendas by the name of their meeting
 * @param papers what is to be kept beside them
 * @param trays what people had queued elsewhere
 * @param by who brings it; where it is nobody with an account, no agenda may add to what others said
 */
public record Parcel(Map<String, String> agendas, List<Sheet> papers, List<Tray> trays, Optional<Person> by) {
    /** One paper; the meeting is empty where it belongs to none. */
    public record Sheet(Paper.Kind kind, String meeting, byte[] content) {}

    /** What one person had queued for one meeting. */
    public record Tray(String person, String meeting, List<Sent> changes) {}

    /** Agendas and nothing else. */
    public static Parcel of(Map<String, String> agendas) {
        return new Parcel(agendas, List.of(), List.of(), Optional.empty());
    }
}
