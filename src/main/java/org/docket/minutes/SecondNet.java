// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Span;

/** Searches whatever is to be published for words that are private elsewhere: all of them, however they are written there. */
public final class SecondNet {
    private static final int FEW = 3;
    private static final Pattern TAG = Pattern.compile("(?i)</?private>");
    private static final Pattern GAP = Pattern.compile("\\R\\s*\\R");

    /** Words that are private, and where they are so. */
    public record Secret(String place, String words) {
        /** Whether there are so few of them that they may well stand elsewhere by chance. */
        public boolean isBrief() {
            return words.isBlank() || words.strip().split("\\s+").length < FEW;
        }
    }

    /**
     * Private words found where they should not be.
     *
     * @param where what they were found in
     * @param line the line, counted from 1
     * @param around the words of that line
     */
    public record Hit(Secret secret, String where, int line, String around) {
        /** The same for the same words in the same line, wherever that line moves. */
        public String key() {
            return new Letters(secret.words).folded() + '|' + where + '|' + new Letters(around).folded();
        }
    }

    /** What was caught, and the passages too short to be sure of, for somebody to look at. */
    public record Catch(List<Hit> hits, List<Secret> brief) {}

    private final Map<String, Secret> secrets = new LinkedHashMap<>();

    /** Nets for the private passages of an agenda and of the notes on it, and for all of its closed session. */
    public static SecondNet of(Agenda agenda, Notes notes) {
        SecondNet net = new SecondNet();
        for (Span passage : PrivateText.in(agenda.text()).passages()) {
            net.add("line " + (agenda.lines().at(passage.start()) + 1) + " of the agenda", passage.of(agenda.text()));
        }
        notes.texts()
                .forEach((title, note) -> PrivateText.in(note)
                        .passages()
                        .forEach(passage -> net.add("the note on \"" + title + '"', passage.of(note))));
        Course course = notes.course();
        course.closedTexts().forEach((title, note) -> net.add("closed session, \"" + title + '"', note));
        NoteBook book = new NoteBook(notes, agenda.prefix());
        for (Item item : agenda.items()) {
            if (book.isClosed(item)) {
                net.add("closed session, item " + item.id(), item.text());
                book.written(item).ifPresent(note -> net.add("closed session, \"" + item.title() + '"', note));
            }
        }
        return net;
    }

    /** A passage is searched for as a whole, and by its paragraphs where these are more than a word or two. */
    private void add(String place, String passage) {
        String words = TAG.matcher(passage).replaceAll(" ").strip();
        put(new Secret(place, words));
        for (String paragraph : GAP.split(words)) {
            Secret part = new Secret(place, paragraph.strip());
            if (!part.isBrief()) {
                put(part);
            }
        }
    }

    private void put(Secret secret) {
        String letters = new Letters(secret.words).folded();
        if (!letters.isEmpty()) {
            secrets.putIfAbsent(letters, secret);
        }
    }

    /** Draws the net through texts, each under its name. */
    public Catch through(Map<String, String> texts) {
        List<Hit> hits = new ArrayList<>();
        texts.forEach((name, text) -> {
            Letters letters = new Letters(text);
            secrets.values().forEach(secret -> search(hits, letters, secret, name));
        });
        return new Catch(
                List.copyOf(hits),
                secrets.values().stream().filter(Secret::isBrief).toList());
    }

    /** As many places as there are; one hit for each line. */
    private static void search(List<Hit> hits, Letters text, Secret secret, String name) {
        Letters words = new Letters(secret.words);
        Set<Integer> lines = new TreeSet<>();
        for (int at = text.find(words, 0); at >= 0; at = text.find(words, at + 1)) {
            if (lines.add(text.line(at))) {
                hits.add(new Hit(secret, name, text.line(at), text.words(at)));
            }
        }
    }

    /** The public parts of notes, each under a name for people: they are looked at as what is published is. */
    public static Map<String, String> open(Notes notes) {
        Map<String, String> open = new LinkedHashMap<>();
        Set<String> titles = new TreeSet<>(notes.texts().keySet());
        titles.removeAll(notes.course().closed());
        titles.forEach(title -> open.put(
                "the note on \"" + title + '"',
                Redaction.withoutPassages(notes.texts().get(title))));
        return open;
    }
}
