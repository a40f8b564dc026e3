// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads what a mail system says of a mail that it could not deliver, in the form made for it or in one that was before it. */
final class BounceReader {
    private static final int MOST_RECIPIENTS = 50;
    private static final int LONGEST = 500;

    //    Message-ID: <1@example.org>
    private static final Pattern ORIGINAL =
            Pattern.compile("(?im)^[ >]{0,4}Message-ID:[ \\t]{0,9}(?<id><[^<>\\s]{1,900}>)");

    private BounceReader() {}

    /** What it says; empty when the mail is no such thing. */
    static Optional<Bounce> read(Part mail, String text) {
        boolean report = mail.type().is("multipart/report")
                && mail.type()
                        .parameter("report-type")
                        .filter("delivery-status"::equalsIgnoreCase)
                        .isPresent();
        Optional<String> failed = mail.head().first("X-Failed-Recipients");
        boolean nobody = mail.head()
                .first("Return-Path")
                .filter(path -> path.strip().equals("<>"))
                .isPresent();
        boolean mailer = mail.head()
                .first("From")
                .map(Mailbox::parse)
                .filter(Mailbox::isMailer)
                .isPresent();
        if (!report && failed.isEmpty() && !(mailer && (nobody || isAboutDelivery(mail)))) {
            return Optional.empty();
        }
        List<Bounce.Recipient> recipients = report ? recipients(mail) : List.of();
        return Optional.of(new Bounce(
                recipients.isEmpty() ? failed.map(BounceReader::named).orElse(List.of()) : recipients,
                original(mail, text)));
    }

    private static boolean isAboutDelivery(Part mail) {
        String subject = mail.head().first("Subject").orElse("").toLowerCase(Locale.ROOT);
        return Stream.of("undeliver", "delivery", "returned mail", "failure").anyMatch(subject::contains);
    }

    private static List<Bounce.Recipient> named(String addresses) {
        return Stream.of(addresses.split(",", MOST_RECIPIENTS + 1))
                .limit(MOST_RECIPIENTS)
                .map(address -> new Bounce.Recipient(Words.line(address, LONGEST), "failed", "", ""))
                .toList();
    }

    private static List<Bounce.Recipient> recipients(Part mail) {
        List<Bounce.Recipient> recipients = new ArrayList<>();
        for (Part part : mail.parts()) {
            if (part.type().is("message/delivery-status") || part.type().is("message/global-delivery-status")) {
                Slice rest = Slice.of(part.content());
                while (rest.length() > 0 && recipients.size() < MOST_RECIPIENTS) {
                    Head block = Head.read(rest);
                    recipient(block).ifPresent(recipients::add);
                    rest = rest.after(block.end() > 0 ? block.end() : rest.nextLine(0));
                }
            }
        }
        return recipients;
    }

    //    Final-Recipient: rfc822; jane@example.org
    private static Optional<Bounce.Recipient> recipient(Head block) {
        return block.first("Original-Recipient")
                .or(() -> block.first("Final-Recipient"))
                .map(BounceReader::behindSemicolon)
                .map(address -> new Bounce.Recipient(
                        Words.line(address, LONGEST),
                        Words.line(block.first("Action").orElse("failed"), LONGEST)
                                .toLowerCase(Locale.ROOT),
                        Words.line(block.first("Status").orElse(""), LONGEST),
                        Words.line(
                                behindSemicolon(block.first("Diagnostic-Code").orElse("")), LONGEST)));
    }

    private static String behindSemicolon(String field) {
        return field.substring(field.indexOf(';') + 1).strip();
    }

    /** The id in the head of the message that comes back with it, else the first that its words have. */
    private static Optional<String> original(Part mail, String text) {
        Optional<String> returned = mail.parts().stream()
                .flatMap(part -> part.type().is("text/rfc822-headers")
                        ? Stream.of(Head.read(Slice.of(part.content())))
                        : part.parts().stream().map(Part::head))
                .map(head -> MessageIds.in(head.all("Message-ID")))
                .flatMap(List::stream)
                .findFirst();
        return returned.or(
                () -> Optional.of(ORIGINAL.matcher(text)).filter(Matcher::find).map(found -> found.group("id")));
    }
}
