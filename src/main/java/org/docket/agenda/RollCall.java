// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is expected at the meeting: lists of names under their headings. */
public record RollCall(List<Names> lists) {
    /** A group of people in the roll call. */
    public enum Group {
        DIRECTOR,
        OFFICER,
        GUEST
    }

    /** A name, as written up to any note behind it, and its line. */
    public record Name(String name, int line) {}

    /**
     * One list of the roll call.
     *
     * @param heading the line of its heading
     * @param afterLast the line after the last that belongs to it: its names or the word for nobody
     * @param nobody the line that says that nobody is in it
     */
    public record Names(
            Group group, boolean present, int heading, int afterLast, List<Name> names, Optional<Integer> nobody) {
        public boolean has(String name) {
            return names.stream().anyMatch(entry -> entry.name().equals(name));
        }
    }

    /** One person of the roll call. */
    public record Attendee(String name, Group group, boolean attending) {
        private Attendee and(Attendee elsewhere) {
            boolean officer = group == Group.OFFICER || elsewhere.group == Group.OFFICER;
            boolean director = group == Group.DIRECTOR || elsewhere.group == Group.DIRECTOR;
            Group both = officer ? Group.OFFICER : director ? Group.DIRECTOR : Group.GUEST;
            return new Attendee(name, both, attending && elsewhere.attending);
        }

        /** The name with its last word first, by which people are sorted. */
        public String sortName() {
            int blank = name.lastIndexOf(' ');
            return blank < 0 ? name : name.substring(blank + 1) + ' ' + name.substring(0, blank);
        }
    }

    /** Whether this can stand in a roll call as the name of somebody. */
    public static boolean isName(String name) {
        return RollCallReader.isName(name);
    }

    public Optional<Names> list(Group group, boolean present) {
        return lists.stream()
                .filter(list -> list.group() == group && list.present() == present)
                .findFirst();
    }

    /** Everybody named, once, in the order of the lists; an officer is one wherever else the name stands. */
    public List<Attendee> attendees() {
        Map<String, Attendee> people = new LinkedHashMap<>();
        for (Names list : lists) {
            for (Name entry : list.names()) {
                Attendee here = new Attendee(entry.name(), list.group(), list.present());
                people.merge(entry.name(), here, Attendee::and);
            }
        }
        return List.copyOf(people.values());
    }

    /** The names in the lists of directors, present and absent. */
    public List<String> directors() {
        return lists.stream()
                .filter(list -> list.group() == Group.DIRECTOR)
                .flatMap(list -> list.names().stream().map(Name::name))
                .distinct()
                .toList();
    }
}
