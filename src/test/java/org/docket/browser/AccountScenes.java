// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.docket.auth.Accounts;
import org.docket.clerk.Behalf;
import org.docket.edit.Regrets;
import org.docket.json.Sent;
import org.docket.people.Person;
import org.docket.people.Role;

/** The pages about accounts, each in the states it can be in. */
final class AccountScenes {
    private final Boardroom room;
    private final Browser browser;
    private final Person greta;
    private final Person wanda;
    private final Person eleni;

    AccountScenes(Boardroom room, Browser browser, Person greta) {
        this.room = room;
        this.browser = browser;
        this.greta = greta;
        this.wanda = room.person("wanda", "Wanda Schleuse", "ws", Role.ADMIN);
        this.eleni = room.person("eleni", "Ελένη Δούκα", "ed", Role.SECRETARY);
    }

    Stream<Pages.Page> all() {
        return Stream.of(
                shown(greta, "account", "account"),
                new Pages.Page("account-token", () -> {
                    open(greta, "account");
                    browser.type("#tokens ~ form [name=name]", "nightly copy");
                    browser.pressNamed("Make a token");
                }),
                new Pages.Page("account-refused", () -> {
                    open(greta, "account");
                    browser.type("[name=password]", "long enough");
                    browser.type("[name=again]", "something else");
                    browser.pressNamed("Set password");
                }),
                new Pages.Page("link", () -> browser.open(link())),
                new Pages.Page("link-followed", () -> {
                    browser.open(link());
                    browser.pressNamed("Sign in as Nora Neu");
                }),
                new Pages.Page("link-over", () -> browser.open(room.url("sign-in/nothing"))),
                shown(wanda, "account-admin", ""),
                shown(wanda, "accounts", "accounts"),
                shown(wanda, "accounts-nobody", "accounts?q=zeppelin"),
                new Pages.Page("accounts-refused", () -> {
                    open(wanda, "accounts");
                    browser.type("[name=id]", "greta");
                    browser.type("[name=name]", "Greta Else");
                    browser.pressNamed("Add");
                }),
                shown(wanda, "person", "accounts/greta"),
                new Pages.Page("person-refused", () -> {
                    open(wanda, "accounts/greta");
                    browser.type("[name=initials]", "ed");
                    browser.press("[aria-labelledby=described] button");
                }),
                new Pages.Page("person-invited", () -> {
                    open(wanda, "accounts/greta");
                    browser.pressNamed("Make an invitation");
                }),
                new Pages.Page("confirm", () -> {
                    room.forgetProof(wanda);
                    open(wanda, "accounts/greta");
                    browser.pressNamed("Make an invitation");
                }),
                new Pages.Page("behalf", () -> {
                    open(eleni, Boardroom.NOVEMBER + "/Gatherings");
                    browser.driver.executeScript("document.querySelector('.behalf').open = true");
                }),
                new Pages.Page("behalf-told", () -> {
                    browser.open("about:blank");
                    enter();
                    open(greta, Boardroom.NOVEMBER + "/Plankton");
                }),
                shown(wanda, "audit", "audit"),
                shown(wanda, "audit-narrow", "audit?person=greta&kind=sets"),
                shown(wanda, "audit-nothing", "audit?person=nobody"));
    }

    /** For somebody who has never come in, made anew each time, as one that was followed is over. */
    private String link() {
        browser.fresh();
        if (room.accounts.find("nora").isEmpty()) {
            room.accounts.add(new Person("nora", "Nora Neu", "nn", "", Set.of(Role.MEMBER)));
        }
        return room.url("sign-in/" + room.accounts.makeLink("nora", Accounts.INVITATION));
    }

    /** Greta says by phone that she cannot come. */
    private void enter() {
        Regrets regrets = new Regrets(greta.name());
        room.clerk
                .forOthers()
                .enter(
                        new Behalf(eleni, greta, "phone", "127.0.0.1"),
                        Boardroom.NOVEMBER,
                        List.of(new Sent(Optional.empty(), regrets)));
    }

    private Pages.Page shown(Person who, String name, String path) {
        return new Pages.Page(name, () -> open(who, path));
    }

    private void open(Person who, String path) {
        browser.become(room, who);
        browser.open(room.url(path));
    }
}
