// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.ArrayList;
import java.util.List;
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
        /** The name with its last word first, by which people are sorted. */
        public String sortName() {
            int blank = name.lastIndexOf(' ');
            return blank < 0 ? name : name.substring(blank + 1) + ' ' + name.substring(0, blank);
        }
    }

    public Optional<Names> list(Group group, boolean present) {
        return lists.stream()
                .filter(list -> list.group() == group && list.present() == present)
                .findFirst();
    }

    /** Everybody named, once, in the order of the lists; an officer is one wherever else the name stands. */
    public List<Attendee> attendees() {
        List<Attendee> people = new ArrayList<>();
        for (Names list : lists) {
            for (Name entry : list.names()) {
                if (people.stream().noneMatch(person -> person.name().equals(entry.name()))) {
                    people.add(attendee(entry.name()));
                }
            }
        }
        return List.copyOf(people);
    }

    /** The names in the lists of directors, present and absent. */
    public List<String> directors() {
        return lists.stream()
                .filter(list -> list.group() == Group.DIRECTOR)
                .flatMap(list -> list.names().stream().map(Name::name))
                .distinct()
                .toList();
    }

    private Attendee attendee(String name) {
        List<Names> with = lists.stream().filter(list -> list.has(name)).toList();
        Group group = Group.GUEST;
        boolean attending = true;
        for (Names list : with) {
            attending &= list.present();
            if (list.group() == Group.OFFICER || list.group() == Group.DIRECTOR && group == Group.GUEST) {
                group = list.group();
            }
        }
        return new Attendee(name, group, attending);
    }
}
