// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.PrivateText;
import org.docket.edit.Task;
import org.docket.minutes.NoteBook;
import org.docket.minutes.Notes;

/** The action items that the secretary noted down in the meeting: each from its sign to the next blank line or sign. */
public final class NotedActions {
    //    @Sam: follow up with the PMC | @Sam follow up | AI Sam: follow up
    private static final Pattern SIGN = Pattern.compile(
            "\\s*(?:<private>\\s*)?(?:@|AI\\s+)(?<owner>[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_.'’-]*+):?(?:\\s+(?<text>.*))?");

    private NotedActions() {}

    /** In the order of the agenda, then those on anything else. */
    static List<Candidate> in(Past past) {
        List<Candidate> found = new ArrayList<>();
        past.notes()
                .ifPresent(notes -> titles(past, notes).forEach((key, title) -> {
                    said(notes.texts().get(key)).stream()
                            .map(said -> candidate(past, title, said))
                            .filter(one -> !Candidate.bare(one.task().text()).isBlank())
                            .forEach(found::add);
                }));
        return found;
    }

    /** Of what each note is, by its key. */
    private static Map<String, String> titles(Past past, Notes notes) {
        NoteBook book = new NoteBook(notes, past.agenda().prefix());
        Map<String, String> titles = new LinkedHashMap<>();
        for (Item item : past.agenda().items()) {
            book.key(item, item.fulltitle().orElse(item.title()))
                    .ifPresent(key -> titles.putIfAbsent(key, notes.keys().isEmpty() ? key : item.title()));
        }
        notes.texts().keySet().stream().sorted().forEach(key -> titles.putIfAbsent(key, key));
        return titles;
    }

    /** What one note asks of whom: each as {@code owner: text}, on one line. */
    public static List<String> lines(String note) {
        return said(note).stream()
                .filter(said -> !said.words().isBlank())
                .map(said -> said.owner + ": " + said.words())
                .toList();
    }

    private static List<Said> said(String written) {
        String note = written.replace("\r\n", "\n").replace('\r', '\n');
        List<Said> found = new ArrayList<>();
        int at = 0;
        Optional<Said> open = Optional.empty();
        for (String line : note.split("\n", -1)) {
            Matcher sign = SIGN.matcher(line);
            if (sign.matches()) {
                open.ifPresent(found::add);
                String words = Optional.ofNullable(sign.group("text")).orElse("");
                open = Optional.of(new Said(sign.group("owner"), words, isPrivate(note, at, at + line.length())));
            } else if (line.isBlank()) {
                open.ifPresent(found::add);
                open = Optional.empty();
            } else {
                open = open.map(said -> said.and(line));
            }
            at += line.length() + 1;
        }
        open.ifPresent(found::add);
        return found;
    }

    private static boolean isPrivate(String note, int from, int to) {
        PrivateText text = PrivateText.in(note);
        return text.strayTags().stream().anyMatch(tag -> tag.start() <= to)
                || text.passages().stream().anyMatch(passage -> passage.start() <= to && from < passage.end());
    }

    private static Candidate candidate(Past past, String title, Said said) {
        String words = said.isPrivate ? Candidate.closed(said.text) : said.words();
        Optional<String> day = past.day().map(Object::toString);
        return new Candidate(new Task(said.owner, words, Optional.of(title), day), "", true, said.isPrivate);
    }

    private record Said(String owner, String text, boolean isPrivate) {
        /** The text as one line. */
        String words() {
            return Comment.fold(text).strip();
        }

        Said and(String line) {
            return new Said(owner, text + "\n" + line, isPrivate);
        }
    }
}
