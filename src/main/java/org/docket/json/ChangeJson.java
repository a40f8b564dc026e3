// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.docket.edit.ActionStatus;
import org.docket.edit.AddAction;
import org.docket.edit.AddComment;
import org.docket.edit.AddDiscussion;
import org.docket.edit.AddReport;
import org.docket.edit.AddResolution;
import org.docket.edit.Approve;
import org.docket.edit.Attend;
import org.docket.edit.Change;
import org.docket.edit.DropAction;
import org.docket.edit.EditAction;
import org.docket.edit.EditComment;
import org.docket.edit.Flag;
import org.docket.edit.PostActions;
import org.docket.edit.PostReport;
import org.docket.edit.Regrets;
import org.docket.edit.Target;
import org.docket.edit.Task;
import org.docket.edit.Unapprove;
import org.docket.edit.Unflag;
import org.docket.edit.WithdrawItem;

/** Changes from JSON. */
public final class ChangeJson {
    /** Who signs where a change leaves it out; nobody on the command line, the signed-in person in the service. */
    public record Signature(Optional<String> initials, Optional<String> name) {
        public static final Signature NONE = new Signature(Optional.empty(), Optional.empty());
    }

    private interface Reader {
        Change read(Fields fields, Signature signature) throws Malformed;
    }

    private static final Map<String, Reader> KINDS = new TreeMap<>();

    static {
        KINDS.put("approve", (f, by) -> new Approve(target(f), f.text("initials", by.initials()), f.optional("draft")));
        KINDS.put("unapprove", (f, by) -> new Unapprove(target(f), f.text("initials", by.initials())));
        KINDS.put("flag", (f, by) -> new Flag(target(f), f.text("initials", by.initials())));
        KINDS.put("unflag", (f, by) -> new Unflag(target(f), f.text("initials", by.initials())));
        KINDS.put("comment", ChangeJson::comment);
        KINDS.put("edit-comment", ChangeJson::editComment);
        KINDS.put("action-status", (f, by) -> new ActionStatus(task(f), f.text("status")));
        KINDS.put("add-action", (f, by) -> new AddAction(task(f)));
        KINDS.put("edit-action", (f, by) -> new EditAction(task(f.object("was")), task(f)));
        KINDS.put("drop-action", (f, by) -> new DropAction(task(f)));
        KINDS.put("post-actions", (f, by) -> postActions(f));
        KINDS.put("attend", (f, by) -> new Attend(f.text("name", by.name())));
        KINDS.put("regrets", (f, by) -> new Regrets(f.text("name", by.name())));
        KINDS.put("post-report", (f, by) -> new PostReport(target(f), f.text("text"), f.flag("editorial")));
        KINDS.put("add-resolution", (f, by) -> new AddResolution(f.text("title"), f.text("text")));
        KINDS.put("add-discussion", (f, by) -> new AddDiscussion(f.text("title"), f.text("text")));
        KINDS.put("add-report", (f, by) -> addReport(f));
        KINDS.put("withdraw-item", (f, by) -> new WithdrawItem(target(f), f.text("reason")));
    }

    private ChangeJson() {}

    /** Reads an array of changes. */
    public static List<Sent> list(String json, Signature signature) throws Malformed {
        JsonNode array = Json.read(json);
        if (!array.isArray()) {
            throw new Malformed("", "This is not an array of changes.");
        }
        List<Sent> changes = new ArrayList<>();
        for (JsonNode node : array) {
            changes.add(sent(node, "change " + (changes.size() + 1), signature));
        }
        return List.copyOf(changes);
    }

    /** Reads one change. */
    public static Sent one(String json, Signature signature) throws Malformed {
        return sent(Json.read(json), "change", signature);
    }

    private static Sent sent(JsonNode node, String place, Signature signature) throws Malformed {
        Fields fields = Fields.of(node, place);
        String kind = fields.text("change");
        Reader reader = KINDS.get(kind);
        if (reader == null) {
            throw new Malformed(place, "There is no change \"" + kind + "\".");
        }
        Optional<String> id = fields.optional("id");
        if (id.isPresent()) {
            fields.id("id");
        }
        return new Sent(id, reader.read(new Fields(node, place + " (" + kind + ")"), signature));
    }

    /** Prints a change as it can be read again. */
    public static String print(Change change) {
        return node(change).toString();
    }

    /** Prints changes as a list that can be read again. */
    public static String print(List<Change> changes) {
        return changes.stream().map(ChangeJson::print).collect(Collectors.joining(",", "[", "]"));
    }

    /** For whom these changes speak, where not for whoever sends them: for one person, all in the same way. */
    public static Optional<Voice> voice(String json) throws Malformed {
        Set<Optional<Voice>> voices = new HashSet<>();
        JsonNode array = Json.read(json);
        for (JsonNode node : array) {
            Fields fields = Fields.of(node, "change");
            Optional<String> person = fields.optional("for");
            voices.add(person.isPresent() ? Optional.of(new Voice(person.get(), fields.text("by"))) : Optional.empty());
        }
        if (voices.size() > 1) {
            throw new Malformed("", "What is sent at once speaks for one person, who said all of it in one way.");
        }
        return voices.stream().findFirst().orElse(Optional.empty());
    }

    static ObjectNode node(Change change) {
        return ChangePrinter.node(change);
    }

    private static Target target(Fields fields) throws Malformed {
        return new Target(fields.text("item"), fields.optional("title"), fields.optional("digest"));
    }

    private static Task task(Fields fields) throws Malformed {
        return new Task(fields.text("owner"), fields.text("text"), fields.optional("pmc"), fields.optional("date"));
    }

    private static Change comment(Fields fields, Signature by) throws Malformed {
        String initials = fields.text("initials", by.initials());
        return new AddComment(
                target(fields), initials, fields.text("text"), fields.optional("mark"), fields.flag("anyway"));
    }

    private static Change editComment(Fields fields, Signature by) throws Malformed {
        String initials = fields.text("initials", by.initials());
        return new EditComment(target(fields), initials, fields.text("was"), fields.text("text"));
    }

    private static Change postActions(Fields fields) throws Malformed {
        List<Task> tasks = new ArrayList<>();
        for (Fields action : fields.objects("actions")) {
            tasks.add(task(action));
        }
        return new PostActions(List.copyOf(tasks));
    }

    private static Change addReport(Fields fields) throws Malformed {
        return new AddReport(
                fields.text("committee"), fields.text("chair"), fields.optional("shepherd"), fields.text("text"));
    }
}
