// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Section;

/** Something to be discussed is put on the agenda, after what stands there. */
public record AddDiscussion(String title, String text) implements Change {
    //    A. Set a date for the members' meeting
    private static final Pattern LETTERED = Pattern.compile("^ {4}[A-Z]\\. \\S");

    @Override
    public String kind() {
        return "add-discussion";
    }

    @Override
    public List<Splice> splices(Agenda agenda) {
        return item(agenda).splices(agenda);
    }

    @Override
    public void verify(Agenda before, Agenda after) {
        LetteredItem item = item(before);
        boolean unlettered =
                before.item("8.").filter(whole -> !whole.text().isEmpty()).isPresent();
        if (unlettered) {
            Consequences.only("8.", before, after, item.text());
        } else {
            Consequences.replacing("8.", "8" + item.letter(), before, after, item.text());
            item.stands(after, "8" + item.letter());
        }
    }

    private LetteredItem item(Agenda agenda) {
        Section section = LetteredItem.section(agenda, Section.Topic.DISCUSSION);
        String letter = Letters.after(
                IntStream.range(section.heading() + 1, section.end())
                        .mapToObj(agenda.lines()::line)
                        .filter(line -> LETTERED.matcher(line).find())
                        .map(line -> line.substring(4, 5)),
                1);
        return LetteredItem.of(Section.Topic.DISCUSSION, letter, title, text);
    }
}
