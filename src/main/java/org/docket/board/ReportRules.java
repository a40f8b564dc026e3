// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What this board asks of texts before they are filed, read from one file of rules. */
final class ReportRules {
    static final String FILE = "report-rules.txt";

    private final Map<String, ReportRule> rules;

    private ReportRules(Map<String, ReportRule> rules) {
        this.rules = rules;
    }

    static ReportRules builtIn() {
        try (InputStream file = ReportRules.class.getResourceAsStream("/board/" + FILE)) {
            return new ReportRules(Map.of()).with(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The same, with those of a board folder in place of their namesakes; one that is off there is asked no more. */
    ReportRules with(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        return Files.exists(file) ? with(Files.readString(file)) : this;
    }

    ReportRules with(String text) {
        Map<String, ReportRule> all = new LinkedHashMap<>(rules);
        for (Map.Entry<String, Optional<ReportRule>> read :
                new ReportRulesReader(text).read().entrySet()) {
            all.remove(read.getKey());
            read.getValue().ifPresent(rule -> all.put(read.getKey(), rule));
        }
        return new ReportRules(all);
    }

    List<ReportRule> all() {
        return List.copyOf(rules.values());
    }
}
