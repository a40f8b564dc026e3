// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.Section;

/** A committee reports though it is not its month: a new entry and attachment after all others. */
public record AddReport(String committee, String chair, Optional<String> shepherd, String text) implements Change {
    private static final String SEPARATOR = "-".repeat(41);

    @Override
    public String kind() {
        return "add-report";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        String title = heading(agenda);
        if (agenda.items().stream().anyMatch(item -> item.title().equals(shortName(agenda)))) {
            throw new Refused("\"" + shortName(agenda) + "\" is on this agenda already.");
        }
        List<String> report = Wording.rows(text);
        if (report.isEmpty()) {
            throw new Refused("The report is empty.");
        }
        Section section = LetteredItem.section(agenda, Section.Topic.COMMITTEES);
        String owner = Wording.name("chair", chair);
        List<String> attachment = new ArrayList<>(List.of(
                SEPARATOR, "Attachment " + id(agenda) + ": Report from the " + title + "  [" + owner + "]", ""));
        attachment.addAll(report);
        attachment.add("");
        List<String> entry = entry(agenda, title, owner);
        if (!agenda.lines().blank(section.end() - 1)) {
            entry.add(0, "");
        }
        int end = attachmentsEnd(agenda);
        return new Rows(agenda)
                .insert(section.end(), entry)
                .insert(end, attachment)
                .splices();
    }

    //    CG. Tide Foo Project [Jane Chair / Ross]
    private List<String> entry(Agenda agenda, String title, String owner) {
        String people =
                shepherd(agenda, owner).map(name -> owner + " / " + name).orElse(owner);
        return new ArrayList<>(List.of(
                "    " + id(agenda) + ". " + title + " [" + people + "]",
                "",
                "       See Attachment " + id(agenda),
                "",
                "       [ " + shortName(agenda) + ".",
                "         approved:",
                "         comments:",
                "         ]",
                ""));
    }

    private String shortName(Agenda agenda) {
        String name = Wording.title(committee);
        String word = agenda.prefix().map(prefix -> prefix + ' ').orElse("");
        String bare = name.startsWith(word) ? name.substring(word.length()) : name;
        return bare.endsWith(" Project") ? bare.substring(0, bare.length() - " Project".length()) : bare;
    }

    private String heading(Agenda agenda) {
        return agenda.prefix().map(prefix -> prefix + ' ').orElse("") + shortName(agenda) + " Project";
    }

    private static String id(Agenda agenda) {
        return Letters.after(
                agenda.items().stream()
                        .filter(item -> item.kind() == Kind.COMMITTEE)
                        .map(Item::id)
                        .filter(id -> id.chars().allMatch(c -> c >= 'A' && c <= 'Z')),
                2);
    }

    /** The shepherd told, or the director with the fewest reports; none when a director is the chair. */
    private Optional<String> shepherd(Agenda agenda, String owner) {
        if (shepherd.isPresent()) {
            return Optional.of(Wording.name("shepherd", shepherd.get()));
        }
        List<String> directors = agenda.rollCall().directors();
        return directors.contains(owner)
                ? Optional.empty()
                : directors.stream()
                        .map(director -> Shepherds.nameOf(director, directors))
                        .min(Comparator.comparingLong(name -> Shepherds.reports(agenda, name)));
    }

    /** The line of dashes that ends the agenda, or the end of the text. */
    private static int attachmentsEnd(Agenda agenda) {
        Lines lines = agenda.lines();
        for (int line = lines.count() - 1; line > 0; line--) {
            if (lines.startsWith(line, "End of") && lines.startsWith(line - 1, SEPARATOR)) {
                return line - 1;
            }
        }
        return lines.count();
    }

    @Override
    public void verify(Agenda before, Agenda after) {
        String id = id(before);
        Consequences.only(id, before, after, Wording.rows(text));
        Item item = after.item(id).orElseThrow(() -> new Refused("This report cannot stand on this agenda."));
        if (!item.title().equals(shortName(before)) || item.approved().isEmpty()) {
            throw new Refused("The committee's name would be read as \"" + item.title() + "\".");
        }
        Consequences.says(item, Wording.rows(text));
    }
}
