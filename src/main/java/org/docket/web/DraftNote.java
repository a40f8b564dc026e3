// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.clerk.Draft;
import org.docket.people.Person;
import org.docket.store.DraftVersion;

/**
 * What the form says of the draft there is.
 *
 * @param standing what one could go on with; empty where that stands in the form
 * @param brought what came from outside and waits to be looked at
 * @param beside what somebody else saved since the version in the form was gone on with
 */
record DraftNote(
        boolean isThere,
        Optional<Line> goesOn,
        Optional<Line> standing,
        Optional<Line> brought,
        Optional<Beside> beside) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM, HH:mm z", Locale.ENGLISH);

    /** A version in words: its number, and by whom and when. */
    record Line(int number, String words) {}

    /** What somebody else saved, and how the text in the form differs from it. */
    record Beside(Line line, Changes changes) {}

    static DraftNote of(House house, Reading reading, Item item, Written written) {
        Draft draft =
                house.clerk().drafts().of(reading.reader(), reading.meeting().date(), item.id());
        Lines lines = new Lines(reading.names(), house.board().zone());
        Optional<DraftVersion> current = draft.current();
        boolean inForm =
                current.filter(version -> version.number() == written.from()).isPresent();
        return new DraftNote(
                !draft.versions().isEmpty(),
                draft.open().stream()
                        .filter(version -> version.number() == written.from())
                        .findFirst()
                        .map(lines::of),
                written.from() == 0 && !inForm ? current.map(lines::of) : Optional.empty(),
                draft.brought()
                        .filter(version -> version.number() != written.from())
                        .map(lines::of),
                written.from() == 0
                        ? Optional.empty()
                        : draft.since(written.from())
                                .filter(version -> !version.text().equals(written.text()))
                                .map(version -> new Beside(
                                        lines.of(version), Changes.between(version.text(), written.text()))));
    }

    /** What somebody opens the form on: the own draft or that of the own committee, else what the agenda says. */
    static Optional<DraftVersion> toGoOnWith(Draft draft, Person reader, Item item) {
        boolean own = reader.isOf(item.title());
        return draft.current().filter(version -> own || version.who().equals(reader.id()));
    }

    /** Puts versions in words. */
    record Lines(Names names, ZoneId zone) {
        Line of(DraftVersion version) {
            return new Line(version.number(), by(version) + ", " + when(version));
        }

        String by(DraftVersion version) {
            return version.isTyped() ? names.ofId(version.who()) : version.source();
        }

        String when(DraftVersion version) {
            return MOMENT.format(version.when().atZone(zone));
        }
    }
}
