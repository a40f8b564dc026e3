// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.util.stream.Stream;
import org.docket.people.Person;
import org.docket.store.Paper.Kind;

/** The pages that put something on an agenda or take it off, each in the states it can be in. */
final class AddingScenes {
    private static final String ADD = Boardroom.NOVEMBER + "/add";

    private final Boardroom room;
    private final Browser browser;
    private final Person director;

    AddingScenes(Boardroom room, Browser browser, Person director) {
        this.room = room;
        this.browser = browser;
        this.director = director;
    }

    Stream<Pages.Page> all() {
        return Stream.of(
                shown("add", ""),
                shown("add-chair", "?kind=change-chair"),
                shown("add-chair-next", "?kind=change-chair&committee=Limpet"),
                shown("add-chair-refused", "?kind=change-chair&committee=Limpet&person=Henk+de+Boer"),
                shown("add-chair-text", "?kind=change-chair&committee=Limpet&person=Otto+Lindqvist"),
                shown("add-project", "?kind=establish"),
                shown("add-project-refused", "?kind=establish&name=Quill&purpose=ink;&person=Henk+de+Boer+(henk)"),
                shown("add-project-text", "?kind=establish&name=Quill++&purpose=ink&person=Henk+de+Boer+(henk)"),
                shown("add-end", "?kind=terminate"),
                shown("add-resolution", "?kind=resolution"),
                new Pages.Page("add-resolution-warned", () -> {
                    open("?kind=resolution");
                    browser.type("[name=title]", "Establish Quill");
                    browser.type("textarea.report", "RESOLVED, that there is a project.");
                    browser.pressNamed("Show how it will stand");
                }),
                new Pages.Page("add-resolution-refused", () -> {
                    open("?kind=resolution");
                    browser.type("[name=title]", "Buy [a] Boat");
                    browser.type("textarea.report", "RESOLVED, that we do.");
                    browser.pressNamed("Add it to the agenda");
                }),
                shown("add-report", "?kind=report"),
                shown("add-report-text", "?kind=report&committee=Limpet"),
                shown("add-discussion", "?kind=discussion"),
                at("withdrawal", "Change-Hawser-Chair/withdrawal"),
                new Pages.Page("withdrawal-refused", () -> {
                    openItem("Change-Hawser-Chair/withdrawal");
                    browser.type("[name=reason]", "<private> never closed");
                    browser.pressNamed("Withdraw");
                }),
                new Pages.Page("item-withdrawn", () -> {
                    openItem("Change-Hawser-Chair/withdrawal");
                    browser.type("[name=reason]", "She stays, after all.");
                    browser.pressNamed("Withdraw");
                }),
                at("withdrawal-back", "Change-Hawser-Chair/withdrawal"),
                at("actions", "actions"),
                at("actions-none", "actions?owner=Greta&project=Inlet"),
                new Pages.Page("actions-waiting", () -> {
                    openItem("actions?project=Driftwood");
                    browser.pressHere("details.own summary");
                    browser.type("[name=status]", "Ashore, it seems.");
                    browser.pressNamed("Put it into my queue");
                    browser.pressHere("details.own summary");
                }),
                at("action", "actions/4"),
                at("action-new", "actions/new"),
                new Pages.Page("action-refused", () -> {
                    openItem("actions/new");
                    browser.type("[name=owner]", "Priya");
                    browser.type("[name=text]", "ask again");
                    browser.type("[name=pmc]", "In]let");
                    browser.pressNamed("Add it");
                }));
    }

    private Pages.Page at(String name, String path) {
        return new Pages.Page(name, () -> openItem(path));
    }

    private void openItem(String path) {
        browser.become(room, director);
        browser.open(room.url(Boardroom.NOVEMBER + "/" + path));
    }

    private Pages.Page shown(String name, String query) {
        return new Pages.Page(name, () -> open(query));
    }

    private void open(String query) {
        room.keep(Kind.COMMITTEES, "committee-info.txt", "");
        browser.become(room, director);
        browser.open(room.url(ADD + query));
    }
}
