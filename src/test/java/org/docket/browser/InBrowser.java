// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one browser of a run, fresh for each; where there is none they are skipped, or fail where it is required.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver, BeforeEachCallback {
    private static final String WANTED = System.getProperty("docket.browser", "auto");
    private static final String NONE =
            "no browser tests: this machine has no chromium with chromedriver (Debian: chromium, chromium-driver)";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (WANTED.equals("off")) {
            return skipped(context, "no browser tests: -Ddocket.browser=off");
        }
        if (Browser.programs().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if (WANTED.equals("required")) {
            throw new IllegalStateException(NONE + ", and -Ddocket.browser=required");
        }
        return skipped(context, NONE);
    }

    /** Surefire keeps the reason to its report, so it is said here too, once in a run. */
    private static ConditionEvaluationResult skipped(ExtensionContext context, String reason) {
        context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(NONE, key -> {
            System.err.println(reason);
            return reason;
        });
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser(context).fresh();
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(
                        Browser.class, type -> Browser.programs().orElseThrow().start(), Browser.class);
    }
}
