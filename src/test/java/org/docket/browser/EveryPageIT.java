// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.docket.Project;
import org.docket.Shared;
import org.docket.people.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page at three widths, in light and dark: nothing complains, nothing is cut off, everybody can use it. */
@ExtendWith(InBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {
    private static final Path PICTURES = Project.FOLDER.resolve("target/screenshots");

    private final Browser browser;
    private final Faults faults;
    private final List<Boardroom> rooms = new ArrayList<>();
    private Path folder;

    EveryPageIT(Browser browser) {
        this.browser = browser;
        this.faults = new Faults(browser);
    }

    @BeforeAll
    void settle(@TempDir Path place) {
        folder = place;
    }

    @AfterAll
    void close() {
        rooms.forEach(Boardroom::close);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsWrongWith(Pages.Page page) {
        page.steps().run();
        assertEquals("", String.join("\n", found(page.name())));
    }

    @Test
    void whatIsWrongIsFound() {
        browser.open(opened(Boardroom.empty(folder("wrong"))).url("sign-in"));
        browser.driver.executeScript("""
                console.error('a complaint');
                document.querySelector('main').insertAdjacentHTML('beforeend',
                    '<p style="color: red">styled</p><img src="/static/board.css">');
                document.querySelector('main p:last-of-type').style.width = '2000px';
                document.querySelector('main h1').style.marginLeft = '-50px';
                const faint = document.createElement('p');
                faint.append('faint');
                faint.style.color = '#888';
                faint.style.backgroundColor = '#777';
                document.querySelector('main').append(faint);
                """);
        String found = String.join("\n", found("wrong"));
        for (String fault : List.of(
                "a complaint",
                "against the policy: style-src-attr",
                "image-alt",
                "360-light: color-contrast",
                "1440-dark: color-contrast",
                "stands out: <p",
                "stands out: <h1")) {
            assertTrue(found.contains(fault), found);
        }
    }

    private List<String> found(String page) {
        List<String> found = new ArrayList<>();
        for (Look look : Look.ALL) {
            browser.look(look);
            found.addAll(faults.ofWidth(look));
            if (look.isTelling()) {
                found.addAll(faults.ofAccess(look));
            }
            takePicture(page + "-" + look);
        }
        found.addAll(faults.ofConsole());
        found.addAll(faults.ofPolicy());
        return found;
    }

    Stream<Pages.Page> pages() {
        Pages samples = new Pages(opened(Boardroom.ofSamples(folder("samples"))), browser);
        Boardroom beginning = opened(Boardroom.empty(folder("beginning")));
        Person first = beginning.director("first", "First Comer", "fc");
        Stream<Pages.Page> empty = Stream.of(shown(beginning, first, "empty", ""));
        SittingScenes sitting = new SittingScenes(opened(Boardroom.ofSamples(folder("sitting"))), browser);
        return Stream.of(samples.all(), sitting.all(), empty, month())
                .flatMap(pages -> pages)
                .filter(page -> page.name().matches(System.getProperty("docket.pages", ".*")));
    }

    /** The longest pages there are, where there is a real month to make them of. */
    private Stream<Pages.Page> month() {
        if (!Shared.present()) {
            return Stream.empty();
        }
        Boardroom room = opened(Boardroom.of(folder("month"), Shared.path("data/agendas/" + Shared.MONTH)));
        Person bertrand = room.director("bertrand", "Bertrand Delacretaz", "bd");
        return Stream.of(
                        "",
                        "President",
                        "Incubator",
                        "Fundraising",
                        "Action-Items",
                        "comments",
                        "search?q=apache",
                        "queue")
                .map(path -> shown(room, bertrand, "month-" + path.replaceAll("\\W.*", ""), "2015-02-18/" + path));
    }

    private Pages.Page shown(Boardroom room, Person who, String name, String path) {
        return new Pages.Page(name, () -> {
            browser.become(room, who);
            browser.open(room.url(path));
        });
    }

    private Boardroom opened(Boardroom room) {
        rooms.add(room);
        return room;
    }

    private Path folder(String name) {
        try {
            return Files.createDirectory(folder.resolve(name));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** For people to look at, where they ask for it with -Ddocket.screenshots=true. */
    private void takePicture(String name) {
        if (Boolean.getBoolean("docket.screenshots")) {
            try {
                Files.createDirectories(PICTURES);
                Object data = browser.cdp("Page.captureScreenshot", Map.of()).get("data");
                Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode((String) data));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
