// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;

/** Brings a text edited by hand together with what others changed meanwhile, item by item. */
public final class HandEdit {
    /**
     * Both texts in one.
     *
     * @param text the text; where there are conflicts it has what the hand wrote, and is for people to look at
     * @param conflicts the ids of the items that both changed, or that would be read otherwise than their authors meant
     * @param clashes what both changed, in the order of the text
     */
    public record Merged(String text, List<String> conflicts, List<Clash> clashes) {
        public boolean isConflict() {
            return !conflicts.isEmpty();
        }

        private static Merged whole(Agenda agenda) {
            return new Merged(agenda.text(), List.of(), List.of());
        }
    }

    private record Key(int item, boolean entry) {}

    private static final Key HEAD = new Key(0, false);

    private final Map<Item, Integer> names = new IdentityHashMap<>();
    private int last;
    private final Map<Key, Region> base;
    private final Map<Key, Region> mine;
    private final Map<Key, Region> theirs;
    private final Agenda newest;
    private final Map<Integer, Item> parts = new LinkedHashMap<>();
    private final Set<String> conflicts = new LinkedHashSet<>();
    private final List<Clash> clashes = new ArrayList<>();
    private final List<String> chosen;

    private HandEdit(Agenda base, Agenda mine, Agenda theirs, List<String> chosen) {
        name(base.items(), List.of());
        name(mine.items(), List.of(base));
        name(theirs.items(), List.of(base, mine));
        this.base = regions(base);
        this.mine = regions(mine);
        this.theirs = regions(theirs);
        this.newest = theirs;
        this.chosen = chosen;
    }

    /** What was edited, what became of it by hand, and what others made of it. */
    public static Merged merge(Agenda base, Agenda mine, Agenda theirs) {
        return merge(base, mine, theirs, List.of());
    }

    /** The same after somebody has chosen, for each clash in turn, the lines that shall stand there. */
    public static Merged merge(Agenda base, Agenda mine, Agenda theirs, List<String> chosen) {
        if (base.text().equals(theirs.text()) || mine.text().equals(theirs.text())) {
            return Merged.whole(mine);
        }
        if (base.text().equals(mine.text())) {
            return Merged.whole(theirs);
        }
        return new HandEdit(base, mine, theirs, chosen).merge();
    }

    private Merged merge() {
        StringBuilder text = new StringBuilder(newest.text().length() + 1024);
        order().forEach(key -> text.append(part(key)));
        if (conflicts.isEmpty()) {
            verify(Agenda.parse(text.toString(), newest.board()));
        }
        return new Merged(text.toString(), List.copyOf(conflicts), List.copyOf(clashes));
    }

    private String part(Key key) {
        Region was = base.get(key);
        Region here = mine.get(key);
        Region there = theirs.get(key);
        String lines = pick(key, text(was), text(here), text(there)).orElse("");
        if (lines.equals(text(here).orElse(""))) {
            note(key, here);
        } else if (lines.equals(text(there).orElse(""))) {
            note(key, there);
        }
        Optional<String> gap = pick(key, gap(was), gap(here), gap(there));
        boolean gone = lines.isEmpty() && !key.equals(HEAD);
        return gone ? "" : lines + gap.or(() -> gap(there)).or(() -> gap(here)).orElse("");
    }

    private Optional<String> pick(Key key, Optional<String> was, Optional<String> here, Optional<String> there) {
        if (here.equals(there) || was.equals(here)) {
            return there;
        }
        return was.equals(there) ? here : Optional.of(clashing(key, List.of(was, here, there)));
    }

    /** What was chosen for it; where nothing was, what the hand wrote. */
    private String clashing(Key key, List<Optional<String>> three) {
        String here = three.get(1).orElse("");
        clashes.add(
                new Clash(idOf(key), three.get(0).orElse(""), here, three.get(2).orElse("")));
        if (clashes.size() <= chosen.size()) {
            return chosen.get(clashes.size() - 1);
        }
        conflicts.add(idOf(key));
        return here;
    }

    /** The item as its own lines have it; its entry tells of it only where it has no others. */
    private void note(Key key, Region taken) {
        if (taken == null) {
            return;
        }
        if (key.entry()) {
            taken.item().ifPresent(item -> parts.putIfAbsent(key.item(), item));
        } else {
            taken.item().ifPresent(item -> parts.put(key.item(), item));
        }
    }

