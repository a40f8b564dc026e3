// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Section.Topic;

/**
 * How a meeting went, beyond notes; of one of which nothing was written down, the notes alone are known.
 *
 * @param consents what became of consent, by section; empty when nobody recorded it, and then it counts as taken
 * @param closed the titles of what was dealt with in closed session
 * @param closedTexts what was noted in closed session, by the title of the item
 * @param sessions when the meeting was closed
 */
public record Course(
        Optional<Map<Topic, Consent>> consents,
        Set<String> closed,
        Map<String, String> closedTexts,
        List<Session> sessions) {
    public static final Course UNKNOWN = new Course(Optional.empty(), Set.of(), Map.of(), List.of());

    /** What became of the consent to the reports of a section. */
    public enum Consent {
        TAKEN,
        /** It was to be taken, and too few were there. */
        NO_QUORUM,
        NOT_TAKEN
    }

    /** A closed session: from when, and until when if that is known. */
    public record Session(Instant from, Optional<Instant> to) {}

    public Course {
        consents = consents.map(Map::copyOf);
        closed = Set.copyOf(closed);
        closedTexts = Map.copyOf(closedTexts);
        sessions = List.copyOf(sessions);
    }

    Consent consent(Topic topic) {
        return consents.map(all -> all.getOrDefault(topic, Consent.NOT_TAKEN)).orElse(Consent.TAKEN);
    }
}
