// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Comment;

/**
 * What there is to tell after a meeting to those from whom a report comes.
 *
 * @param note what the minutes say of it
 * @param comments what was said of it, is meant for them, and no mail has told them
 * @param names of those who said it, by their initials
 */
record Feedback(
        Topic topic, Addressees addressees, Optional<String> note, List<Comment> comments, Map<String, String> names) {
    boolean isSomething() {
        return note.isPresent() || !comments.isEmpty();
    }

    String nameOf(Comment comment) {
        return names.getOrDefault(comment.initials(), comment.initials());
    }
}
