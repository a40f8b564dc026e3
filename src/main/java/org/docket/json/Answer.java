// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.meeting.Act;
import org.docket.meeting.Recorded;

/** One JSON object, put together field by field. */
public final class Answer {
    private final ObjectNode json;

    private Answer(ObjectNode json) {
        this.json = json;
    }

    public static Answer of() {
        return new Answer(Json.MAPPER.createObjectNode());
    }

    /** A problem as {@code application/problem+json} has it. */
    public static Answer problem(int status, String title, String detail) {
        return of().put("title", title).put("status", status).put("detail", detail);
    }

    public static String print(List<Answer> answers) {
        ArrayNode array = Json.MAPPER.createArrayNode();
        answers.forEach(answer -> array.add(answer.json));
        return array.toString();
    }

    public Answer put(String name, String text) {
        json.put(name, text);
        return this;
    }

    public Answer put(String name, int number) {
        json.put(name, number);
        return this;
    }

    public Answer put(String name, boolean truth) {
        json.put(name, truth);
        return this;
    }

    public Answer put(String name, Answer answer) {
        json.set(name, answer.json);
        return this;
    }

    public Answer put(String name, List<String> texts) {
        texts.forEach(json.putArray(name)::add);
        return this;
    }

    /** The items of an agenda, as it is answered with alone. */
    public Answer items(String name, Agenda agenda) {
        json.set(name, AgendaJson.nodes(agenda));
        return this;
    }

    public Answer actions(String name, Agenda agenda) {
        ArrayNode actions = json.putArray(name);
        agenda.actions().forEach(action -> actions.add(AgendaJson.action(action)));
        return this;
    }

    public Answer changes(String name, List<Sent> changes) {
        return answers(name, changes.stream().map(Answer::of).toList());
    }

    public Answer answers(String name, List<Answer> answers) {
        ArrayNode array = json.putArray(name);
        answers.forEach(answer -> array.add(answer.json));
        return this;
    }

    public Answer change(String name, Sent change) {
        json.set(name, of(change).json);
        return this;
    }

    /**
     * Something that happened at a meeting; the items it speaks of are named as the agenda names them now.
     *
     * @param items the items by the id that the meeting gives them
     */
    public static Answer of(Act act) {
        return new Answer(ActJson.node(act));
    }

    public static Answer of(Recorded recorded, IntFunction<Optional<Item>> items) {
        ObjectNode json = ActJson.node(recorded.act());
        name(json, items);
        json.path("items").forEach(covered -> name((ObjectNode) covered, items));
        return new Answer(json)
                .put("number", recorded.number())
                .put("who", recorded.who())
                .put("when", recorded.when().toString());
    }

    private static void name(ObjectNode json, IntFunction<Optional<Item>> items) {
        Optional<Item> item = items.apply(json.path("item").asInt());
        json.remove("item");
        item.ifPresent(found -> json.put("item", found.id()).put("title", found.title()));
    }

    /** A change as it was sent: its own fields, and the id it came with. */
    public static Answer of(Sent sent) {
        ObjectNode json = ChangeJson.node(sent.change());
        sent.id().ifPresent(id -> json.put("id", id));
        return new Answer(json);
    }

    public boolean has(String name) {
        return json.has(name);
    }

    public String print() {
        return json.toString();
    }

    /** The same, laid out for people, with a line end. */
    public String printed() {
        return json.toPrettyString() + "\n";
    }
}
