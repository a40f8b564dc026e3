// SPDX-License-Identifier: Apache-2.0
package org.docket.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Lines;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Section;
import org.docket.agenda.Span;
import org.docket.edit.Refused;

/** Turns an agenda into minutes, part by part; every byte that no part changes stays. */
final class MinutesWriter {
    private final Agenda agenda;
    private final Lines lines;
    private final Notes notes;
    private final Optional<String> published;
    private Desk desk;

    MinutesWriter(Agenda agenda, Notes notes, Optional<String> published) {
        this.agenda = agenda;
        this.lines = agenda.lines();
        this.notes = notes;
        this.published = published;
    }

    /** What the command prints: its bytes are a contract. */
    Draft draft() {
        write(false);
        return new Draft(publicText(desk.pen().text()), remarks());
    }

    BothTexts bothTexts() {
        write(true);
        PrivateText.in(agenda.text()).strayTags().stream().findFirst().ifPresent(tag -> {
            throw new Refused(strayTag(tag));
        });
        String record = desk.pen().text();
        return new BothTexts(record, Firewall.around(desk).publicText(desk.pen().pieces()), remarks());
    }

    private void write(boolean whole) {
        NoteBook book = new NoteBook(notes, agenda.prefix());
        desk = new Desk(agenda, book, Blocks.in(agenda), new Pen(lines), whole);
        desk.blocks().all().forEach(this::strike);
        writeTitles();
        new CallToOrder(desk).write();
        new Attendance(desk).write();
        new EarlierMinutes(desk, published).write();
        new Reports(desk).write();
        new Business(desk).write();
        if (whole) {
            new FlagsLeftOut(desk).write();
            new ClosedSession(desk).write();
        }
        new Consents(desk).write();
        if (whole) {
            new KeptPassages(desk).write();
        }
    }

    /** The block of an entry goes with the empty lines before it, others leave the lines around them as they are. */
    private void strike(Blocks.Block block) {
        int above = lines.afterLastFilled(0, block.first()) - 1;
        if (above >= 0 && Reports.isReference(lines, above)) {
            desk.pen().strikeAfter(above, block.last());
        } else {
            desk.pen().strike(block.first(), block.last() + 1);
        }
    }

    private void writeTitles() {
        int first = agenda.sections().stream()
                .mapToInt(Section::heading)
                .findFirst()
                .orElse(lines.count());
        rewordFirst(0, first, "Meeting Agenda", "Meeting Minutes");
        int last = agenda.sections().stream().mapToInt(Section::end).max().orElse(0);
        for (int line = lines.count() - 1; line >= last; line--) {
            if (lines.startsWith(line, "End of agenda")) {
                desk.pen().reword(line, "End of agenda", "End of minutes");
                return;
            }
        }
    }

    private void rewordFirst(int from, int to, String old, String replacement) {
        for (int line = from; line < to; line++) {
            if (lines.line(line).contains(old)) {
                desk.pen().reword(line, old, replacement);
                return;
            }
        }
    }

    private String publicText(String text) {
        try {
            return Redaction.publicText(text);
        } catch (Refused refused) {
            List<Span> stray = PrivateText.in(agenda.text()).strayTags();
            throw stray.isEmpty() ? refused : new Refused(strayTag(stray.get(0)));
        }
    }

    private String strayTag(Span tag) {
        int line = lines.at(tag.start()) + 1;
        return "The " + tag.of(agenda.text()) + " in line " + line
                + " has no partner, so private text could be published.";
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        for (Span passage : Redaction.mixed(agenda.text())) {
            remarks.add("The private passage that begins in line " + (lines.at(passage.start()) + 1)
                    + " shares a line with other words; it is left out all the same.");
        }
        desk.notes()
                .unread()
                .forEach(title -> remarks.add("The note on \"" + title + "\" has no place in the minutes."));
        return List.copyOf(remarks);
    }
}
