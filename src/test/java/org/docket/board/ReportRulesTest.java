// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.docket.board.ReportRule.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRulesTest {
    private static final String BUDGET = """
            rule: BUDGET
            kind: mentions
            words: budget/money spent | no money
            for: officers
            except: Legal Affairs | Brand
            says: Say what was spent.
            why: The treasurer adds it up.
            """;

    @TempDir
    private Path folder;

    @Test
    void aRuleOfTheBoardsOwn() throws IOException {
        ReportRule rule = find(BUDGET, "BUDGET").orElseThrow();
        assertTrue(rule.isFor(Audience.OFFICERS, "Treasurer"));
        assertFalse(rule.isFor(Audience.OFFICERS, "legal affairs"));
        assertFalse(rule.isFor(Audience.COMMITTEES, "Frog"));
        assertTrue(rule.words().isIn(Set.of("the", "money", "spent"), ""));
        assertFalse(rule.words().isIn(Set.of("the", "money"), ""));
        assertEquals("The treasurer adds it up.", rule.reason());
    }

    @Test
    void namesakesReplaceAndOthersStay() throws IOException {
        assertEquals(
                "Say what was spent.",
                find(BUDGET.replace("BUDGET", "ISSUES"), "ISSUES").orElseThrow().sentence());
        assertTrue(find(BUDGET, "ISSUES").isPresent());
    }

    @Test
    void rulesAreSwitchedOff() throws IOException {
        assertEquals(Optional.empty(), find("rule: ISSUES\noff: yes\n", "ISSUES"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: mentions | kind: guesses | 2: there is no kind guesses",
                "words: budget | words: (b+)+$ | 3: \"(b+)+$\" is no word; a word is letters and digits, with a * where it may go on",
                "for: officers | for: everybody | 4: there is no for everybody",
                "says: Say what was spent. | says: | 6: nothing stands behind \"says\"",
                "says: Say what was spent. | said: so | 6: there is no \"said\" in a rule",
                "rule: BUDGET | rule: Budget | 1: a rule is named in capitals, unlike \"Budget\"",
                "rule: BUDGET | # nothing | 2: this rule has no name",
                "why: The treasurer adds it up. | limit: 3 | 1: BUDGET has no \"why\"",
                "except: Legal Affairs | limit: many | 5: \"many\" is no number",
                "for: officers | kind: dated | 4: \"kind\" stands twice in this rule"
            })
    void whatIsWrongIsNamedWithItsLine(String was, String is, String sentence) {
        String text = BUDGET.replaceFirst(
                "(?m)^" + java.util.regex.Pattern.quote(was) + ".*$", java.util.regex.Matcher.quoteReplacement(is));
        Exception wrong = assertThrows(IllegalArgumentException.class, () -> find(text, "BUDGET"));
        assertEquals("report-rules.txt:" + sentence, wrong.getMessage());
    }

    @Test
    void unbalancedTagsStayRefused() {
        Exception wrong =
                assertThrows(IllegalArgumentException.class, () -> find("rule: PRIVATE_TAGS\noff: yes\n", "ISSUES"));
        assertEquals(
                "report-rules.txt:1: this rule cannot be switched off: such a text is refused", wrong.getMessage());
    }

    @Test
    void tooManyWordsAreRefused() {
        String text = BUDGET.replace("no money", "money ".repeat(300).strip());
        assertThrows(IllegalArgumentException.class, () -> find(text, "BUDGET"));
    }

    private Optional<ReportRule> find(String rules, String name) throws IOException {
        Files.writeString(folder.resolve("board.properties"), "name=The Pond Foundation");
        Files.writeString(folder.resolve("report-rules.txt"), rules);
        List<ReportRule> all = Board.read(folder).reportRules();
        return all.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }
}
