// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.docket.agenda.Hrefs;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;

/** A way from item to item; the word before an item's name in the address says which. */
enum Walk {
    /** All items in the order of the meeting. */
    AGENDA("") {
        @Override
        Optional<Step> next(Reading reading, Item from) {
            if (reading.isAside(from)) {
                return aside(reading, from, 1);
            }
            if (reading.isMeetingDay() && isLast(reading, from, Kind.EXECUTIVE)) {
                Optional<Step> discussed = first(toDiscuss(reading)).map(item -> reading.step(item, FLAGGED.prefix));
                return discussed.or(() -> inFlow(reading, from, 1));
            }
            return inFlow(reading, from, 1);
        }

        @Override
        Optional<Step> previous(Reading reading, Item from) {
            if (reading.isAside(from)) {
                return aside(reading, from, -1);
            }
            if (reading.isMeetingDay() && isFirst(reading, from, Kind.RESOLUTION)) {
                Optional<Step> discussed = last(toDiscuss(reading)).map(item -> reading.step(item, FLAGGED.prefix));
                return discussed.or(() -> inFlow(reading, from, -1));
            }
            return inFlow(reading, from, -1);
        }

        @Override
        String where(Reading reading, Item at) {
            return place("item", reading.agenda().items(), at);
        }
    },
    /** What the reader has yet to review. */
    QUEUE("queue/") {
        @Override
        Optional<Step> next(Reading reading, Item from) {
            return beside(reading, from, 1, reading::awaitsReader).or(() -> end(reading));
        }

        @Override
        Optional<Step> previous(Reading reading, Item from) {
            return beside(reading, from, -1, reading::awaitsReader).or(() -> end(reading));
        }

        @Override
        String where(Reading reading, Item at) {
            return place("review", filtered(reading, reading::awaitsReader), at);
        }

        private Optional<Step> end(Reading reading) {
            return Optional.of(Step.to(reading.meeting().address("queue"), "Queue"));
        }
    },
    /** What is to be discussed. */
    FLAGGED("flagged/") {
        @Override
        Optional<Step> next(Reading reading, Item from) {
            return beside(reading, from, 1, toDiscuss(reading)::contains)
                    .or(() -> leave(reading, item -> !item.kind().isAttached(), from, 1));
        }

        @Override
        Optional<Step> previous(Reading reading, Item from) {
            return beside(reading, from, -1, toDiscuss(reading)::contains)
                    .or(() -> leave(reading, item -> item.kind() == Kind.EXECUTIVE, from, -1));
        }

        @Override
        String where(Reading reading, Item at) {
            return place(reading.isMeetingDay() ? "to discuss" : "flagged", toDiscuss(reading), at);
        }

        /** On the meeting day the way goes on among the other items; before, it ends at the list of flagged ones. */
        private Optional<Step> leave(Reading reading, Predicate<Item> to, Item from, int direction) {
            Optional<Item> other = reading.isMeetingDay() ? nearest(reading, from, direction, to) : Optional.empty();
            return other.map(reading::step)
                    .or(() -> Optional.of(Step.to(reading.meeting().address("flagged"), "Flagged")));
        }
    },
    /** What has the same shepherd. */
    SHEPHERD("shepherd/queue/") {
        @Override
        Optional<Step> next(Reading reading, Item from) {
            return beside(reading, from, 1, same(reading, from)).or(() -> end(reading, from));
        }

        @Override
        Optional<Step> previous(Reading reading, Item from) {
            return beside(reading, from, -1, same(reading, from)).or(() -> end(reading, from));
        }

        @Override
        String where(Reading reading, Item at) {
            return place("shepherd " + reading.shepherd(at), filtered(reading, same(reading, at)), at);
        }

        private Predicate<Item> same(Reading reading, Item as) {
            String shepherd = reading.shepherd(as);
            return item -> item.kind().isAttached() && reading.shepherd(item).equals(shepherd);
        }

        private Optional<Step> end(Reading reading, Item from) {
            String shepherd = reading.shepherd(from);
            String address = reading.meeting().address("shepherd/" + Hrefs.encoded(shepherd));
            return Optional.of(Step.to(address, "Shepherd " + shepherd));
        }
    };

    final String prefix;

    Walk(String prefix) {
        this.prefix = prefix;
    }

    abstract Optional<Step> previous(Reading reading, Item from);

    abstract Optional<Step> next(Reading reading, Item from);

    /** Where on the way an item is, such as "review 12 of 71". */
    abstract String where(Reading reading, Item at);

    Optional<Step> beside(Reading reading, Item from, int direction, Predicate<Item> wanted) {
        return nearest(reading, from, direction, wanted).map(item -> reading.step(item, prefix));
    }

    static List<Item> toDiscuss(Reading reading) {
        return filtered(
                reading,
                item -> !reading.isSkippable(item)
                        && (!reading.isMeetingDay() || item.kind().isAttached()));
    }

    /** What stands aside, the way through the agenda does not touch. */
    private static Optional<Step> inFlow(Reading reading, Item from, int direction) {
        return nearest(reading, from, direction, item -> !reading.isAside(item)).map(reading::step);
    }

    private static Optional<Step> aside(Reading reading, Item from, int direction) {
        return nearest(reading, from, direction, reading::isAside)
                .or(() -> reading.agenda().president())
                .map(reading::step);
    }

    private static Optional<Item> nearest(Reading reading, Item from, int direction, Predicate<Item> wanted) {
        List<Item> items = reading.agenda().items();
        for (int i = items.indexOf(from) + direction; i >= 0 && i < items.size(); i += direction) {
            if (wanted.test(items.get(i))) {
                return Optional.of(items.get(i));
            }
        }
        return Optional.empty();
    }

    private static List<Item> filtered(Reading reading, Predicate<Item> wanted) {
        return reading.agenda().items().stream().filter(wanted).toList();
    }

    private static boolean isFirst(Reading reading, Item item, Kind kind) {
        return first(filtered(reading, other -> other.kind() == kind))
                .filter(item::equals)
                .isPresent();
    }

    private static boolean isLast(Reading reading, Item item, Kind kind) {
        return last(filtered(reading, other -> other.kind() == kind))
                .filter(item::equals)
                .isPresent();
    }

    private static Optional<Item> first(List<Item> items) {
        return items.stream().findFirst();
    }

    private static Optional<Item> last(List<Item> items) {
        return items.stream().reduce((one, other) -> other);
    }

    private static String place(String what, List<Item> way, Item at) {
        int index = way.indexOf(at);
        return index < 0 ? "" : what + " " + (index + 1) + " of " + way.size();
    }
}
