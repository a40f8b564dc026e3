// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.SmallAgenda;
import org.docket.agenda.Agenda;
import org.docket.agenda.Item;
import org.docket.board.Board;
import org.docket.clerk.Consent.Part;
import org.docket.store.Filing;
import org.docket.store.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The consent rule, row by row: what it looks at, whether the item is covered, and which reason says so. */
class ConsentRuleTest {
    private static final Instant CUT_OFF = Instant.parse("2026-01-14T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-01-15");

    /** What the rule looks at, beginning with an item that five of nine directors approve. */
    private record Case(
            String approved,
            String stale,
            String comments,
            String flags,
            String directors,
            Optional<Instant> cutOff,
            Optional<Filing> filing,
            Optional<String> admitted,
            String text) {
        static Case usual() {
            return new Case(
                    "ab cd ef gh ij",
                    "",
                    "",
                    "",
                    "ab cd ef gh ij kl mn op qr",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "We did well.");
        }

        Case approvedBy(String initials) {
            return new Case(initials, stale, comments, flags, directors, cutOff, filing, admitted, text);
        }

        Case earlier(String initials) {
            return new Case(approved, initials, comments, flags, directors, cutOff, filing, admitted, text);
        }

        Case saying(String comment) {
            String more = comments + "           " + comment + "\n";
            return new Case(approved, stale, more, flags, directors, cutOff, filing, admitted, text);
        }

        Case flaggedBy(String initials) {
            return new Case(approved, stale, comments, initials, directors, cutOff, filing, admitted, text);
        }

        Case inOffice(String initials) {
            return new Case(approved, stale, comments, flags, initials, cutOff, filing, admitted, text);
        }

        /** With a cut-off, and a text filed so long after it. */
        Case filed(long secondsAfter, boolean known) {
            Filing filing = new Filing("COMMITTEE/Ant", "", 2, CUT_OFF.plusSeconds(secondsAfter), known);
            return new Case(
                    approved,
                    stale,
                    comments,
                    flags,
                    directors,
                    Optional.of(CUT_OFF),
                    Optional.of(filing),
                    admitted,
                    text);
        }

        Case withCutOff() {
            return new Case(
                    approved,
                    stale,
                    comments,
                    flags,
                    directors,
                    Optional.of(CUT_OFF),
                    Optional.empty(),
                    admitted,
                    text);
        }

        Case admittedBy(String name) {
            return new Case(approved, stale, comments, flags, directors, cutOff, filing, Optional.of(name), text);
        }

        Case withText(String other) {
            return new Case(approved, stale, comments, flags, directors, cutOff, filing, admitted, other);
        }

        Consent consent() {
            Item item = agenda().item("A").orElseThrow();
            Set<String> earlier = words(stale);
            List<Standing> approvals = item.approved().orElseThrow().stream()
                    .map(initials -> new Standing(
                            "A",
                            initials,
                            Position.Kind.APPROVE,
                            earlier.contains(initials),
                            Optional.empty(),
                            Optional.empty()))
                    .toList();
            return new ConsentRule(words(directors), cutOff, DAY)
                    .of(new ConsentRule.Facts(item, approvals, filing, admitted));
        }

        private Agenda agenda() {
            String list =
                    "    Summary of Reports\n\n     The following reports require further discussion:\n\n        # Ant ["
                            + flags + "]\n\n";
            return Agenda.parse(
                    SmallAgenda.TEXT
                            .replace(
                                    "approved: jt\n         comments:\n",
                                    "approved: " + approved.replace(" ", ", ") + "\n         comments:\n" + comments)
                            .replace("    A. Project Ant", (flags.isEmpty() ? "" : list) + "    A. Project Ant")
                            .replace("We did well.\n", text + "\n"),
                    Board.builtIn());
        }

        private static Set<String> words(String words) {
            return words.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(words.split(" ")));
        }
    }

    static Stream<Arguments> rows() {
        Case usual = Case.usual();
        return Stream.of(text(usual), filed(usual), flagsAndHolds(usual), majority(usual), whoCounts(usual))
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> text(Case usual) {
        return Stream.of(
                row("its text is there", usual, true, Part.TEXT),
                row("nothing has been filed", usual.withText(""), false, Part.TEXT));
    }

    private static Stream<Arguments> filed(Case usual) {
        String late = "filed 2 hours after the cut-off";
        return Stream.of(
                row("the board has set no cut-off", usual, true, Part.FILED),
                row("nobody knows when it was filed, which counts as in time", usual.withCutOff(), true, Part.FILED),
                row(
                        "nobody knows when it was filed, which counts as in time",
                        usual.filed(9000, false),
                        true,
                        Part.FILED),
                row("filed 3 days before the cut-off", usual.filed(-3 * 86_400, true), true, Part.FILED),
                row("filed 0 minutes before the cut-off", usual.filed(0, true), true, Part.FILED),
                row("filed 1 minute after the cut-off", usual.filed(60, true), false, Part.FILED),
                row(late, usual.filed(7200, true), false, Part.FILED),
                row(
                        late + ", admitted by Huw Chair",
                        usual.filed(7200, true).admittedBy("Huw Chair"),
                        true,
                        Part.FILED),
                row(
                        "filed 1 day before the cut-off",
                        usual.filed(-86_400, true).admittedBy("Huw Chair"),
                        true,
                        Part.FILED));
    }

    private static Stream<Arguments> flagsAndHolds(Case usual) {
        return Stream.of(
                row("nobody flags it", usual, true, Part.NOT_FLAGGED),
                row("flagged by xx", usual.flaggedBy("xx"), false, Part.NOT_FLAGGED),
                row("flagged by ab, cd", usual.flaggedBy("ab, cd"), false, Part.NOT_FLAGGED),
                row("no hold is open", usual.saying("ab: Please [hold] on."), true, Part.NOT_HELD),
                row("ab holds it", usual.saying("ab: [hold] Wait."), false, Part.NOT_HELD),
                row(
                        "ab holds it until 16 January 2026",
                        usual.saying("ab: [hold 2026-01-16] Wait."),
                        false,
                        Part.NOT_HELD),
                row(
                        "ab holds it until 15 January 2026",
                        usual.saying("ab: [hold 2026-01-15] Wait."),
                        false,
                        Part.NOT_HELD),
                row("no hold is open", usual.saying("ab: [hold 2026-01-14] Wait."), true, Part.NOT_HELD),
                row(
                        "ab holds it, cd holds it until 1 February 2026",
                        usual.saying("ab: [hold]").saying("cd: [board] [hold 2026-02-01] Wait."),
                        false,
                        Part.NOT_HELD));
    }

    private static Stream<Arguments> majority(Case usual) {
        return Stream.of(
                row("5 of 9 directors in office approve this text, 5 needed", usual, true, Part.APPROVED),
                row("4 of 9 directors in office approve this text, 5 needed", usual.approvedBy("ab cd ef gh"), false),
                row("0 of 9 directors in office approve this text, 5 needed", usual.approvedBy(""), false),
                row("1 of 1 directors in office approve this text, 1 needed", usual.inOffice("ab"), true),
                row("1 of 2 directors in office approve this text, 2 needed", usual.inOffice("ab zz"), false),
                row("no director is in office", usual.inOffice(""), false),
                row(
                        "4 of 7 directors approve this text, 9 in office, 2 recused, 4 needed",
                        usual.approvedBy("ab cd ef gh").saying("mn: [recused]").saying("op: [recused]"),
                        true),
                row(
                        "4 of 8 directors approve this text, 9 in office, 1 recused, 5 needed",
                        usual.saying("ij: [recused]"),
                        false),
                row(
                        "0 of 0 directors approve this text, 1 in office, 1 recused, 1 needed",
                        usual.inOffice("ab").saying("ab: [recused]"),
                        false));
    }

    private static Stream<Arguments> whoCounts(Case usual) {
        return Stream.of(
                row("ij’s approval is of an earlier text", usual.earlier("ij"), false),
                row("ef’s, ij’s approvals are of an earlier text", usual.earlier("ij ef"), false),
                row("ij’s approval does not count: recused", usual.saying("ij: [recused]"), false),
                row("zz’s approval does not count: no director in office", usual.approvedBy("ab cd ef gh zz"), false),
                row("zz’s approval does not count: no director in office", usual.approvedBy("ab cd ef gh ij zz"), true),
                row("5 of 9 directors in office approve this text, 5 needed", usual.saying("zz: [recused]"), true));
    }

    private static Arguments row(String words, Case facts, boolean covered) {
        return row(words, facts, covered, Part.APPROVED);
    }

    private static Arguments row(String words, Case facts, boolean covered, Part part) {
        return Arguments.of(words, facts, covered, part);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void rule(String words, Case facts, boolean covered, Part part) {
        Consent consent = facts.consent();
        Consent.Reason reason = consent.reasons().stream()
                .filter(found -> found.part() == part)
                .findFirst()
                .orElseThrow();
        List<String> said = Stream.concat(Stream.of(reason.words()), reason.notes().stream())
                .filter(words::equals)
                .toList();
        assertEquals(List.of(words), said, reason::toString);
        assertEquals(covered, consent.covered(), consent::toString);
        assertEquals(covered, consent.objection().isEmpty());
        if (part != Part.APPROVED) {
            assertEquals(covered, reason.holds());
        }
    }
}
