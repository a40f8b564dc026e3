// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.json.ChangeJson;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.store.Paper;
import org.docket.store.Sha256;

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
    public record Tray(String person, String meeting, List<Sent> changes) {
        private static final int ID = 32;

        /** Changes without an id get one from what they say, so that one committed since is not queued again. */
        public Tray {
            changes = changes.stream()
                    .map(sent -> new Sent(sent.id().or(() -> Optional.of(id(person, meeting, sent))), sent.change()))
                    .toList();
        }

        private static String id(String person, String meeting, Sent sent) {
            String words = person + "\n" + meeting + "\n" + ChangeJson.print(sent.change());
            return Sha256.of(words).substring(0, ID);
        }
    }

    /** Agendas and nothing else. */
    public static Parcel of(Map<String, String> agendas) {
        return new Parcel(agendas, List.of(), List.of(), Optional.empty());
    }
}
