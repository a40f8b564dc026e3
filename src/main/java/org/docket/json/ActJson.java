// SPDX-License-Identifier: Apache-2.0
package org.docket.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.docket.agenda.RollCall.Group;
import org.docket.meeting.Act;
import org.docket.meeting.Ballot;
import org.docket.meeting.Begun;
import org.docket.meeting.Closed;
import org.docket.meeting.Consented;
import org.docket.meeting.Consented.Covered;
import org.docket.meeting.Disputed;
import org.docket.meeting.Ended;
import org.docket.meeting.Noted;
import org.docket.meeting.Opened;
import org.docket.meeting.Seated;
import org.docket.meeting.Settled;
import org.docket.meeting.Struck;
import org.docket.meeting.Voted;

/** The acts of a meeting as JSON, both ways: each with its word, {@code act}, and its fields. */
public final class ActJson {
    /**
     * What an act says when it is sent and leaves out.
     *
     * @param item the id of the item it is about
     * @param now when it happened, where it does not say
     */
    public record Around(int item, Instant now) {}

    private interface Reader {
        Act read(Fields fields, Around around) throws Malformed;
    }

    private static final Map<String, Reader> KINDS = new TreeMap<>();

    static {
        KINDS.put("begun", (f, around) -> new Begun(time(f, around)));
        KINDS.put("ended", (f, around) -> new Ended(time(f, around)));
        KINDS.put("closed", (f, around) -> new Closed(time(f, around)));
        KINDS.put("opened", (f, around) -> new Opened(time(f, around)));
        KINDS.put("seated", (f, around) -> seated(f));
        KINDS.put("noted", (f, around) -> new Noted(around.item(), f.number("from"), f.text("text")));
        KINDS.put("settled", ActJson::settled);
        KINDS.put("voted", (f, around) -> new Voted(around.item(), time(f, around), f.flag("reverse"), ballots(f)));
        KINDS.put("consented", (f, around) -> consented(f));
        KINDS.put("struck", (f, around) -> new Struck(f.number("strikes"), f.text("reason")));
        KINDS.put("disputed", (f, around) -> new Disputed(f.number("about"), f.text("words"), f.flag("settled")));
    }

    private ActJson() {}

    /** Reads an act as it was printed. */
    public static Act read(String json) throws Malformed {
        return read(Fields.read(json));
    }

    /** Reads an act as it was printed, with what else stands in its object. */
    public static Act read(Fields fields) throws Malformed {
        return read(fields, new Around(fields.has("item") ? fields.number("item") : 0, Instant.EPOCH));
    }

    /** Reads the act that these fields are. */
    public static Act read(Fields fields, Around around) throws Malformed {
        String word = fields.text("act");
        Reader reader = KINDS.get(word);
        if (reader == null) {
            throw new Malformed("act", "There is no act \"" + word + "\".");
        }
        return reader.read(fields, around);
    }

    /** Prints an act as it can be read again. */
    public static String print(Act act) {
        return node(act).toString();
    }

    static ObjectNode node(Act act) {
        ObjectNode json = Json.MAPPER.createObjectNode().put("act", act.word());
        act.item().ifPresent(item -> json.put("item", item));
        if (act instanceof Begun begun) {
            json.put("at", begun.at().toString());
        } else if (act instanceof Ended ended) {
            json.put("at", ended.at().toString());
        } else if (act instanceof Closed closed) {
            json.put("at", closed.at().toString());
        } else if (act instanceof Opened opened) {
            json.put("at", opened.at().toString());
        } else if (act instanceof Struck struck) {
            json.put("strikes", struck.act()).put("reason", struck.reason());
        } else if (act instanceof Disputed disputed) {
            json.put("about", disputed.act()).put("words", disputed.words()).put("settled", disputed.settled());
        } else if (act instanceof Noted noted) {
            json.put("from", noted.from()).put("text", noted.text());
        } else if (act instanceof Settled settled) {
            json.put("outcome", word(settled.outcome())).put("words", settled.words());
        } else {
            putMore(json, act);
        }
        return json;
    }

    private static void putMore(ObjectNode json, Act act) {
        if (act instanceof Seated seat) {
            json.put("name", seat.name()).put("group", word(seat.group())).put("present", seat.present());
            seat.joined().ifPresent(at -> json.put("joined", at.toString()));
            seat.left().ifPresent(at -> json.put("left", at.toString()));
            json.put("remark", seat.remark());
        } else if (act instanceof Voted vote) {
            json.put("at", vote.at().toString()).put("reverse", vote.reverse());
            ArrayNode ballots = json.putArray("ballots");
            vote.ballots()
                    .forEach(ballot ->
                            ballots.addObject().put("name", ballot.name()).put("choice", word(ballot.choice())));
        } else if (act instanceof Consented consent) {
            json.put("at", consent.at().toString()).put("revision", consent.revision());
            consent.sections().forEach(json.putArray("sections")::add);
            consent.present().forEach(json.putArray("present")::add);
            consent.apart().forEach(json.putArray("apart")::add);
            ArrayNode items = json.putArray("items");
            consent.items().forEach(covered -> put(items.addObject(), covered));
        }
    }

    private static void put(ObjectNode json, Covered covered) {
        json.put("item", covered.id()).put("title", covered.title()).put("sha256", covered.sha256());
        covered.voices().forEach(json.putArray("voices")::add);
    }

    private static Act seated(Fields f) throws Malformed {
        return new Seated(
                f.text("name"),
                choice(Group.class, f, "group"),
                f.truth("present"),
                optionalTime(f, "joined"),
                optionalTime(f, "left"),
                f.optional("remark").orElse(""));
    }

    private static Act settled(Fields f, Around around) throws Malformed {
        return new Settled(
                around.item(),
                choice(Settled.Outcome.class, f, "outcome"),
                f.optional("words").orElse(""));
    }

    private static List<Ballot> ballots(Fields f) throws Malformed {
        List<Ballot> ballots = new ArrayList<>();
        for (Fields ballot : f.objects("ballots")) {
            ballots.add(new Ballot(ballot.text("name"), choice(Ballot.Choice.class, ballot, "choice")));
        }
        return ballots;
    }

    private static Act consented(Fields f) throws Malformed {
        List<Covered> items = new ArrayList<>();
        for (Fields item : f.objects("items")) {
            items.add(new Covered(item.number("item"), item.text("title"), item.text("sha256"), item.texts("voices")));
        }
        return new Consented(
                instant("at", f.text("at")),
                f.texts("sections"),
                f.number("revision"),
                f.texts("present"),
                items,
                f.texts("apart"));
    }

    private static Instant time(Fields f, Around around) throws Malformed {
        return optionalTime(f, "at").orElse(around.now());
    }

    private static Optional<Instant> optionalTime(Fields f, String name) throws Malformed {
        Optional<String> words = f.optional(name);
        return words.isPresent() ? Optional.of(instant(name, words.get())) : Optional.empty();
    }

    private static Instant instant(String name, String words) throws Malformed {
        try {
            return Instant.parse(words);
        } catch (DateTimeException noTime) {
            throw new Malformed(name, "This is not a moment such as 2026-10-14T19:00:00Z: " + words);
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> kind, Fields f, String name) throws Malformed {
        String chosen = f.text(name);
        Optional<E> found = Arrays.stream(kind.getEnumConstants())
                .filter(one -> word(one).equals(chosen))
                .findFirst();
        if (found.isEmpty()) {
            throw new Malformed(name, "This is none of the words for it: " + chosen);
        }
        return found.get();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
