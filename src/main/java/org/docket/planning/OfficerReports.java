// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.RollCall.Group;
import org.docket.committees.Committee;
import org.docket.committees.Committee.Chair;
import org.docket.committees.Committees.Office;
import org.docket.committees.Contact;
import org.docket.edit.Letters;

/** The officers who report every month: as the last agenda has them, held by whom the committee file says. */
final class OfficerReports {
    /** An officer's report in an attachment: its title there, and in the agenda. */
    record Attached(String title, String entry, String name, Shepherding.People people, boolean toPresident) {}

    private final Sources sources;
    private final Titles titles;
    private final Shepherding shepherding;
    private final Optional<Agenda> last;

    OfficerReports(Sources sources, Titles titles, Shepherding shepherding) {
        this.sources = sources;
        this.titles = titles;
        this.shepherding = shepherding;
        this.last = sources.last().map(Past::agenda);
    }

    /** The executive officers who are no directors, for the roll call. */
    List<String> names() {
        List<String> holders = sources.committees().offices().stream()
                .filter(Office::executive)
                .flatMap(office -> office.holder().stream())
                .map(Chair::name)
                .toList();
        List<String> names = holders.isEmpty()
                ? last.stream()
                        .flatMap(agenda -> agenda.rollCall().lists().stream())
                        .filter(list -> list.group() == Group.OFFICER)
                        .flatMap(list -> list.names().stream())
                        .map(entry -> entry.name())
                        .toList()
                : holders;
        return Sources.byLastName(names, Group.OFFICER).stream()
                .filter(Predicate.not(sources.directors()::contains))
                .toList();
    }

