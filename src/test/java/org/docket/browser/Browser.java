// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.docket.people.Person;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium with an empty profile, driven as a person would use it. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final String REPORTS = "document.addEventListener('securitypolicyviolation', event =>"
            + " (window.policyReports ??= []).push(event.violatedDirective + ' ' + event.blockedURI));";
    /** Held, as a logger that nobody holds forgets its level. */
    private static final Logger TALK = Logger.getLogger("org.openqa.selenium");

    final ChromeDriver driver;
    private final WebDriverWait wait;

    private Browser(Path browser, Path driverProgram) {
        TALK.setLevel(Level.SEVERE);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driverProgram.toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options(browser));
        wait = new WebDriverWait(driver, PATIENCE);
        wait.pollingEvery(BETWEEN_LOOKS).ignoring(WebDriverException.class);
        cdp("Page.addScriptToEvaluateOnNewDocument", Map.of("source", REPORTS));
    }

    /** The programs to drive, where this machine has both. */
    static Optional<Programs> programs() {
        Optional<Path> driver = onPath("chromedriver");
        return Stream.of("chromium", "google-chrome", "chromium-browser")
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .flatMap(browser -> driver.map(program -> new Programs(browser, program)));
    }

    /** A browser and what drives it. */
    record Programs(Path browser, Path driver) {
        Browser start() {
            return new Browser(browser, driver);
        }
    }

    private static Optional<Path> onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The driver gives each session a profile folder of its own, and takes it away afterwards. */
    private static ChromeOptions options(Path browser) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options;
    }

    Map<String, Object> cdp(String command, Map<String, Object> parameters) {
        return driver.executeCdpCommand(command, parameters);
    }

    /** Forgets who is signed in, what was typed, how pages were looked at, and all complaints. */
    void fresh() {
        driver.get("about:blank");
        cdp("Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
        cdp("Network.clearBrowserCookies", Map.of());
        driver.manage().logs().get(LogType.BROWSER);
        scripts(true);
        look(new Look(1440, Look.LIGHT));
    }

    void scripts(boolean on) {
        cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    void look(Look look) {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", look.width(), "height", look.height(), "deviceScaleFactor", 1, "mobile", false));
        Map<String, Object> feature = Map.of("name", "prefers-color-scheme", "value", look.scheme());
        cdp("Emulation.setEmulatedMedia", Map.of("features", new Object[] {feature}));
        until("return innerWidth === " + look.width() + " && matchMedia('(prefers-color-scheme: " + look.scheme()
                + ")').matches");
    }

    void open(String address) {
        driver.get(address);
    }

    /** Goes on as somebody who has signed in. */
    void become(Boardroom room, Person who) {
        cdp("Network.setCookie", Map.of("url", room.url(""), "name", "docket", "value", room.session(who)));
    }

    WebElement find(String selector) {
        try {
            return driver.findElement(By.cssSelector(selector));
        } catch (NoSuchElementException missing) {
            throw new AssertionError("nothing is " + selector + " on " + driver.getCurrentUrl(), missing);
        }
    }

    boolean has(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    String text(String selector) {
        return find(selector).getText();
    }

    void type(String selector, String text) {
        find(selector).sendKeys(text);
    }

    /** Types into a text where it says this. */
    void insert(String selector, String before, String text) {
        driver.executeScript("""
                const at = arguments[0].value.indexOf(arguments[1]);
                if (at < 0) throw new Error('it does not say ' + arguments[1]);
                arguments[0].focus();
                arguments[0].setSelectionRange(at, at);
                """, find(selector), before);
        driver.switchTo().activeElement().sendKeys(text);
    }

    /** Presses a link or button and waits for the page it leads to. */
    void press(String selector) {
        press(find(selector));
    }

    /** The link or button that says this. */
    void pressNamed(String words) {
        press(driver.findElement(By.xpath("//*[self::a or self::button][normalize-space()='" + words + "']")));
    }

    /** Presses what leads to no other page. */
    void pressHere(String selector) {
        WebElement pressed = find(selector);
        toTheMiddle(pressed);
        pressed.click();
    }

    private void press(WebElement pressed) {
        toTheMiddle(pressed);
        leave(pressed::click);
    }

    /** A driver scrolls no further than it must, which may be under the footer. */
    private void toTheMiddle(WebElement element) {
        driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
    }

    /** Strikes a key where the focus is. */
    void strike(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
    }

    void tab() {
        strike(Keys.TAB);
    }

    /** Does what leads to another page, and waits until that is there; each page began at a time of its own. */
    void leave(Runnable step) {
        Object begun = driver.executeScript("return performance.timeOrigin");
        step.run();
        until("return performance.timeOrigin !== " + begun + " && document.readyState === 'complete'");
    }

    void until(String script) {
        wait.until(ignored -> Boolean.TRUE.equals(driver.executeScript(script)));
    }

    String path() {
        return URI.create(driver.getCurrentUrl()).getPath();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
