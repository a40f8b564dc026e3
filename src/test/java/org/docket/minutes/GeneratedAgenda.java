// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.docket.agenda.Section.Topic;
import org.docket.minutes.Course.Consent;

/** An agenda made by chance, and notes on it, in which everything that is not for everybody bears a mark of its own. */
final class GeneratedAgenda {
    private static final String[] WORDS = {"barn", "river", "clay", "wagon", "stone", "lamp", "field", "winter"};

    private final Random random;
    private final Papers papers = new Papers();
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, String> closedTexts = new HashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final List<String> rejected = new ArrayList<>();
    private int marks;

    GeneratedAgenda(long seed) {
        random = new Random(seed);
        papers.with(1, text(4) + "\n\n    We dial:\n\n            Code: 4711\n\n" + text(4))
                .with(2, text(4) + "\n\n    Directors (expected) Present:\n\n        Ann\n        Bob\n")
                .with(3, minutes())
                .with(4, officers())
                .with(5, entries("1", "2"))
                .with(6, flags() + entries("A", "B", "C"))
                .with(7, orders())
                .with(8, talks())
                .with(9, "    * Ann: " + words() + "\n      [ Ant ]\n      Status: " + words())
                .with(10, text(4))
                .with(13, text(4));
        for (String title : List.of("Call to order", "Adjournment")) {
            notes.put(title, random.nextBoolean() ? "10:30" : "10:30 " + hidden());
        }
        for (String title : List.of("Action Items", "Unfinished Business", "Roll Call", "Nobody's")) {
            note(title);
        }
    }

    String agenda() {
        return papers.agenda();
    }

    Notes notes() {
        Map<Topic, Consent> consents = Map.of(Topic.COMMITTEES, Consent.values()[random.nextInt(3)]);
        return new Notes(notes, rejected, Optional.empty(), Optional.empty())
                .with(new Course(Optional.of(consents), closed, closedTexts, List.of()));
    }

    int marks() {
        return marks;
    }

    /** No word made by chance has it in it. */
    static boolean bearsMark(String text) {
        return text.contains("zq") || text.contains("ZQ");
    }

    private String mark() {
        marks++;
        return random.nextBoolean() ? "zq" + marks + "zq" : "ZQ" + marks + "ZQ";
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(12) + 1; i > 0; i--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(i > 1 ? " " : "");
        }
        return words.toString();
    }

    private String hidden() {
        return switch (random.nextInt(4)) {
            case 0 -> "<private>" + mark() + "</private>";
            case 1 -> "<PRIVATE>" + mark() + " <private>" + mark() + "</private> " + mark() + "</PRIVATE>";
            case 2 -> "<private>" + words() + "\n" + mark() + "</private>";
            default -> "<private>" + mark() + "</private> <private>" + mark() + "</private>";
        };
    }

    /** Paragraphs, some private and some with something private in them. */
    private String text(int indent) {
        StringBuilder text = new StringBuilder();
        String blanks = " ".repeat(indent);
        for (int i = random.nextInt(4) + 1; i > 0; i--) {
            text.append(
                    switch (random.nextInt(5)) {
                        case 0 -> blanks + words() + ' ' + hidden() + ' ' + words();
                        case 1 ->
                            blanks + "<private>\n" + blanks + mark() + "\n\n" + blanks + mark() + '\n' + blanks
                                    + "</private>";
                        case 2 -> blanks + hidden();
                        default -> blanks + words();
                    });
            text.append(i > 1 ? "\n\n" : "");
        }
        return text.toString();
    }

    private String block(String name) {
        String end = random.nextBoolean() ? "         ]" : "       ]";
        String comments = random.nextInt(3) == 0
                ? "         comments:\n" + end
                : "         comments:\n           jt: " + words() + ' ' + mark() + "\n\n           gs: [board] "
                        + mark() + '\n' + end;
        String head = name.isEmpty()
                ? "       [ comments:\n" + comments.substring(comments.indexOf('\n') + 1)
                : "       [ " + name + ".\n         approved: " + mark() + ", jt\n" + comments;
        return "\n\n" + head;
    }

    private String minutes() {
        String block = "\n\n       [ approved: " + mark() + "\n         comments: " + mark() + "\n         ]";
        note("May 1, 2025");
        return "    A. The meeting of May 1, 2025\n\n" + text(7) + block;
    }

    private String officers() {
        note("Chairman");
        close("Treasurer");
        return "    A. Chairman [Ann]\n\n" + text(7) + block("") + "\n\n    B. Treasurer [Bob]\n\n"
                + closedText("Treasurer");
    }

    private String entries(String... ids) {
        StringBuilder text = new StringBuilder();
        for (String id : ids) {
            String name = "Thing" + id;
            close(name);
            note(name);
            String letter = id.equals("1") ? "A" : id.equals("2") ? "B" : id;
            text.append("    ")
                    .append(letter)
                    .append(". Project ")
                    .append(name)
                    .append(" [Ann / Bob]\n\n       See Attachment ");
            text.append(id).append(block(name)).append("\n\n");
            String body = closed.contains(name) ? closedText(name) : random.nextInt(4) == 0 ? "" : text(0);
            papers.attached(id + ": Report from the " + name + " Project  [Ann]", body);
            if (random.nextInt(4) == 0) {
                rejected.add(name);
            }
        }
        return text.toString();
    }

    private String flags() {
        return random.nextInt(3) == 0
                ? ""
                : "    Summary of Reports\n\n     The following reports require further discussion:\n\n        # ThingA ["
                        + mark() + ", jt]\n        # ThingB [" + mark() + "]\n\n";
    }

    private String orders() {
        StringBuilder text = new StringBuilder();
        for (String id : List.of("A", "B")) {
            String title = "Rent the shed " + id;
            close(title);
            note(title);
            text.append("    ").append(id).append(". ").append(title).append("\n\n");
            text.append(closed.contains(title) ? closedText(title) : text(7))
                    .append(block(""))
                    .append("\n\n");
        }
        return text.toString();
    }

    private String talks() {
        close("Fences");
        note("Fences");
        return "    A. Fences\n\n" + (closed.contains("Fences") ? closedText("Fences") : text(7)) + block("");
    }

    private void close(String title) {
        if (random.nextInt(4) == 0) {
            closed.add(title);
        }
    }

    private String closedText(String title) {
        return "       " + words() + (closed.contains(title) ? " " + mark() + "\n\n       " + mark() : "");
    }

    private void note(String title) {
        if (random.nextInt(3) > 0) {
            String words = closed.contains(title) ? mark() : words();
            notes.put(title, random.nextBoolean() ? words : words + ' ' + hidden() + "\n\n" + hidden());
        }
        if (random.nextInt(4) == 0) {
            closedTexts.put(title, words() + ' ' + mark());
        }
    }
}
