// SPDX-License-Identifier: Apache-2.0
package org.docket;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What stands for options that are not given: {@code DOCKET_DATA} for {@code --data}, and so on. */
final class Settings implements IDefaultValueProvider {
    private static final Set<String> OPTIONS = Set.of("--bind", "--board", "--data", "--port", "--url");

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
                .filter(OPTIONS::contains)
                .map(name -> environment.get("DOCKET_" + name.substring(2).toUpperCase(Locale.ROOT)))
                .filter(value -> !value.isBlank())
                .orElse(null);
    }
}
