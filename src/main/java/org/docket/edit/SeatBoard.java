// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.RollCall;
import org.docket.agenda.Span;

/** Directors leave or join before a meeting: the roll call follows, and reports of those who leave get other shepherds. */
public record SeatBoard(List<String> leaving, List<String> joining) {
    public SeatBoard {
        leaving = List.copyOf(leaving);
        joining = List.copyOf(joining);
    }

    /** The agenda after it, and which reports were handed over. */
    public record Seated(Agenda agenda, List<Handover> handovers) {}

    public Seated applyTo(Agenda agenda) {
        List<String> before = agenda.rollCall().directors();
        Agenda called = agenda;
        for (String name : leaving) {
            called = edited(called, new RollCallEdit(called).leave(name));
        }
        for (String name : joining) {
            if (!RollCall.isName(name)) {
                throw new Refused("\"" + name + "\" cannot be a name in the roll call.");
            }
            called = edited(called, new RollCallEdit(called).join(name));
        }
        List<Handover> handovers = handovers(called, before);
        Agenda after = edited(called, splices(called, handovers));
        verify(agenda, after, handovers);
        return new Seated(after, handovers);
    }

    private static Agenda edited(Agenda agenda, List<Splice> splices) {
        return splices.isEmpty() ? agenda : Agenda.parse(Splice.apply(splices, agenda.text()), agenda.board());
    }

    /** Each goes to the director who has the fewest by then; of several to the first of the roll call. */
    private List<Handover> handovers(Agenda agenda, List<String> before) {
        List<String> directors = agenda.rollCall().directors();
        Map<String, Long> reports = new HashMap<>();
        directors.forEach(name -> reports.put(name, Shepherds.reports(agenda, Shepherds.nameOf(name, directors))));
        List<String> departed =
                leaving.stream().map(name -> Shepherds.nameOf(name, before)).toList();
        List<Handover> handovers = new ArrayList<>();
        for (Item item : agenda.items()) {
            if (isHerded(item) && departed.contains(item.shepherd().orElse(""))) {
                String to = directors.stream()
                        .filter(name -> item.owner().filter(name::equals).isEmpty())
                        .min(Comparator.comparing(reports::get))
                        .orElseThrow(() -> new Refused("Nobody would be left to look after " + item.title() + "."));
                reports.merge(to, 1L, Long::sum);
                handovers.add(new Handover(
                        item.id(), item.title(), item.shepherd().orElseThrow(), Shepherds.nameOf(to, directors)));
            }
        }
        return handovers;
    }

    /** Whose bracket names a shepherd: behind a slash, or alone at the report of an executive officer. */
    private static boolean isHerded(Item item) {
        boolean alone = item.owner().equals(item.shepherd());
        return item.kind() == Kind.EXECUTIVE || item.kind().isAttached() && !alone;
    }

    private static List<Splice> splices(Agenda agenda, List<Handover> handovers) {
        return handovers.stream().map(handover -> splice(agenda, handover)).toList();
    }

    //    A. Tidewrack Anchorite Project [Casimir Wolański / Greta]
    private static Splice splice(Agenda agenda, Handover handover) {
        Item item = agenda.item(handover.item()).orElseThrow();
        Lines lines = agenda.lines();
        int line = item.place().hasEntry() ? item.place().entry() : item.place().heading();
        int end = agenda.text().lastIndexOf(']', lines.end(line) - 1);
        int start = end - handover.from().length();
        String there = start < lines.start(line) ? "" : agenda.text().substring(start, end);
        if (!there.equals(handover.from())) {
            throw new Refused("The shepherd of " + item.title() + " does not stand where it could be replaced.");
        }
        return new Splice(new Span(start, end), handover.to());
    }

    /** Nothing but the roll call and these shepherds reads otherwise. */
    private void verify(Agenda before, Agenda after, List<Handover> handovers) {
        List<String> expected = new ArrayList<>(before.rollCall().directors());
        expected.removeAll(leaving);
        expected.addAll(joining);
        List<String> seated = after.rollCall().directors();
        boolean same = seated.size() == expected.size() && seated.containsAll(expected);
        if (!same || !read(before, item -> "").equals(read(after, item -> ""))) {
            throw new Refused("The agenda would be read otherwise than meant; change it by hand.");
        }
        Map<String, String> given = new HashMap<>();
        handovers.forEach(handover -> given.put(handover.item(), handover.to()));
        Function<Item, String> shepherd = item -> item.shepherd().orElse("");
        if (!read(before, item -> given.getOrDefault(item.id(), shepherd.apply(item)))
                .equals(read(after, shepherd))) {
            throw new Refused("A shepherd would be read otherwise than meant; change them by hand.");
        }
    }

    private static List<String> read(Agenda agenda, Function<Item, String> more) {
        return agenda.items().stream()
                .filter(item -> !item.isRollCall())
                .map(item -> item.id() + " " + item.title() + " " + item.digest() + " " + more.apply(item))
                .toList();
    }
}
