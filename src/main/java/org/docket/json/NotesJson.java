// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.agenda.Utf8;
import org.docket.minutes.Notes;

/** Reads the secretary's notes: one object, its keys with or without a leading colon, notes at its top or in {@code items}. */
public final class NotesJson {
    private static final String ITEMS = "items";
    private static final String REJECTED = "rejected";
    private static final String STARTED = "started";
    private static final String COMPLETE = "complete";
    private static final Set<String> UNREAD = Set.of("attendance", "todos", "budget");
    private static final double MILLISECONDS_FROM = 1e11;

    private final Map<String, JsonNode> fields;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private NotesJson(JsonNode root) throws Malformed {
        fields = Colons.without(root, "");
    }

    public static Notes read(String text) throws Malformed {
        return new NotesJson(Json.read(text.startsWith("\uFEFF") ? text.substring(1) : text)).notes();
    }

    private Notes notes() throws Malformed {
        Optional<Instant> started = time(STARTED);
        Optional<Instant> complete = time(COMPLETE);
        List<String> rejected = titles();
        JsonNode nested = fields.get(ITEMS);
        if (nested != null && nested.isObject()) {
            for (Map.Entry<String, JsonNode> note :
                    Colons.without(fields.remove(ITEMS), ITEMS + ", ").entrySet()) {
                add(note.getKey(), note.getValue());
            }
        }
        for (Map.Entry<String, JsonNode> note : fields.entrySet()) {
            if (!UNREAD.contains(note.getKey())) {
                add(note.getKey(), note.getValue());
            }
        }
        return new Notes(texts, rejected, started, complete);
    }

    private void add(String title, JsonNode note) throws Malformed {
        if (note.isNull()) {
            return;
        }
        if (!note.isTextual()) {
            throw new Malformed("\"" + title + "\"", "A note is a text.");
        }
        if (texts.putIfAbsent(title, Utf8.shown(note.asText())) != null) {
            throw new Malformed("\"" + title + "\"", "There is more than one note with this title.");
        }
    }

    private List<String> titles() throws Malformed {
        JsonNode list = fields.remove(REJECTED);
        List<String> titles = new ArrayList<>();
        if (list == null || list.isNull()) {
            return titles;
        }
        if (!list.isArray()) {
            throw new Malformed(REJECTED, "This is not an array of titles.");
        }
        for (JsonNode title : list) {
            if (!title.isTextual()) {
                throw new Malformed(REJECTED, "This is not an array of titles.");
            }
            titles.add(title.asText());
        }
        return titles;
    }

    /** Seconds or milliseconds of the epoch: no meeting was held before the spring of 1973. */
    private Optional<Instant> time(String name) throws Malformed {
        JsonNode number = fields.remove(name);
        if (number == null || number.isNull()) {
            return Optional.empty();
        }
        double value = number.asDouble();
        if (!number.isNumber() || Double.isInfinite(value)) {
            throw new Malformed(name, "This is not a time in seconds or milliseconds.");
        }
        return Optional.of(Instant.ofEpochMilli(Math.round(value < MILLISECONDS_FROM ? value * 1000 : value)));
    }
}
