// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.docket.board.Board;
import org.docket.clerk.Clerk;
import org.docket.people.Person;
import org.docket.people.Right;
import org.docket.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Opens an agenda in an editor, and brings what was typed together with what others changed meanwhile. */
@Command(name = "edit", description = "Opens an agenda in your editor.", mixinStandardHelpOptions = true)
final class Edit implements Callable<Integer> {
    private static final int REFUSED = 3;

    private final Streams streams;

    @Mixin
    private DataOption data;

    @Mixin
    private BoardOption board;

    @Mixin
    private AsOption as;

    @Mixin
    private NoticeOption notices;

    @Option(names = "--message", defaultValue = "", description = "why, for the list of revisions")
    private String message;

    @Option(names = "--editor", defaultValue = "vi", description = "the editor (VISUAL, EDITOR; ${DEFAULT-VALUE})")
    private String editor;

    @Parameters(paramLabel = "DATE", description = "the meeting, such as 2015-02-18")
    private String meeting;

    Edit(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Unreadable {
        Board body = board.board();
        try (Store store = data.openExisting()) {
            Person who = as.person(store, body, Right.EDIT_BY_HAND);
            Clerk clerk = notices.attend(new Clerk(store, body, Clock.systemUTC()), store, body);
            Sitting sitting = new Sitting(streams, clerk, who, meeting);
            return sitting.edit(new Editor(editor, "board_agenda_" + meeting.replace('-', '_') + ".txt"), message)
                    ? 0
                    : REFUSED;
        }
    }
}
