// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.docket.board.Board;
import org.docket.board.Renames.Rename;
import org.docket.store.Piece.Kind;
import org.docket.store.Told;

/** What the minutes say of one project under all its names, oldest first. */
public record ProjectHistory(String project, List<Rename> renames, List<Told> told) {
    /** Of everything there is, what is of the project that is or was called so. */
    public static ProjectHistory of(String asked, List<Told> all, Board board) {
        return of(ProjectNames.of(asked, board.renames()), all);
    }

    /** The same, by all the names it had. */
    public static ProjectHistory of(ProjectNames names, List<Told> all) {
        List<Told> told = all.stream()
                .filter(one -> names.means(one.piece().projects().keySet(), one.day()))
                .toList();
        return new ProjectHistory(written(names, told).orElse(names.name()), names.renames(), told);
    }

    /** The name as the newest report that has it writes it. */
    private static Optional<String> written(ProjectNames names, List<Told> told) {
        String folded = Folded.of(names.name());
        return told.stream()
                .map(one -> Optional.ofNullable(one.piece().projects().get(folded)))
                .flatMap(Optional::stream)
                .reduce((older, newer) -> newer);
    }

    public boolean isEmpty() {
        return told.isEmpty();
    }

    public List<Told> reports() {
        return of(Kind.REPORT);
    }

    public List<Told> resolutions() {
        return of(Kind.RESOLUTION);
    }

    public List<Told> actions() {
        return of(Kind.ACTION);
    }

    public List<Told> remarks() {
        return of(Kind.REMARK);
    }

    private List<Told> of(Kind kind) {
        return told.stream().filter(one -> one.piece().kind() == kind).toList();
    }

    /** How many reports there were in each year. */
    public Map<Integer, Long> reportsByYear() {
        return reports().stream().collect(Collectors.groupingBy(Told::year, TreeMap::new, Collectors.counting()));
    }
}
