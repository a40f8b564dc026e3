// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.docket.Agendas;
import org.docket.Project;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.clerk.Standing;
import org.docket.edit.Change;
import org.docket.people.Person;
import org.docket.people.Phase;
import org.docket.people.Role;
import org.docket.store.Position;
import org.docket.store.Position.Kind;

/** Agendas as somebody reads them, without a server, and pages as they are shown. */
final class ReadBy {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, ReadBy.class.getClassLoader(), ReadBy.class.getPackageName());

    private ReadBy() {}

    static Reading director(String initials, Agenda agenda, LocalDate today, Change... queue) {
        Person reader = new Person(initials, "Reader " + initials, initials, "", Set.of(Role.DIRECTOR));
        return by(reader, agenda, today, queue);
    }

    static Reading by(Person reader, Agenda agenda, LocalDate today, Change... queue) {
        String date = agenda.date().orElseThrow().toString();
        Names names = Names.of(agenda, List.of(reader));
        return new Reading(
                Meeting.of(date, 1, agenda, true),
                reader,
                Queued.of(List.of(queue)),
                Given.NOTHING,
                names,
                today,
                Phase.PREPARATION);
    }

    /** The same with approvals given on an earlier text, each on a revision. */
    static Reading earlier(Reading reading, String item, Map<String, Integer> revisions) {
        List<Standing> stale = revisions.entrySet().stream()
                .map(given -> standing(item, given.getKey(), given.getValue()))
                .toList();
        return with(reading, Given.of(stale, Map.of()));
    }

    /** The same while the meeting goes on. */
    static Reading started(Reading reading) {
        return new Reading(
                reading.meeting(),
                reading.reader(),
                reading.queue(),
                reading.given(),
                reading.names(),
                reading.meeting().day(),
                Phase.STARTED);
    }

    static Reading with(Reading reading, Given given) {
        return new Reading(
                reading.meeting(),
                reading.reader(),
                reading.queue(),
                given,
                reading.names(),
                reading.today(),
                reading.phase());
    }

    private static Standing standing(String item, String initials, int revision) {
        Position position = new Position(
                item, initials, Kind.APPROVE, new Position.Basis("", revision, true), initials, Instant.EPOCH);
        return new Standing(item, initials, Kind.APPROVE, true, Optional.of(position), Optional.empty());
    }

    /** The newest sample, nine days before its meeting. */
    static Reading sample(String initials, Change... queue) {
        return director(initials, sampleAgenda(), LocalDate.of(2026, 11, 2), queue);
    }

    static Agenda sampleAgenda() {
        return Agendas.read(Project.FOLDER.resolve("agenda-samples/board_agenda_2026_11_11.txt"));
    }

    static Item item(Reading reading, String id) {
        return reading.agenda().item(id).orElseThrow();
    }

    static String html(Record page) {
        String name = page.getClass().getSimpleName();
        String template = name.substring(0, 1).toLowerCase() + name.substring(1, name.length() - 4) + ".jte";
        StringOutput out = new StringOutput();
        ENGINE.render(template, page, out);
        return out.toString();
    }
}
