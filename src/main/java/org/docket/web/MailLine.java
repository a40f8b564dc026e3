// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.docket.mail.Ledger;
import org.docket.store.Event;
import org.docket.store.Message;
import org.docket.store.Message.State;

/**
 * One message as somebody may see it: all of it, or, for those who do not read the agenda, only where it goes and how
 * far it has come.
 */
record MailLine(Ledger.Line line, boolean isWhole, ZoneId zone) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Map<State, String> TINTS = Map.of(
            State.QUEUED, "s-available",
            State.HELD, "s-ready",
            State.SENDING, "s-available",
            State.SENT, "s-reviewed",
            State.FAILED, "s-missing",
            State.UNKNOWN, "s-missing",
            State.CANCELLED, "s-blank");

    Message message() {
        return line.message();
    }

    /** Whether some mail system could not deliver it, though the first took it. */
    boolean isBounced() {
        return line.bounced();
    }

    static boolean tells(Event event) {
        return event.who().equals("sender") || event.kind() == Event.Kind.HELD;
    }

    String address() {
        return "/mail/" + message().id();
    }

    String state() {
        return message().state().word();
    }

    String tint() {
        return TINTS.get(message().state());
    }

    String title() {
        String subject = message().content().subject();
        return isWhole && !subject.isEmpty() ? subject : "Message " + message().id();
    }

    /** Why it is sent; to those who do not read the agenda only the kind of mail it is. */
    String why() {
        return isWhole ? message().content().why() : message().cause().kind();
    }

    String to() {
        return String.join(", ", message().content().recipients());
    }

    String queued() {
        return MOMENT.format(message().draft().queued().atZone(zone));
    }

    /** How it stands: why it is held, until when it waits, or what the mail server said. */
    String said() {
        if (message().state() == State.HELD) {
            return message().draft().held();
        }
        String words = isWhole || tells(line.last()) ? line.last().words() : "";
        String until = message().state() == State.QUEUED
                ? "Waits until " + MOMENT.format(message().draft().due().atZone(zone)) + ". "
                : "";
        return until + (line.last().kind() == Event.Kind.LEFT ? "Left as it is. " : "") + words;
    }

    boolean isHeld() {
        return message().state() == State.HELD;
    }

    /** What is chosen for it unless somebody chooses otherwise: it goes when nothing but arming was missing. */
    boolean goesByItself() {
        return isHeld() && message().draft().held().equals(Ledger.UNARMED);
    }
}
