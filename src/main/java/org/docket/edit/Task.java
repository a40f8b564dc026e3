// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.Optional;
import org.docket.agenda.Action;
import org.docket.agenda.Comment;

/** What an action item asks for: who is to do what, for which committee, since which meeting. */
public record Task(String owner, String text, Optional<String> pmc, Optional<String> date) {
    public Task {
        pmc = pmc.filter(name -> !name.isBlank());
        date = date.filter(day -> !day.isBlank());
    }

    public static Task of(Action action) {
        return new Task(action.owner(), action.text(), action.pmc(), action.date());
    }

    /** Whether this is the action item meant; line breaks in its text do not matter. */
    boolean names(Action action) {
        return action.owner().equals(owner)
                && Comment.fold(action.text()).equals(Comment.fold(text))
                && action.pmc().equals(pmc)
                && action.date().equals(date);
    }
}
