// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.docket.auth.Accounts;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a link that signs in once; it cannot be printed again. */
@Command(
        name = "link",
        description = "Prints a link that signs somebody in once, within half an hour.",
        mixinStandardHelpOptions = true)
final class UserLink implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "ID", description = "whom")
    private String id;

    @Option(names = "--invite", description = "an invitation: it holds for seven days")
    private boolean invite;

    @Option(
            names = "--url",
            defaultValue = "http://127.0.0.1:7070/",
            description = "where people reach the service (DOCKET_URL; ${DEFAULT-VALUE})")
    private URI url;

    UserLink(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        if (url.getHost() == null || !List.of("http", "https").contains(url.getScheme())) {
            throw new Unreadable(url + ": is not where people reach the service; write https://docket.example.org/");
        }
        String place = url.toString().replaceAll("/+$", "");
        try (Store store = data.openExisting()) {
            Accounts accounts = new Accounts(store, Clock.systemUTC());
            streams.print(place + "/sign-in/" + accounts.makeLink(id, invite ? Accounts.INVITATION : Accounts.LINK));
        }
        return 0;
    }
}
