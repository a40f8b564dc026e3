// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.docket.store.Content;
import org.docket.store.Message;

/** A message in the form in which it goes. */
final class Mime extends MimeMessage {
    private static final int LONGEST_LINE = 998;
    private static final String ENCODING = "Content-Transfer-Encoding";

    private final String messageId;

    private Mime(String messageId) {
        super((Session) null);
        this.messageId = messageId;
    }

    /** Composes it as it goes to those it is meant for, or to the one address that gets everything instead. */
    static Mime of(Message message, Route route, Instant when) throws MessagingException {
        Mime mime = new Mime(message.draft().messageId());
        Content content = message.content();
        mime.setSentDate(Date.from(when));
        mime.setFrom(route.sender(content.sender()));
        mime.setSubject(content.subject(), StandardCharsets.UTF_8.name());
        if (route.redirect().isPresent()) {
            mime.redirect(content, address(route.redirect().get()));
        } else {
            mime.setRecipients(RecipientType.TO, addresses(content.to()));
            mime.setRecipients(RecipientType.CC, addresses(content.cc()));
            mime.setReplyTo(addresses(content.replyTo()));
            mime.setBody(content.body());
        }
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("List-Id", route.listId());
        for (String header : content.headers()) {
            int colon = header.indexOf(':');
            mime.setHeader(header.substring(0, colon), encoded(header, colon));
        }
        mime.saveChanges();
        return mime;
    }

    private void redirect(Content content, InternetAddress instead) throws MessagingException {
        StringBuilder note = new StringBuilder("[This mail was redirected. It was meant for:\n");
        for (String address : content.recipients()) {
            note.append("   ").append(address).append('\n');
        }
        setRecipient(RecipientType.TO, instead);
        setHeader("X-Docket-To", encoded("X-Docket-To: " + String.join(", ", content.to()), 11));
        setHeader("X-Docket-Cc", encoded("X-Docket-Cc: " + String.join(", ", content.cc()), 11));
        setBody(note + "]\n\n" + content.body());
    }

    /** Readable on its way too: as it is, or with only the odd letters encoded. */
    private void setBody(String body) throws MessagingException {
        setText(body, StandardCharsets.UTF_8.name());
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(body)
                && body.lines().allMatch(line -> line.length() <= LONGEST_LINE);
        setHeader(ENCODING, plain ? "7bit" : "quoted-printable");
    }

    private static String encoded(String header, int colon) {
        String value = header.substring(colon + 1).strip();
        try {
            return MimeUtility.fold(colon + 2, MimeUtility.encodeText(value, StandardCharsets.UTF_8.name(), "Q"));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static boolean isAddress(String text) {
        try {
            return StandardCharsets.US_ASCII
                    .newEncoder()
                    .canEncode(address(text).getAddress());
        } catch (AddressException malformed) {
            return false;
        }
    }

    static InternetAddress[] addresses(List<String> texts) throws AddressException {
        InternetAddress[] addresses = new InternetAddress[texts.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = address(texts.get(i));
        }
        return addresses;
    }

    /** Exactly one address with a domain, whatever stands before it. */
    private static InternetAddress address(String text) throws AddressException {
        InternetAddress[] parsed = InternetAddress.parse(text, true);
        if (parsed.length != 1 || parsed[0].isGroup() || !parsed[0].getAddress().contains("@")) {
            throw new AddressException("is no mail address", text);
        }
        try {
            parsed[0].setPersonal(parsed[0].getPersonal(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return parsed[0];
    }

    /** The one it was given when it was queued. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
