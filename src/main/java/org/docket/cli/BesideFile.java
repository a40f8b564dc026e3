// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.clerk.Parcel.Beside;
import org.docket.json.Answer;
import org.docket.json.Fields;
import org.docket.json.Malformed;
import org.docket.store.Aside;
import org.docket.store.Books;
import org.docket.store.Cancelled;
import org.docket.store.Position;

/** What is kept beside the text of an agenda, as a file: what each position was given on, what was said of texts, its days. */
final class BesideFile {
    private BesideFile() {}

    static String print(Books books, String meeting) {
        Answer answer = Answer.of()
                .answers(
                        "positions",
                        books.positions().all(meeting).stream()
                                .map(BesideFile::answer)
                                .toList())
                .answers(
                        "asides",
                        books.asides().all(meeting).stream()
                                .map(BesideFile::answer)
                                .toList())
                .put("formerNames", books.diary().formerNames(meeting));
        books.diary()
                .cancelled(meeting)
                .ifPresent(cancelled -> answer.put("cancelled", cancelled.reason())
                        .put("cancelledBy", cancelled.who())
                        .put("cancelledAt", cancelled.when().toString()));
        return answer.printed();
    }

    static Beside read(String meeting, String text) throws Malformed {
        Fields fields = Fields.read(text);
        List<Position> positions = new ArrayList<>();
        List<Aside> asides = new ArrayList<>();
        Optional<Cancelled> cancelled;
        try {
            for (Fields position : fields.objects("positions")) {
                positions.add(position(position));
            }
            for (Fields aside : fields.objects("asides")) {
                asides.add(aside(meeting, aside));
            }
            cancelled = cancelled(meeting, fields);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new Malformed("", "There is no such moment or kind: " + wrong.getMessage());
        }
        return new Beside(positions, asides, fields.texts("formerNames"), cancelled);
    }

    private static Optional<Cancelled> cancelled(String meeting, Fields fields) throws Malformed {
        Optional<String> reason = fields.optional("cancelled");
        if (reason.isEmpty()) {
            return Optional.empty();
        }
        Instant when = Instant.parse(fields.text("cancelledAt"));
        return Optional.of(new Cancelled(meeting, reason.get(), fields.text("cancelledBy"), when));
    }

    private static Answer answer(Position position) {
        return Answer.of()
                .put("item", position.item())
                .put("initials", position.initials())
                .put("kind", position.kind().name())
                .put("sha256", position.basis().sha256())
                .put("revision", position.basis().revision())
                .put("known", position.basis().known())
                .put("who", position.who())
                .put("when", position.when().toString());
    }

    private static Position position(Fields fields) throws Malformed {
        return new Position(
                fields.text("item"),
                fields.text("initials"),
                Position.Kind.valueOf(fields.text("kind")),
                new Position.Basis(fields.text("sha256"), fields.number("revision"), fields.truth("known")),
                fields.text("who"),
                Instant.parse(fields.text("when")));
    }

    private static Answer answer(Aside aside) {
        return Answer.of()
                .put("item", aside.item())
                .put("kind", aside.kind().name())
                .put("initials", aside.initials())
                .put("was", aside.was())
                .put("sha256", aside.sha256())
                .put("revision", aside.revision())
                .put("who", aside.who())
                .put("when", aside.when().toString());
    }

    private static Aside aside(String meeting, Fields fields) throws Malformed {
        return new Aside(
                meeting,
                fields.text("item"),
                Aside.Kind.valueOf(fields.text("kind")),
                fields.text("initials"),
                fields.text("was"),
                fields.text("sha256"),
                fields.number("revision"),
                fields.text("who"),
                Instant.parse(fields.text("when")));
    }
}