    /** The reports of executive officers, which stand in the agenda itself. */
    List<Map<String, Object>> executives(int through) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Map.Entry<String, String>> executives = executives();
        List<String> letters = Letters.first(executives.size(), 1);
        for (Map.Entry<String, String> executive : executives) {
            boolean president = sources.board()
                    .president()
                    .filter(executive.getKey()::equals)
                    .isPresent();
            rows.add(Map.of(
                    "letter",
                    letters.get(rows.size()),
                    "title",
                    executive.getKey(),
                    "people",
                    executive.getValue().isEmpty() ? "" : " [" + executive.getValue() + "]",
                    "is-president",
                    president,
                    "through",
                    president && through > 0 ? Integer.toString(through) : ""));
        }
        return rows;
    }

    private List<Map.Entry<String, String>> executives() {
        List<Item> before = last.stream()
                .flatMap(agenda -> agenda.items().stream())
                .filter(item -> item.kind() == Kind.EXECUTIVE)
                .toList();
        return before.isEmpty()
                ? sources.committees().offices().stream()
                        .filter(Office::executive)
                        .map(office -> Map.entry(
                                office.title(),
                                office.holder()
                                        .map(holder -> first(holder.name()))
                                        .orElse("")))
                        .toList()
                : before.stream()
                        .map(item -> Map.entry(item.title(), executive(item)))
                        .toList();
    }

    /** Who it was, or whom the committee file names instead. */
    private String executive(Item item) {
        String people = item.owner()
                .map(owner -> item.shepherd()
                        .filter(name -> !name.equals(owner))
                        .map(name -> owner + " / " + name)
                        .orElse(owner))
                .orElse("");
        return sources.committees().offices().stream()
                .filter(Office::executive)
                .filter(office -> office.title().equalsIgnoreCase(item.title()))
                .flatMap(office -> office.holder().stream())
                .map(holder -> first(holder.name()))
                .filter(name ->
                        item.owner().filter(owner -> owner.startsWith(name)).isEmpty())
                .findFirst()
                .orElse(people);
    }

    private static String first(String name) {
        return name.strip().split("\\s+", 2)[0];
    }

    /** Those in attachments: first who reports to the president, then the additional officers. */
    List<Attached> attached() {
        List<Attached> all = last.isPresent() ? before(last.get()) : founded();
        return Stream.of(true, false)
                .flatMap(president -> all.stream().filter(one -> one.toPresident == president))
                .toList();
    }

    private List<Attached> before(Agenda agenda) {
        List<Attached> all = new ArrayList<>();
        boolean hasPresident = agenda.president().isPresent();
        for (Item item : agenda.items()) {
            if (item.kind() == Kind.OFFICER && !item.place().isEntryOnly()) {
                String title = Titles.attachment(agenda.lines(), item);
                boolean entered = item.place().hasEntry();
                String entry = entered ? Titles.entry(agenda.lines(), item) : title;
                boolean toPresident = item.reportsTo().isPresent() || hasPresident && !entered;
                String owner = holder(
                        entered ? entry : item.office().orElse(title),
                        item.owner().orElse(Report.VACANT));
                all.add(new Attached(title, entry, item.title(), people(owner, item, toPresident), toPresident));
            }
        }
        return all;
    }

    private Shepherding.People people(String owner, Item item, boolean toPresident) {
        return toPresident
                ? new Shepherding.People(owner, Optional.empty(), "")
                : shepherding.officer(owner, item.shepherd());
    }

    /** Whom the committee file names for an office or a committee of the board; else who it was. */
    private String holder(String title, String before) {
        return sources.committees()
                .find(title, sources.board())
                .filter(contact -> sources.committees()
                        .named(contact.name())
                        .filter(committee -> committee.kind() == Committee.Kind.PROJECT)
                        .isEmpty())
                .flatMap(Contact::chair)
                .map(Chair::name)
                .map(Report::clean)
                .orElse(before);
    }

    /** A board's first officers are those of the committee file. */
    private List<Attached> founded() {
        List<Attached> all = new ArrayList<>();
        boolean hasPresident = executives().stream()
                .anyMatch(executive -> sources.board()
                        .president()
                        .filter(executive.getKey()::equals)
                        .isPresent());
        sources.committees().committees().stream()
                .filter(committee -> committee.kind() == Committee.Kind.PRESIDENT)
                .forEach(committee -> all.add(founded(
                        titles.committee(committee.name()), committee.name(), committee.chair(), hasPresident)));
        sources.committees().offices().stream()
                .filter(office -> !office.executive())
                .forEach(office -> all.add(founded(title(office.title()), office.title(), office.holder(), false)));
        sources.committees().committees().stream()
                .filter(committee -> committee.kind() == Committee.Kind.BOARD)
                .forEach(committee -> all.add(
                        founded(titles.committee(committee.name()), committee.name(), committee.chair(), false)));
        return all;
    }

    private String title(String office) {
        return sources.board()
                .text("officer-title")
                .map(form -> form.replace("{name}", office))
                .orElse(office);
    }

    private Attached founded(String title, String name, Optional<Chair> chair, boolean toPresident) {
        String owner = chair.map(Chair::name).map(Report::clean).orElse(Report.VACANT);
        Shepherding.People people = toPresident
                ? new Shepherding.People(owner, Optional.empty(), "")
                : shepherding.officer(owner, Optional.empty());
        return new Attached("Report from the " + title, title, name, people, toPresident);
    }

    /** The offices and committees of the file that the last agenda had no report from. */
    List<String> unseen(List<Attached> attached) {
        return last.isEmpty()
                ? List.of()
                : Stream.concat(
                                sources.committees().offices().stream()
                                        .filter(office -> !office.executive())
                                        .map(Office::title),
                                sources.committees().committees().stream()
                                        .filter(committee -> committee.kind() != Committee.Kind.PROJECT)
                                        .map(Committee::name))
                        .filter(name -> attached.stream().noneMatch(one -> isOf(one, name)))
                        .toList();
    }

    private boolean isOf(Attached one, String name) {
        return one.name.equalsIgnoreCase(name)
                || sources.committees()
                        .find(one.entry, sources.board())
                        .filter(contact -> contact.name().equals(name))
                        .isPresent();
    }
}
