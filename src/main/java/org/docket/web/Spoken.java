// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.clerk.Entered;
import org.docket.edit.Change;
import org.docket.people.Person;

/** What was entered for one person at once: who entered it, how it was said, and what. */
record Spoken(Entered entered, String who, String initials) {
    static Spoken of(Entered entered, Map<String, Person> people) {
        return new Spoken(
                entered,
                initials(people, entered.spoken().who()),
                initials(people, entered.spoken().person()));
    }

    private static String initials(Map<String, Person> people, String id) {
        return Optional.ofNullable(people.get(id)).map(Person::initials).orElse(id);
    }

    List<Change> changes() {
        return entered.changes();
    }

    int revision() {
        return entered.spoken().revision();
    }

    boolean isFor(Person reader) {
        return entered.spoken().person().equals(reader.id());
    }

    /** {@code by clr for jt, by phone}. */
    String byline() {
        return "by " + who + " for " + initials + ", by " + entered.spoken().way();
    }

    String way() {
        return entered.spoken().way();
    }

    boolean has(String kind, Item item) {
        return changes().stream().anyMatch(change -> change.kind().equals(kind) && isOn(change, item));
    }

    static boolean isOn(Change change, Item item) {
        return change.target().map(target -> target.id().equals(item.id())).orElse(item.isRollCall());
    }

    /** What was entered, in the words of an agenda that the reader sees. */
    String words(Agenda agenda) {
        return changes().stream().map(change -> words(change, agenda)).collect(Collectors.joining("; "));
    }

    private static String words(Change change, Agenda agenda) {
        String title = change.target()
                .flatMap(target -> agenda.item(target.id()))
                .map(Item::title)
                .orElse("an item");
        return switch (change.kind()) {
            case "approve" -> "you approve " + title;
            case "unapprove" -> "you no longer approve " + title;
            case "flag" -> "you flag " + title;
            case "unflag" -> "you take your flag back from " + title;
            case "comment" -> "a comment of yours on " + title;
            case "post-report" -> "your report on " + title;
            case "attend" -> "you will come";
            default -> "you cannot come";
        };
    }
}
