// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Action;
import org.docket.agenda.Agenda;
import org.docket.board.Template;
import org.docket.people.Person;
import org.docket.people.Role;

/** Writes to each owner of action items about all of theirs that nobody has said anything of yet. */
final class ActionReminders {
    private final Postmark postmark;
    private final Occasion occasion;
    private final List<Person> people;

    ActionReminders(Postmark postmark, Occasion occasion, List<Person> people) {
        this.postmark = postmark;
        this.occasion = occasion;
        this.people = people;
    }

    List<Reminder> all() {
        Agenda agenda = occasion.agenda();
        Map<String, List<Action>> byOwner = new LinkedHashMap<>();
        for (Action action : agenda.actions()) {
            if (action.status().isBlank() && !action.owner().isBlank()) {
                byOwner.computeIfAbsent(action.owner(), owner -> new ArrayList<>())
                        .add(action);
            }
        }
        return byOwner.entrySet().stream()
                .map(entry -> reminder(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Reminder reminder(String owner, List<Action> actions) {
        List<Person> found = people.stream()
                .filter(person -> isCalled(person, owner))
                .sorted(Comparator.comparingInt(ActionReminders::rank))
                .toList();
        Optional<String> ambiguous = found.size() > 1 && rank(found.get(0)) == rank(found.get(1))
                ? Optional.of("More than one person is called " + owner + ".")
                : Optional.empty();
        Optional<String> mail = found.stream().findFirst().map(Person::mail).filter(address -> !address.isBlank());
        String unsent = ambiguous.orElse(
                found.isEmpty()
                        ? "Nobody here is called " + owner + "."
                        : mail.isEmpty()
                                ? "There is no address of " + found.get(0).name() + "."
                                : "");
        Subject text = Subject.of(occasion.agenda()
                .board()
                .template(Template.Kind.REMINDER_ACTIONS)
                .fill(values(owner, actions)));
        return new Reminder(
                "",
                owner,
                unsent.isEmpty() ? mail.stream().toList() : List.of(),
                List.of(),
                occasion.agenda().board().text("mail.board").orElse(""),
                text.subject(),
                Wrap.fill(text.body()),
                unsent,
                unsent.isEmpty());
    }

    private Map<String, Object> values(String owner, List<Action> actions) {
        Map<String, Object> values = new HashMap<>(occasion.values(postmark));
        values.put("owner", owner);
        values.put("actions", actions.stream().map(ActionReminders::lines).toList());
        return values;
    }

    //    * Pursue a report [ Egret 2026-10-14 ]
    private static String lines(Action action) {
        String about = String.join(" ", action.pmc().orElse(""), action.date().orElse(""));
        String words = action.text() + (about.isBlank() ? "" : " [ " + about.strip() + " ]");
        return "* " + words.replaceAll("\\s+", " ");
    }

    /** By the first name, as agendas do, or by the whole one. */
    private static boolean isCalled(Person person, String owner) {
        return person.name().equalsIgnoreCase(owner)
                || person.name().split(" ")[0].toLowerCase(Locale.ROOT).equals(owner.toLowerCase(Locale.ROOT));
    }

    /** Directors before officers before anybody else. */
    private static int rank(Person person) {
        if (person.is(Role.DIRECTOR)) {
            return 0;
        }
        return person.is(Role.OFFICER) || person.is(Role.SECRETARY) || person.is(Role.CHAIR) ? 1 : 2;
    }
}
