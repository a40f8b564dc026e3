// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.stream.Collectors;
import org.docket.agenda.Item;
import org.docket.mail.Addressees;
import org.docket.mail.Mailroom;
import org.docket.mail.ProjectMail;
import org.docket.mail.Standing;

/**
 * Who gets what is said of an item by mail.
 *
 * @param named whether their addresses are for the reader, as they are for whoever reads the whole agenda
 * @param minutes how long it waits before it goes
 */
record Audience(Item item, Standing standing, boolean named, long minutes) {
    static Audience of(Mailroom mailroom, Reading reading, Item item) {
        Standing standing = item.kind().isReport()
                ? mailroom.projectMail()
                        .standing(mailroom.store(), reading.meeting().date(), reading.agenda(), item)
                : Standing.NONE;
        return new Audience(
                item,
                standing,
                reading.meeting().isWhole(),
                reading.agenda().board().commentWait().toMinutes());
    }

    static Audience nobody(Item item) {
        return new Audience(item, Standing.NONE, false, 0);
    }

    /** Whether there is anybody to write to. */
    boolean isSomebody() {
        return !addressees().isNobody();
    }

    /** Whether its author is asked if it is to be mailed all the same. */
    boolean asks() {
        return isSomebody() && item.missing();
    }

    /** To whom, in words. */
    String to() {
        return named ? and(addressees().to()) : "those from whom the report comes";
    }

    String sentence() {
        if (!item.kind().isReport()) {
            return "This is mailed to nobody: only what is said of reports is.";
        } else if (!isSomebody()) {
            return "This is mailed to nobody: there is no address in the committee file.";
        }
        String goes = "Unless it is for the board only, this goes to " + to() + ", ";
        return minutes == 0
                ? goes + "as soon as it is committed; a change afterwards is mailed as a correction."
                : goes + inMinutes(minutes)
                        + " after it is committed. Until then you may change or withdraw it. What else you"
                        + " commit on this report meanwhile, at most " + inMinutes(ProjectMail.TOGETHER.toMinutes())
                        + " after the first, goes in the same mail, and all of it waits anew.";
    }

    /** So many minutes, in words. */
    static String inMinutes(long minutes) {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    /** What became of a comment; nothing is said of what nobody is written to. */
    String of(Note note) {
        return item.kind().isReport() ? standing.of(note.comment()) : "";
    }

    private Addressees addressees() {
        return standing.addressees();
    }

    static String and(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : names.subList(0, last).stream().collect(Collectors.joining(", ")) + " and " + names.get(last);
    }
}
