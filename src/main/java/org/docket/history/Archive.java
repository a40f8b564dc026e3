// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.docket.board.Board;
import org.docket.store.Piece;
import org.docket.store.Told;

/** Minutes of many meetings, each piece of them with the projects that it is about. */
public final class Archive {
    private static final Pattern OFFICER = Pattern.compile("4[A-Z]");

    private final List<Cut> cuts;
    private final Set<String> names;
    private final Naming naming;

    private Archive(List<Cut> cuts, Set<String> names, Naming naming) {
        this.cuts = cuts;
        this.names = names;
        this.naming = naming;
    }

    /** What one text helps to read in another: the word before titles, and the names of projects. */
    public static Archive of(List<Cut> cuts, Board board) {
        return of(cuts, prefix(cuts, board).orElse(""), Naming.noNames());
    }

    /** The same, where the word before titles and names of projects are known already. */
    static Archive of(List<Cut> cuts, String prefix, SortedSet<String> names) {
        Naming naming = new Naming(prefix);
        SortedSet<String> known = new TreeSet<>(names);
        cuts.forEach(cut -> known.addAll(names(cut, naming)));
        Naming knowing = new Naming(prefix, known);
        return new Archive(
                cuts.stream()
                        .map(cut -> cut.with(
                                cut.pieces().stream().map(knowing::named).toList()))
                        .toList(),
                known,
                knowing);
    }

    private static Set<String> names(Cut cut, Naming naming) {
        Set<String> names = new HashSet<>();
        cut.pieces().stream()
                .filter(piece -> piece.kind() == Piece.Kind.REPORT)
                .filter(piece -> !OFFICER.matcher(piece.attach()).matches())
                .forEach(piece -> names.add(naming.name(piece.title())));
        return names;
    }

    /** The board's own word, or else the one that most of these texts use, or else most titles. */
    static Optional<String> prefix(List<Cut> cuts, Board board) {
        return board.prefix()
                .or(() ->
                        most(cuts.stream().flatMap(cut -> cut.prefix().stream()).toList(), 0))
                .or(() -> firstWord(cuts));
    }

    private static Optional<String> firstWord(List<Cut> cuts) {
        List<String> titles = cuts.stream()
                .flatMap(cut -> cut.pieces().stream())
                .filter(piece -> piece.kind() == Piece.Kind.REPORT || piece.kind() == Piece.Kind.REMARK)
                .filter(piece -> !OFFICER.matcher(piece.attach()).matches())
                .map(Piece::title)
                .distinct()
                .toList();
        List<String> words = titles.stream()
                .filter(title -> title.indexOf(' ') > 0)
                .map(title -> title.substring(0, title.indexOf(' ')))
                .toList();
        return most(words, Math.max(1, titles.size() / 2));
    }

    /** The word that is there most often, if it is so more often than that. */
    private static Optional<String> most(List<String> words, int times) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(word -> word.getValue() > times)
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    /** The project's name in what somebody typed, which may be as titles have it. */
    public String named(String typed) {
        return naming.name(typed);
    }

    public List<Cut> cuts() {
        return cuts;
    }

    /** The names that were known at last: those given, and those of all that report here. */
    Set<String> names() {
        return names;
    }

    /** Everything told at any of these meetings, by day, as it stands in the minutes. */
    public List<Told> told() {
        return cuts.stream()
                .sorted(Comparator.comparing((Cut cut) -> cut.file().day())
                        .thenComparing(cut -> cut.file().meeting())
                        .thenComparing(cut -> cut.file().kind()))
                .flatMap(Archive::told)
                .toList();
    }

    private static Stream<Told> told(Cut cut) {
        return cut.pieces().stream()
                .map(piece -> new Told(cut.file().meeting(), cut.file().name(), piece));
    }
}
