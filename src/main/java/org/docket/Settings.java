// SPDX-License-Identifier: Apache-2.0
package org.docket;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What stands for options that are not given: {@code DOCKET_DATA} for {@code --data}, and so on. */
final class Settings implements IDefaultValueProvider {
    private static final Set<String> OPTIONS = Set.of(
            "--bind",
            "--board",
            "--data",
            "--mail-from",
            "--mail-to",
            "--mirror",
            "--port",
            "--smtp",
            "--smtp-password",
            "--smtp-password-file",
            "--smtp-user",
            "--url");

    /** The one option that everybody has set long ago, under names that are not ours. */
    private static final String EDITOR = "--editor";

    private final Map<String, String> environment;

    Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    static Settings ofThisProcess() {
        return new Settings(System.getenv());
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        return Optional.of(argument)
                .filter(ArgSpec::isOption)
                .map(option -> ((OptionSpec) option).longestName())
                .stream()
                .flatMap(Settings::variables)
                .map(environment::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> variables(String option) {
        if (option.equals(EDITOR)) {
            return Stream.of("VISUAL", "EDITOR");
        }
        return OPTIONS.contains(option)
                ? Stream.of(
                        "DOCKET_" + option.substring(2).toUpperCase(Locale.ROOT).replace('-', '_'))
                : Stream.empty();
    }
}
