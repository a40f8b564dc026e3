// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.docket.clerk.Afterwards.Choice;
import org.docket.clerk.Afterwards.Chosen;
import org.docket.clerk.Afterwards.Entry;
import org.docket.clerk.Afterwards.Foreseen;
import org.docket.clerk.Afterwards.Left;
import org.docket.store.Tick;

/** What a meeting leaves to do: what was resolved, the schedule of reports, and the board's own list. */
record AfterwardsPage(Frame frame, Reading reading, Left left, Typed typed, ZoneId zone, String complaint) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    /**
     * What was chosen in the form, and the difference that would make.
     *
     * @param isChosen whether anything was sent at all
     */
    record Typed(boolean isChosen, Choice choice, Optional<Foreseen> foreseen) {}

    String address() {
        return reading.meeting().address("afterwards");
    }

    /** Ticked until somebody chooses otherwise, unless the board tabled it. */
    boolean isTaken(Entry entry) {
        return typed.isChosen() ? chosen(entry).isPresent() : entry.followUp().decided();
    }

    private Optional<Chosen> chosen(Entry entry) {
        return typed.choice().resolutions().stream()
                .filter(one -> one.title().equals(entry.followUp().title()))
                .findFirst();
    }

    String person(Entry entry) {
        return chosen(entry).map(Chosen::person).orElse(entry.followUp().person());
    }

    String mail(Entry entry) {
        return chosen(entry).map(Chosen::address).orElse(entry.followUp().address());
    }

    boolean isScheduleTaken() {
        return typed.choice().schedule();
    }

    /** The resolutions that the committee file does not follow yet. */
    List<Entry> open() {
        return left.entries().stream().filter(entry -> entry.filed().isEmpty()).toList();
    }

    boolean isFileDone() {
        return open().isEmpty()
                && (left.scheduled().isPresent() || left.remarks().isEmpty());
    }

    Changes changes() {
        return typed.foreseen()
                .map(seen -> Changes.between(seen.before(), seen.after()))
                .orElseThrow();
    }

    String by(Tick tick) {
        return reading.names().ofId(tick.who()) + ", "
                + MOMENT.format(tick.when().atZone(zone)) + " " + zone.getId();
    }
}
