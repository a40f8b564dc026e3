// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.List;
import java.util.Optional;

/**
 * The bracketed lines under an item that hold its approvals and comments.
 *
 * @param first the line of the opening bracket
 * @param last the line of the closing bracket
 * @param approvalsPlace where the initials stand, after {@code approved:}; empty when the block has no such list
 * @param approved the initials as written
 * @param commentsText the comments as people read them, each starting at the left margin
 */
public record Block(
        int first,
        int last,
        Optional<Span> approvalsPlace,
        List<String> approved,
        String commentsText,
        List<Comment> comments) {
    /** Whether the opening bracket closes on its own line: {@code [ comments: ]}. */
    public boolean isOneLine() {
        return first == last;
    }
}
