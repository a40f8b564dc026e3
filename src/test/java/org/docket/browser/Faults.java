// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.logging.LogType;

/** What is wrong with the page that a browser shows; nothing, where all is well. */
record Faults(Browser browser) {
    private static final String BESIDE = "return document.scrollingElement.scrollWidth - innerWidth";

    /** A window scrolls to what stands out on the right, but never to what stands out on the left. */
    private static final String STANDING_OUT = """
            return [...document.querySelectorAll('body *')]
                .filter(one => one.checkVisibility() && getComputedStyle(one).clipPath === 'none')
                .map(one => [one, one.getBoundingClientRect()])
                .filter(([one, place]) => place.left < -1 && place.right > 0 || arguments[0] && place.right > innerWidth + 1)
                .slice(0, 3)
                .map(([one]) => one.outerHTML.slice(0, 80));
            """;

    /** The rules that look at colours, which are all that differs between light and dark. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String AXE = axe();
    private static final String RUN_AXE = """
            const [rules, done] = arguments;
            const only = rules.length > 0 ? { runOnly: { type: 'rule', values: rules } } : {};
            axe.run({ resultTypes: ['violations'], ...only }).then(
                all => done(all.violations.map(rule => rule.id + ': ' + rule.help + ' '
                    + rule.nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' '))),
                failed => done(['axe failed: ' + failed]));
            """;

    /** What does not fit into the width of the window, and so would have to be scrolled sideways or be cut off. */
    List<String> ofWidth(Look look) {
        boolean scrolls = ((Number) browser.driver.executeScript(BESIDE)).longValue() > 0;
        List<String> out = list(browser.driver.executeScript(STANDING_OUT, scrolls))
                .map(one -> look + ": stands out: " + one)
                .toList();
        return scrolls && out.isEmpty() ? List.of(look + ": scrolls sideways") : out;
    }

    /** What people who hear, zoom or type their way through a page would stumble over. */
    List<String> ofAccess(Look look) {
        if (browser.driver.executeScript("return window.axe === undefined").equals(true)) {
            browser.driver.executeScript(AXE);
        }
        List<String> rules = look.scheme().equals(Look.DARK) ? OF_COLOURS : List.of();
        return list(browser.driver.executeAsyncScript(RUN_AXE, rules))
                .map(told -> look + ": " + told)
                .toList();
    }

    /** What the browser complained of since it was last asked; that a page is an error's is none. */
    List<String> ofConsole() {
        Stream<String> log = browser.driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage());
        String answer = " " + browser.driver.getCurrentUrl()
                + " - Failed to load resource: the server responded with a status of " + status();
        return log.filter(line -> !line.contains(answer)).toList();
    }

    /** What the page's own policy kept it from. */
    List<String> ofPolicy() {
        return list(browser.driver.executeScript("return window.policyReports ?? []"))
                .map(report -> "against the policy: " + report)
                .toList();
    }

    private Object status() {
        return browser.driver.executeScript("return performance.getEntriesByType('navigation')[0].responseStatus");
    }

    private static Stream<String> list(Object answer) {
        return ((List<?>) answer).stream().map(Object::toString);
    }

    /** The script itself; the library around it opens a window for each page it looks at. */
    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
