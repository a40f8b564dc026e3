// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Warning;
import org.docket.clerk.Clerk;
import org.docket.clerk.HandEdited;
import org.docket.clerk.NotAllowed;
import org.docket.clerk.Typed;
import org.docket.edit.Refused;
import org.docket.people.Person;

/** One person's edit of one agenda, from the first look at it until it is saved or given up; nothing typed is lost. */
final class Sitting {
    private final Streams streams;
    private final Clerk clerk;
    private final Person who;
    private final String meeting;
    private final BufferedReader answers;
    private int number;
    private Agenda base;
    private String text;

    Sitting(Streams streams, Clerk clerk, Person who, String meeting) {
        this.streams = streams;
        this.clerk = clerk;
        this.who = who;
        this.meeting = meeting;
        this.answers = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
        read();
        this.text = base.text();
    }

    private void read() {
        base = clerk.agenda(meeting);
        number = clerk.newest(meeting).orElseThrow().number();
    }

    /** Whether it was saved, or there was nothing to save; given up, the file stays and is told. */
    boolean edit(Editor editor, String message) throws Unreadable {
        boolean again = true;
        while (again) {
            text = editor.edit(text);
            Agenda typed = Agenda.parse(text, base.board());
            if (warn(typed, editor) && agrees("Edit it again?", false)) {
                continue;
            }
            if (isSaved(typed, message)) {
                editor.discard();
                return true;
            }
            again = agrees("Edit it again?", true);
        }
        editor.keep(text);
        streams.complain("Nothing is changed; your text is kept in " + editor.file());
        return false;
    }

    private boolean isSaved(Agenda typed, String message) {
        if (ClashMarks.stand(text)) {
            streams.complain("Marks still stand around what both of you changed.");
            return false;
        }
        try {
            HandEdited edited = clerk.edit(who, meeting, new Typed(number, text, message, "command line"));
            if (!edited.isConflict()) {
                streams.print(edited.changed() ? "revision " + edited.revision().number() : "nothing new");
                return true;
            }
            streams.complain("You and somebody else both changed " + String.join(", ", edited.conflicts())
                    + "; both stand in the file, between marks.");
            Agenda before = base;
            read();
            text = ClashMarks.write(before, typed, base);
        } catch (Refused | NotAllowed refused) {
            streams.complain(refused.getMessage());
        }
        return false;
    }

    /** Shows the warnings that were not there before; whether there are any. */
    private boolean warn(Agenda typed, Editor editor) {
        List<String> known =
                new ArrayList<>(base.warnings().stream().map(Sitting::words).toList());
        List<Warning> fresh = typed.warnings().stream()
                .filter(warning -> !known.remove(words(warning)))
                .toList();
        fresh.forEach(warning -> streams.complain(editor.file() + ":" + warning.line() + ": " + words(warning)));
        return !fresh.isEmpty();
    }

    private static String words(Warning warning) {
        return warning.code() + ": " + warning.message();
    }

    /** Asks on the terminal; silence is the answer that does no harm. */
    private boolean agrees(String question, boolean usually) {
        streams.complain(question + (usually ? " [Y/n]" : " [y/N]"));
        try {
            Optional<String> answer = Optional.ofNullable(answers.readLine()).map(String::strip);
            return answer.filter(word -> !word.isEmpty())
                    .map(word -> word.toLowerCase(Locale.ROOT).startsWith("y"))
                    .orElse(usually && answer.isPresent());
        } catch (IOException silent) {
            throw new UncheckedIOException(silent);
        }
    }
}
