// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a mail server meant when it did not take a message, or not for everybody. */
final class Refusal {
    private static final int FOR_GOOD = 500;
    private static final int TAKEN = 250;
    private static final int LONGEST = 500;

    /** We are to say who we are, or did so in vain: no other message would fare better. */
    private static final Set<Integer> UNKNOWN_TO_IT = Set.of(530, 534, 535, 538);

    private final MessagingException failure;
    private final List<String> recipients;
    private final Map<String, String> refused = new LinkedHashMap<>();
    private final Map<String, String> putOff = new LinkedHashMap<>();

    Refusal(MessagingException failure, List<String> recipients) {
        this.failure = failure;
        this.recipients = recipients;
        for (Exception each = failure; each instanceof MessagingException one; each = one.getNextException()) {
            if (each instanceof SMTPAddressFailedException address) {
                (address.getReturnCode() >= FOR_GOOD ? refused : putOff)
                        .put(as(address.getAddress()), cut(address.getMessage()));
            }
        }
    }

    Outcome outcome(boolean inDoubt) {
        String words = words(failure);
        String later = putOff.values().stream().findFirst().orElse(words);
        int code = code();
        if (inDoubt) {
            return Outcome.of(Outcome.Kind.IN_DOUBT, words);
        } else if (code == TAKEN) {
            return new Outcome(Outcome.Kind.TAKEN, words, taken(), refused, later);
        } else if (UNKNOWN_TO_IT.contains(code)) {
            return Outcome.of(Outcome.Kind.NO_WAY, words);
        }
        String said = putOff.values().stream()
                .findFirst()
                .orElse(refused.values().stream().findFirst().orElse(words));
        boolean forGood = code >= FOR_GOOD || code == 0 && putOff.isEmpty() && !refused.isEmpty();
        Outcome.Kind kind = forGood ? Outcome.Kind.REFUSED : Outcome.Kind.PUT_OFF;
        return new Outcome(kind, said, List.of(), refused, said);
    }

    private List<String> taken() {
        List<String> taken = new ArrayList<>();
        for (Address address : ((SendFailedException) failure).getValidSentAddresses()) {
            taken.add(as(address));
        }
        return taken;
    }

    /** The recipient as it stands in the ledger. */
    private String as(Address address) {
        String bare = ((InternetAddress) address).getAddress();
        return recipients.stream()
                .filter(recipient -> Postmark.bare(recipient).equals(bare))
                .findFirst()
                .orElse(bare);
    }

    /** The number the server answered to the message as a whole; 0 when it said none. */
    private int code() {
        if (failure instanceof SMTPSendFailedException send) {
            return Math.max(0, send.getReturnCode());
        }
        return failure instanceof SMTPSenderFailedException sender ? Math.max(0, sender.getReturnCode()) : 0;
    }

    /** What went wrong, in the words of whoever said it first. */
    static String words(MessagingException failure) {
        Optional<Exception> cause = Optional.ofNullable(failure.getNextException())
                .filter(next -> !(next instanceof MessagingException) && next.getMessage() != null);
        return cut(failure.getMessage()
                + cause.map(next -> " (" + next.getMessage() + ")").orElse(""));
    }

    static String cut(String words) {
        String line = Plain.line(words);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
    }
}
