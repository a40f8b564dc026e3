// SPDX-License-Identifier: Apache-2.0
package org.docket.filing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.docket.Shared;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.board.Board;
import org.docket.board.ReportRule.Audience;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What directors asked of real reports in their comments is what the check advises of these reports. */
class DirectorsAskTest {
    private static final Set<String> DATES = Set.of("COMMITTER_DATE", "PMC_DATE");

    @ParameterizedTest
    @ValueSource(strings = {"board_agenda_2014_03_19.txt", "board_agenda_2015_02_18.txt"})
    void datesOfAdditions(String month) {
        Agenda agenda = Agenda.parse(Shared.text("data/agendas/" + month), Board.builtIn());
        List<String> missed = new ArrayList<>();
        TreeMap<String, Integer> figures = new TreeMap<>();
        for (Item item : agenda.items()) {
            if (item.kind() != Kind.COMMITTEE || item.missing()) {
                continue;
            }
            Set<String> codes = codes(item);
            boolean asked = item.comments().stream().anyMatch(comment -> asks(comment.text()));
            boolean advised = codes.stream().anyMatch(DATES::contains);
            figures.merge((asked ? "asked" : "not asked") + (advised ? ", advised" : ", not advised"), 1, Integer::sum);
            if (asked && !advised) {
                missed.add(item.title());
            }
        }
        assertTrue(missed.size() <= 1, missed::toString);
        assertTrue(figures.getOrDefault("asked, advised", 0) >= 10, figures::toString);
        assertTrue(figures.get("not asked, not advised") > figures.get("not asked, advised"), figures::toString);
    }

    private static boolean asks(String comment) {
        String words = comment.toLowerCase(Locale.ROOT);
        return words.contains("pmc") && (words.contains("last") || words.contains("latest"));
    }

    private static Set<String> codes(Item item) {
        ToFile file = new ToFile(item.title(), Audience.COMMITTEES, item.text(), Optional.empty(), Optional.empty());
        return ReportCheck.of(file, Board.builtIn()).stream().map(Advice::code).collect(Collectors.toSet());
    }
}
