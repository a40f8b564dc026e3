// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.clerk.Cataloguer;
import org.docket.clerk.Clerk;
import org.docket.clerk.Clockwork;
import org.docket.mail.Mailroom;
import org.docket.mail.Route;
import org.docket.mail.Sender;
import org.docket.store.Store;
import org.docket.web.House;
import org.docket.web.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the database until it is told to stop. */
@Command(name = "serve", description = "Serves the database.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private DataOption data;

    @Mixin
    private BoardOption board;

    @Mixin
    private AddressOption address;

    @Mixin
    private MirrorOption mirror;

    @Mixin
    private MailOption mail;

    Serve(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        Server.readAhead();
        Board body = board.board();
        Clock clock = Clock.systemUTC();
        mirror.require();
        Route route = mail.route(body, address.links());
        try (Stop stop = new Stop();
                Store store = data.serve()) {
            serve(new Clerk(store, body, clock), new Mailroom(store, route, clock), body, stop);
        }
        return 0;
    }

    private void serve(Clerk clerk, Mailroom mailroom, Board body, Stop stop) throws Unreadable {
        Store store = mailroom.store();
        Clock clock = Clock.systemUTC().withZone(body.zone());
        House house = new House(body, clerk, new Door(store, clock), mailroom.attend(clerk), clock, address.url());
        new Cataloguer(clerk).start();
        Clockwork.Running ticking = mailroom.clockwork().start();
        try (ticking;
                MirrorOption.Running running = mirror.start(clerk, store, clock);
                Sender sender = mailroom.start();
                Server server = address.open(
                        house.with(running::status).with(() -> MailOption.status(mailroom.ledger(), sender.state())))) {
            store.servedAt(server.url());
            streams.print(server.url());
            stop.await();
        }
    }
}
