// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docket.agenda.Action;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Mark;
import org.docket.agenda.RollCall;
import org.docket.agenda.Status;
import org.docket.agenda.Warning;

/** An agenda as an array of items, in the fields and spelling that other programs rely on. */
public final class AgendaJson {
    /** Which warnings stand in the items. */
    public enum Warnings {
        /** Those that decide an item's status. */
        OF_READING,
        ALL
    }

    private final Agenda agenda;
    private final Map<Item, List<Warning>> warnings;

    private AgendaJson(Agenda agenda, Warnings which) {
        this.agenda = agenda;
        this.warnings = which == Warnings.ALL ? agenda.warningsByItem() : ofReading(agenda);
    }

    private static Map<Item, List<Warning>> ofReading(Agenda agenda) {
        Map<Item, List<Warning>> warnings = new HashMap<>();
        agenda.items().forEach(item -> warnings.put(item, item.warnings()));
        return warnings;
    }

    public static String print(Agenda agenda, Warnings which) {
        try {
            return Json.MAPPER
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(new AgendaJson(agenda, which).items());
        } catch (JsonProcessingException unprintable) {
            throw new IllegalStateException(unprintable);
        }
    }

    /** The same, as a part of something larger. */
    static ArrayNode nodes(Agenda agenda) {
        return new AgendaJson(agenda, Warnings.ALL).items();
    }

    private ArrayNode items() {
        ArrayNode items = Json.MAPPER.createArrayNode();
        agenda.items().forEach(item -> items.add(item(item)));
        return items;
    }

    private ObjectNode item(Item item) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("attach", item.id());
        json.put("title", item.title());
        item.fulltitle().ifPresent(full -> json.put("fulltitle", full));
        if (!item.place().isEntryOnly()) {
            json.put(item.kind().isReport() ? "report" : "text", item.text());
        }
        item.index().ifPresent(label -> json.put("index", label));
        item.owner().ifPresent(owner -> json.put("owner", owner));
        item.shepherd().ifPresent(shepherd -> json.put("shepherd", shepherd));
        item.reportsTo().ifPresent(to -> json.put("to", to));
        item.approved().ifPresent(approved -> approved.forEach(json.withArray("approved")::add));
        item.approved().filter(List::isEmpty).ifPresent(none -> json.putArray("approved"));
        item.block().ifPresent(block -> json.put("comments", block.commentsText()));
        marks(item, json);
        if (!item.flaggedBy().isEmpty()) {
            item.flaggedBy().forEach(json.withArray("flagged_by")::add);
        }
        if (item.missing() || agenda.isActions(item)) {
            json.put("missing", item.missing());
        }
        if (item.kind() != Kind.OPENING && !item.place().isEntryOnly()) {
            json.put("digest", item.digest());
        }
        item.time().ifPresent(time -> json.put("timestamp", time.toEpochMilli()));
        if (item.isRollCall()) {
            people(json.putObject("people"));
        }
        if (agenda.isActions(item)) {
            agenda.actions().forEach(action -> json.withArray("actions").add(action(action)));
            json.withArray("actions");
        }
        warnings(item, json);
        Status status = agenda.status(item);
        json.put("status", status.word());
        json.putArray("lines").add(item.place().heading() + 1).add(item.place().last() + 1);
        return json;
    }

    private static void marks(Item item, ObjectNode json) {
        for (Comment comment : item.comments()) {
            for (Mark mark : comment.marks()) {
                json.withArray("marks")
                        .addObject()
                        .put("initials", comment.initials())
                        .put("mark", mark.text());
            }
        }
    }

    private void people(ObjectNode people) {
        agenda.rollCall().attendees().stream()
                .sorted(Comparator.comparing(RollCall.Attendee::sortName))
                .forEach(person -> people.putObject(key(person.name()))
                        .put("name", person.name())
                        .put("sortName", person.sortName())
                        .put("role", person.group().name().toLowerCase(java.util.Locale.ROOT))
                        .put("attending", person.attending()));
    }

    /** The key of a person who has no account: the name with every character but letters and digits replaced. */
    private static String key(String name) {
        return name.codePoints()
                .map(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_') ? c : '_')
                .collect(() -> new StringBuilder("_"), StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static ObjectNode action(Action action) {
        return Json.MAPPER
                .createObjectNode()
                .put("owner", action.owner())
                .put("text", action.text())
                .put("status", action.status())
                .put("pmc", action.pmc().orElse(null))
                .put("date", action.date().orElse(null));
    }

    private void warnings(Item item, ObjectNode json) {
        for (Warning warning : warnings.getOrDefault(item, List.of())) {
            json.withArray("warnings")
                    .addObject()
                    .put("line", warning.line())
                    .put("code", warning.code().name())
                    .put("message", warning.message());
        }
    }
}
