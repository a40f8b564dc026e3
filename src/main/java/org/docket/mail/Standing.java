// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.List;
import java.util.Map;
import org.docket.agenda.Comment;
import org.docket.store.Message.State;

/** To whom mail on an item goes, and what became of what was said of it. */
public record Standing(Addressees addressees, Map<String, String> states) {
    public static final Standing NONE = new Standing(new Addressees(List.of(), List.of()), Map.of());
    static final String NOT_MAILED = "not mailed";

    public Standing {
        states = Map.copyOf(states);
    }

    /** Whether a comment was mailed, in words; one that came in a file or was edited by hand was not. */
    public String of(Comment comment) {
        return states.getOrDefault(key(comment.initials(), Comment.fold(comment.words())), NOT_MAILED);
    }

    static String key(String initials, String words) {
        return initials + '\n' + words;
    }

    static String words(State state) {
        return switch (state) {
            case QUEUED -> "waits to be mailed";
            case HELD -> "waits for somebody to release its mail";
            case SENDING, UNKNOWN -> "perhaps mailed";
            case SENT -> "mailed";
            case FAILED -> "could not be mailed";
            case CANCELLED -> NOT_MAILED;
        };
    }
}
