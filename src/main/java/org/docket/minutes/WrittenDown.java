// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Section.Topic;
import org.docket.edit.WithdrawItem;
import org.docket.meeting.Closed;
import org.docket.meeting.Noted;
import org.docket.meeting.Opened;
import org.docket.meeting.Proceedings;
import org.docket.meeting.Quorum;
import org.docket.meeting.Recorded;
import org.docket.meeting.Settled;
import org.docket.meeting.Tally;
import org.docket.meeting.Voted;

/** What was written down at a meeting, as the notes that its minutes are made from. */
public final class WrittenDown {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private final Agenda agenda;
    private final Proceedings meeting;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<String> rejected = new ArrayList<>();

    private WrittenDown(Agenda agenda, Proceedings meeting) {
        this.agenda = agenda;
        this.meeting = meeting;
        Map<String, Long> titles =
                agenda.items().stream().collect(Collectors.groupingBy(Item::title, Collectors.counting()));
        for (Item item : agenda.items()) {
            keys.putIfAbsent(
                    item.id(), titles.get(item.title()) == 1 ? item.title() : item.title() + " (" + item.id() + ")");
        }
    }

    /** The notes by title; the items that acts are about are asked for by the id that the meeting gives them. */
    public static Notes notes(Agenda agenda, Proceedings meeting, Function<Integer, Optional<Item>> items) {
        return new WrittenDown(agenda, meeting).notes(items);
    }

    /** The zone in which the first sentence of the agenda tells the time; else the board's. */
    public static ZoneId zone(Agenda agenda) {
        return agenda.items().stream()
                .flatMap(item -> agenda.timeOf(item).stream())
                .map(ZonedDateTime::getZone)
                .findFirst()
                .orElse(agenda.board().zone());
    }

    private Notes notes(Function<Integer, Optional<Item>> items) {
        meeting.items().stream().sorted().forEach(id -> items.apply(id).ifPresent(item -> add(id, item)));
        if (meeting.attendance().isTaken()) {
            String called = new CalledRoll(meeting.attendance(), agenda.rollCall(), zone(agenda)).text();
            texts.merge("Roll Call", called, (note, roll) -> roll + "\n\n" + note);
        }
        meeting.begun().ifPresent(at -> texts.put("Call to order", time(at)));
        meeting.ended().ifPresent(at -> texts.put("Adjournment", time(at)));
        Set<String> closed = meeting.closedItems().stream()
                .flatMap(id -> items.apply(id).stream())
                .map(item -> keys.get(item.id()))
                .collect(Collectors.toSet());
        return new Notes(texts, rejected, meeting.begun(), meeting.ended())
                .with(new Course(meeting.begun().map(this::consents), closed, Map.of(), sessions()))
                .by(keys);
    }

    /** Consent is a moment: where there was none, none is told of. */
    private Map<Topic, Course.Consent> consents(Instant begun) {
        Set<String> taken = meeting.consents().stream()
                .filter(consent -> isQuorum(consent.at()))
                .flatMap(consent -> consent.sections().stream())
                .collect(Collectors.toSet());
        Instant end = meeting.ended().orElse(begun);
        boolean few = !isQuorum(end) || meeting.consents().stream().anyMatch(consent -> !isQuorum(consent.at()));
        Map<Topic, Course.Consent> consents = new EnumMap<>(Topic.class);
        for (Topic topic : List.of(Topic.EXECUTIVE, Topic.ADDITIONAL, Topic.COMMITTEES)) {
            Course.Consent without = few ? Course.Consent.NO_QUORUM : Course.Consent.NOT_TAKEN;
            consents.put(topic, taken.contains(topic.word()) ? Course.Consent.TAKEN : without);
        }
        return consents;
    }

    /** As the roll says by now, whatever it said then. */
    private boolean isQuorum(Instant at) {
        return !meeting.attendance().isTaken()
                || Quorum.at(at, meeting.attendance(), agenda.rollCall(), agenda.board())
                        .isThere();
    }

    private List<Course.Session> sessions() {
        List<Course.Session> sessions = new ArrayList<>();
        for (Recorded act : meeting.sessions()) {
            if (act.act() instanceof Closed closed) {
                sessions.add(new Course.Session(closed.at(), Optional.empty()));
            } else if (act.act() instanceof Opened opened && !sessions.isEmpty()) {
                Course.Session last = sessions.remove(sessions.size() - 1);
                sessions.add(new Course.Session(last.from(), Optional.of(opened.at())));
            }
        }
        return sessions;
    }

    private void add(int id, Item item) {
        List<String> words = new ArrayList<>();
        Optional<Recorded> outcome = meeting.outcome(id);
        Optional<String> note =
                meeting.note(id).map(act -> ((Noted) act.act()).text().strip()).filter(text -> !text.isEmpty());
        Optional<String> unsaid =
                note.filter(text -> item.kind() == Kind.RESOLUTION).map(text -> "tabled");
        outcome.flatMap(this::phrase)
                .or(() -> unsaid)
                .map(phrase -> note.isPresent() ? sentence(item, phrase) : phrase)
                .ifPresent(words::add);
        if (outcome.filter(WrittenDown::isRejected).isPresent()) {
            rejected.add(item.title());
        }
        note.ifPresent(words::add);
        if (!words.isEmpty()) {
            texts.merge(keys.get(item.id()), String.join("\n\n", words), (one, other) -> one + "\n\n" + other);
        }
    }

    private Optional<String> phrase(Recorded outcome) {
        return outcome.act() instanceof Voted vote
                ? Optional.of(Tally.of(vote, agenda.board()).phrase())
                : ((Settled) outcome.act()).phrase();
    }

    /** The words that stand for a sentence do so only while they stand alone. */
    private String sentence(Item item, String phrase) {
        String key = switch (phrase) {
            case "approved" -> "approved";
            case "unanimous" -> "unanimous";
            case "tabled" ->
                WithdrawItem.isWithdrawn(item)
                        ? "order-withdrawn"
                        : item.kind() == Kind.RESOLUTION ? "order-tabled" : "tabled";
            default -> "";
        };
        return agenda.board().text("minutes." + key).orElse(phrase);
    }

    private static boolean isRejected(Recorded outcome) {
        return outcome.act() instanceof Settled settled && settled.outcome() == Settled.Outcome.NOT_ACCEPTED;
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone(agenda)));
    }
}