    /** The newest order, with what was added by hand behind what it was added to; the hand's order where it moved. */
    private List<Key> order() {
        boolean movedByHand = !common(base, mine).equals(common(mine, base));
        boolean movedByOthers = !common(base, theirs).equals(common(theirs, base));
        if (movedByHand && movedByOthers && !common(mine, theirs).equals(common(theirs, mine))) {
            common(mine, theirs).stream()
                    .filter(key -> !key.equals(HEAD))
                    .findFirst()
                    .ifPresent(key -> conflicts.add(idOf(key)));
        }
        return movedByHand ? woven(mine, theirs) : woven(theirs, mine);
    }

    private static List<Key> common(Map<Key, Region> these, Map<Key, Region> those) {
        return these.keySet().stream().filter(those::containsKey).toList();
    }

    private static List<Key> woven(Map<Key, Region> first, Map<Key, Region> second) {
        Map<Key, List<Key>> added = new LinkedHashMap<>();
        Key last = HEAD;
        for (Key key : second.keySet()) {
            if (first.containsKey(key)) {
                last = key;
            } else {
                added.computeIfAbsent(last, k -> new ArrayList<>()).add(key);
            }
        }
        List<Key> woven = new ArrayList<>();
        for (Key key : first.keySet()) {
            woven.add(key);
            woven.addAll(added.getOrDefault(key, List.of()));
        }
        return woven;
    }

    /** What was put together must read as its parts did: the same items, each once, with the same words. */
    private void verify(Agenda merged) {
        Set<String> chosenFor = clashes.stream().map(Clash::item).collect(Collectors.toSet());
        Map<String, Item> expected = new LinkedHashMap<>();
        parts.values().forEach(item -> expected.put(reading(item), item));
        Set<String> ids = new LinkedHashSet<>();
        for (Item item : merged.items()) {
            boolean asInItsPart = expected.remove(reading(item)) != null;
            boolean once = ids.add(item.id()) || isTwice(item.id());
            if (!once || !asInItsPart && !chosenFor.contains(item.id())) {
                conflicts.add(item.id());
            }
        }
        expected.values().stream()
                .map(Item::id)
                .filter(id -> !chosenFor.contains(id))
                .forEach(conflicts::add);
    }

    private static String reading(Item item) {
        return item.kind() + "/" + item.id() + "/" + item.title() + "/" + item.digest();
    }

    private boolean isTwice(String id) {
        return newest.items().stream().filter(item -> item.id().equals(id)).count() > 1;
    }

    private String idOf(Key key) {
        return List.of(theirs, mine, base).stream()
                .map(regions -> regions.get(key))
                .filter(region -> region != null)
                .flatMap(region -> region.item().stream())
                .findFirst()
                .map(Item::id)
                .orElse(
                        newest.items().isEmpty()
                                ? "text"
                                : newest.items().get(0).id());
    }

    private void name(List<Item> items, List<Agenda> known) {
        Set<Integer> used = new HashSet<>();
        for (Agenda other : known) {
            List<Item> unnamed = without(items, names.keySet()::contains);
            List<Item> free = without(other.items(), item -> used.contains(names.get(item)));
            SameItems same = SameItems.between(unnamed, free);
            unnamed.forEach(item -> same.of(item).map(names::get).ifPresent(name -> {
                names.put(item, name);
                used.add(name);
            }));
        }
        without(items, names.keySet()::contains).forEach(item -> names.put(item, ++last));
    }

    private static List<Item> without(List<Item> items, Predicate<Item> unwanted) {
        return items.stream().filter(unwanted.negate()).toList();
    }

    private Map<Key, Region> regions(Agenda agenda) {
        Map<Key, Region> regions = new LinkedHashMap<>();
        for (Region region : Region.of(agenda)) {
            Key key = region.item()
                    .map(item -> new Key(names.get(item), region.entry()))
                    .orElse(HEAD);
            regions.put(key, region);
        }
        return regions;
    }

    private static Optional<String> text(Region region) {
        return Optional.ofNullable(region).map(Region::text);
    }

    private static Optional<String> gap(Region region) {
        return Optional.ofNullable(region).map(Region::gap);
    }
}
