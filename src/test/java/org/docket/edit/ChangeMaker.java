// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;

/** Makes changes of every kind to whatever stands on an agenda, the same for the same seed. */
final class ChangeMaker {
    private static final List<String> WORDS = List.of(
            "release",
            "quorum",
            "naïve",
            "Отчёт",
            "報告",
            "https://example.org/a?b=c",
            "[1]",
            "A.",
            "*",
            "10.",
            "]",
            "comments:",
            "jt:",
            "Status:",
            "# x [jt]",
            "-----------------------------------------",
            "&",
            "<b>");
    private static final List<Optional<String>> MARKS =
            List.of(Optional.empty(), Optional.of("board"), Optional.of("hold 2026-12-14"), Optional.of("question 1"));

    private final Random random;

    ChangeMaker(long seed) {
        this.random = new Random(seed);
    }

    Change next(Agenda agenda) {
        List<Function<Agenda, Change>> makers = List.of(
                a -> new Approve(target(a), initials()),
                a -> new Unapprove(target(a), initials()),
                a -> new Flag(target(a), initials()),
                a -> new Unflag(target(a), initials()),
                a -> new AddComment(target(a), initials(), words(40), MARKS.get(random.nextInt(MARKS.size()))),
                a -> new Attend(name(a)),
                a -> new Regrets(name(a)),
                a -> new PostReport(target(a), lines()),
                a -> new AddResolution(words(4).replace('[', '('), lines()),
                a -> new AddDiscussion(words(4).replace('[', '('), lines()),
                a -> new AddReport("Newt " + random.nextInt(100), "Pat Doe", Optional.empty(), lines()),
                a -> new WithdrawItem(target(a), words(9)),
                a -> new AddAction(new Task("Sam", words(30), Optional.of("Ant"), Optional.empty())),
                a -> new PostActions(List.of(new Task("Sam", words(30), Optional.empty(), Optional.of("2026-01-01")))),
                this::onAction);
        return makers.get(random.nextInt(makers.size())).apply(agenda);
    }

    private Change onAction(Agenda agenda) {
        if (agenda.actions().isEmpty()) {
            return new DropAction(new Task("Nobody", "nothing", Optional.empty(), Optional.empty()));
        }
        Task task = Task.of(agenda.actions().get(random.nextInt(agenda.actions().size())));
        return switch (random.nextInt(3)) {
            case 0 -> new DropAction(task);
            case 1 -> new EditAction(task, new Task(task.owner(), words(20), task.pmc(), task.date()));
            default -> new ActionStatus(task, words(20));
        };
    }

    Target target(Agenda agenda) {
        if (agenda.items().isEmpty() || random.nextInt(20) == 0) {
            return Target.of("ZZ");
        }
        Item item = agenda.items().get(random.nextInt(agenda.items().size()));
        return random.nextBoolean() ? Target.of(item) : Target.of(item.id());
    }

    String initials() {
        return List.of("jt", "gs", "tison", "rb").get(random.nextInt(4));
    }

    private String name(Agenda agenda) {
        List<String> known = agenda.rollCall().attendees().stream()
                .map(person -> person.name())
                .toList();
        return known.isEmpty() || random.nextInt(4) == 0 ? "Noé Ünal" : known.get(random.nextInt(known.size()));
    }

    String words(int most) {
        StringBuilder words = new StringBuilder("Word");
        for (int n = random.nextInt(most); n > 0; n--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private String lines() {
        StringBuilder lines = new StringBuilder();
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            lines.append(" ".repeat(random.nextInt(3) * 2))
                    .append(words(9))
                    .append(random.nextBoolean() ? "\n" : "\n\n");
        }
        return lines.toString();
    }
}
