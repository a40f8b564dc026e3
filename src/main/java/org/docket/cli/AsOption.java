// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import org.docket.auth.Door;
import org.docket.board.Board;
import org.docket.edit.Refused;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Store;
import picocli.CommandLine.Option;

/** The option that says who does this; whoever may run commands on this machine is believed. */
final class AsOption {
    @Option(names = "--as", paramLabel = "ID", required = true, description = "the id of the person who does this")
    private String id;

    /** The person, with the roles of today; refused where these do not allow it. */
    Person person(Store store, Board board, Right right) {
        Clock clock = Clock.system(board.zone());
        Person person = new Door(store, clock)
                .people().stream()
                        .filter(known -> known.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new Refused("There is nobody with the id " + id + "."));
        if (!person.may(right)) {
            throw new Refused("The roles of " + id + " do not let them " + right.deed() + ".");
        }
        return person;
    }
}
