// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.json.Answer;
import org.docket.json.Fields;
import org.docket.json.Malformed;
import org.docket.store.MinutesComment;

/** What is said of passages of the draft minutes of one meeting, and what became of it, as a file that is read again. */
record CommentsFile(String meeting) {
    private static final MeetingFile NAME = new MeetingFile("comments");

    static Optional<CommentsFile> of(Path file) {
        return NAME.meeting(file).map(CommentsFile::new);
    }

    String file() {
        return NAME.of(meeting);
    }

    static String print(List<MinutesComment> comments) {
        return Answer.of()
                .answers("comments", comments.stream().map(CommentsFile::answer).toList())
                .printed();
    }

    static List<MinutesComment> read(String text) throws Malformed {
        List<MinutesComment> comments = new ArrayList<>();
        for (Fields comment : Fields.read(text).objects("comments")) {
            comments.add(comment(comment));
            MinutesComment read = comments.get(comments.size() - 1);
            boolean said = read.kind() == MinutesComment.Kind.SAID;
            if (read.number() != comments.size()
                    || said != (read.about() == 0)
                    || read.about() < 0
                    || read.about() >= read.number()) {
                throw new Malformed("comment " + comments.size(), "It is not the next one, or about no earlier one.");
            }
        }
        return comments;
    }

    private static Answer answer(MinutesComment comment) {
        return Answer.of()
                .put("number", comment.number())
                .put("kind", comment.kind().name())
                .put("about", comment.about())
                .put("sha256", comment.sha256())
                .put("line", comment.line())
                .put("quote", comment.quote())
                .put("words", comment.words())
                .put("who", comment.who())
                .put("when", comment.when().toString());
    }

    private static MinutesComment comment(Fields fields) throws Malformed {
        try {
            return new MinutesComment(
                    fields.number("number"),
                    MinutesComment.Kind.valueOf(fields.text("kind")),
                    fields.number("about"),
                    fields.text("sha256"),
                    fields.number("line"),
                    fields.text("quote"),
                    fields.text("words"),
                    fields.text("who"),
                    Instant.parse(fields.text("when")));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new Malformed("", "There is no such moment or kind: " + wrong.getMessage());
        }
    }
}
