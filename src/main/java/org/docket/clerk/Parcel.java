// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.docket.json.ChangeJson;
import org.docket.json.Sent;
import org.docket.store.Aside;
import org.docket.store.Blob;
import org.docket.store.Cancelled;
import org.docket.store.Chronicle;
import org.docket.store.DraftVersion;
import org.docket.store.MinutesComment;
import org.docket.store.Paper;
import org.docket.store.Position;
import org.docket.store.Sha256;

/**
 * What is brought from outside in one go.
 *
 * @param agendas the texts of agendas by the name of their meeting
 * @param histories the histories of agendas by the name of their meeting
 * @param papers what is to be kept beside them
 * @param trays what people had queued elsewhere
 * @param drafts what was being written elsewhere
 * @param comments what was said elsewhere of passages of draft minutes, by the name of their meeting
 * @param chronicles what happened at meetings, by the name of each
 */
public record Parcel(
        Map<String, String> agendas,
        Map<String, History> histories,
        List<Sheet> papers,
        List<Tray> trays,
        List<Manuscript> drafts,
        Map<String, List<MinutesComment>> comments,
        Map<String, Chronicle> chronicles) {
    public Parcel(Map<String, String> agendas, Map<String, History> histories, List<Sheet> papers, List<Tray> trays) {
        this(agendas, histories, papers, trays, List.of(), Map.of(), Map.of());
    }

    /** The revisions of an agenda, first to last, and what was kept beside the last; nothing where nobody tells. */
    public record History(List<Past> pasts, Optional<Beside> beside) {}

    /** What is kept beside the text of an agenda: on what each position was given, what was said of texts, its days. */
    public record Beside(
            List<Position> positions, List<Aside> asides, List<String> formerNames, Optional<Cancelled> cancelled) {}

    /** One revision that was made elsewhere. */
    public record Past(String who, Instant when, String message, byte[] text) {}

    /** One paper; the meeting is empty where it belongs to none. */
    public record Sheet(Paper.Kind kind, String meeting, Blob content) {
        public Sheet(Paper.Kind kind, String meeting, byte[] content) {
            this(kind, meeting, new Blob(content));
        }
    }

    /** Every version of what was being written for one item, and which were filed by which revision. */
    public record Manuscript(String meeting, String item, List<DraftVersion> versions, Map<Integer, Integer> filed) {
        Manuscript of(String other) {
            return new Manuscript(other, item, versions, filed);
        }
    }

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
        return new Parcel(agendas, Map.of(), List.of(), List.of());
    }

    /** The meetings whose agenda it may change. */
    Set<String> meetings() {
        Set<String> meetings = new TreeSet<>(agendas.keySet());
        meetings.addAll(histories.keySet());
        return meetings;
    }
}
