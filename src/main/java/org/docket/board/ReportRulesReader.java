// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.docket.board.ReportRule.Audience;
import org.docket.board.ReportRule.Kind;

/** Reads rules: a line with a name, lines with what it says, a blank line. */
final class ReportRulesReader {
    private static final Set<String> KEYS =
            Set.of("rule", "kind", "words", "unless", "limit", "for", "except", "says", "why", "off");
    private static final Set<Kind> WORDED = EnumSet.of(Kind.MENTIONS, Kind.DATED, Kind.LEFT_OVER);
    private static final int LONGEST = 2000;

    private final List<String> lines;
    private final Map<String, Optional<ReportRule>> rules = new LinkedHashMap<>();
    private Map<String, Value> values = new HashMap<>();

    /** What stands behind a key, and on which line. */
    private record Value(String text, int line) {}

    ReportRulesReader(String text) {
        this.lines = text.lines().toList();
    }

    /** Every rule by its name; empty where it is switched off. */
    Map<String, Optional<ReportRule>> read() {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                close();
            } else if (!line.startsWith("#")) {
                add(line, i + 1);
            }
        }
        close();
        return rules;
    }

    private void add(String line, int number) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon).strip();
        if (!KEYS.contains(key)) {
            throw wrong(number, "there is no \"" + key + "\" in a rule");
        } else if (line.length() > LONGEST) {
            throw wrong(number, "this line is too long");
        }
        Value value = new Value(line.substring(colon + 1).strip(), number);
        if (value.text.isEmpty()) {
            throw wrong(number, "nothing stands behind \"" + key + "\"");
        } else if (values.put(key, value) != null) {
            throw wrong(number, "\"" + key + "\" stands twice in this rule");
        }
    }

    private void close() {
        if (values.isEmpty()) {
            return;
        }
        int first = values.values().stream().mapToInt(Value::line).min().orElseThrow();
        Value name = Optional.ofNullable(values.get("rule")).orElseThrow(() -> wrong(first, "this rule has no name"));
        if (!name.text.matches("[A-Z][A-Z0-9_]{0,39}")) {
            throw wrong(name.line, "a rule is named in capitals, unlike \"" + name.text + "\"");
        } else if (rules.containsKey(name.text)) {
            throw wrong(name.line, "there are two rules " + name.text);
        }
        rules.put(name.text, values.containsKey("off") ? off(name) : Optional.of(rule(name)));
        values = new HashMap<>();
    }

    private Optional<ReportRule> off(Value name) {
        if (name.text.equals(Kind.PRIVATE_TAGS.name())) {
            throw wrong(name.line, "this rule cannot be switched off: such a text is refused");
        }
        return Optional.empty();
    }

    private ReportRule rule(Value name) {
        Kind kind = parsed(name, "kind", text -> Kind.valueOf(upper(text)));
        if (WORDED.contains(kind) && !values.containsKey("words")) {
            throw wrong(name.line, name.text + " says no words to look for");
        }
        return new ReportRule(
                name.text,
                kind,
                values.containsKey("words") ? parsed(name, "words", WordList::parse) : WordList.NONE,
                values.containsKey("unless") ? parsed(name, "unless", WordList::parse) : WordList.NONE,
                values.containsKey("limit") ? parsed(name, "limit", Integer::parseInt) : 0,
                parsed(name, "for", ReportRulesReader::audiences),
                values.containsKey("except") ? parsed(name, "except", ReportRulesReader::titles) : Set.of(),
                parsed(name, "says", text -> text),
                parsed(name, "why", text -> text));
    }

    private <T> T parsed(Value name, String key, Function<String, T> reading) {
        Value value = Optional.ofNullable(values.get(key))
                .orElseThrow(() -> wrong(name.line, name.text + " has no \"" + key + "\""));
        try {
            return reading.apply(value.text);
        } catch (NumberFormatException noNumber) {
            throw wrong(value.line, "\"" + value.text + "\" is no number");
        } catch (IllegalArgumentException unknown) {
            String said = unknown.getMessage();
            throw wrong(value.line, said.startsWith("No enum") ? "there is no " + key + " " + value.text : said);
        }
    }

    private static Set<Audience> audiences(String text) {
        Set<Audience> audiences = EnumSet.noneOf(Audience.class);
        for (String word : text.split("\\s*,\\s*")) {
            if (word.equals("all")) {
                return EnumSet.allOf(Audience.class);
            }
            audiences.add(Audience.valueOf(upper(word)));
        }
        return audiences;
    }

    private static Set<String> titles(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s*\\|\\s*")).collect(Collectors.toSet());
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException(ReportRules.FILE + ":" + line + ": " + what);
    }
}
