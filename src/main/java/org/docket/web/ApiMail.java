// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import org.docket.board.Board;
import org.docket.clerk.Sight;
import org.docket.json.Answer;
import org.docket.mail.Ledger;
import org.docket.store.Event;
import org.docket.store.Message;

/** The ledger of mail for other programs. */
final class ApiMail {
    private final Ledger ledger;
    private final Board board;
    private final MailPages pages;

    ApiMail(House house, MailPages pages) {
        this.ledger = house.mailroom().ledger();
        this.board = house.board();
        this.pages = pages;
    }

    void list(Context ctx) {
        List<Ledger.Line> found = ledger.find(MailPages.search(pages.sought(ctx)));
        Api.answer(
                ctx,
                Answer.print(found.stream()
                        .limit(MailPage.LENGTH)
                        .map(line -> answer(new MailLine(line, isWhole(ctx), board.zone())))
                        .toList()));
    }

    void show(Context ctx) {
        Message message = Optional.of(ctx.pathParam("id"))
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> ledger.find(Long.parseLong(id)))
                .orElseThrow(() -> new NotFoundResponse("There is no such message."));
        List<Event> events = ledger.events(message);
        MailLine line = new MailLine(ledger.line(message), isWhole(ctx), board.zone());
        Answer answer = answer(line);
        if (line.isWhole()) {
            answer.put("headers", message.content().headers())
                    .put("body", message.content().body());
        }
        Api.answer(
                ctx,
                answer.answers(
                                "events",
                                events.stream()
                                        .map(event -> answer(event, line))
                                        .toList())
                        .print());
    }

    private static Answer answer(MailLine line) {
        Message message = line.message();
        Answer answer = Answer.of()
                .put("id", (int) message.id())
                .put("messageId", message.draft().messageId())
                .put("state", line.state())
                .put("asks", message.asks())
                .put("kind", message.cause().kind())
                .put("queued", message.draft().queued().toString())
                .put("due", message.draft().due().toString())
                .put("to", message.content().to())
                .put("cc", message.content().cc())
                .put("said", line.said());
        message.cause().meeting().ifPresent(meeting -> answer.put("meeting", meeting));
        if (line.isWhole()) {
            answer.put("reference", message.cause().reference())
                    .put("project", message.cause().project())
                    .put("why", message.content().why())
                    .put("subject", message.content().subject());
        }
        return answer;
    }

    private static Answer answer(Event event, MailLine line) {
        boolean told = line.isWhole() || MailLine.tells(event);
        return Answer.of()
                .put("when", event.when().toString())
                .put("what", event.kind().words())
                .put("who", event.who())
                .put("address", event.address())
                .put("words", told ? event.words() : "");
    }

    private boolean isWhole(Context ctx) {
        return Sight.of(Visitor.viewer(ctx), board).isWhole();
    }
}
