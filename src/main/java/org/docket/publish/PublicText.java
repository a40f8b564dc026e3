// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.docket.store.Published;
import org.docket.store.Published.Kind;

/**
 * A text that anybody may read, or could until it was withdrawn, and what it is called.
 *
 * @param published what is known of it
 * @param first when the first text of this meeting was published
 * @param paper whether it lies among the papers, where it was put before there was a book of published minutes
 */
public record PublicText(Published published, Instant first, boolean paper) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** The name without its ending: {@code board_minutes_2018_04_11_2}. */
    public String name() {
        return name(published.kind(), published.meeting());
    }

    /** The name that a text of this meeting has. */
    public static String name(Kind kind, String meeting) {
        return (kind == Kind.CONSENT ? "board_consent_" : "board_minutes_") + meeting.replace('-', '_');
    }

    /** Where it lies below the place of the minutes. */
    public String place() {
        return published.year() + "/" + name();
    }

    public int year() {
        return published.year();
    }

    public String day() {
        return DAY.format(published.day());
    }

    /** Such as {@code Minutes of 11 April 2018, second meeting}. */
    public String title() {
        String what = published.kind() == Kind.CONSENT ? "Written consent of " : "Minutes of ";
        return what + day() + sitting();
    }

    private String sitting() {
        return switch (published.sitting()) {
            case 1 -> "";
            case 2 -> ", second meeting";
            case 3 -> ", third meeting";
            default -> ", meeting " + published.sitting() + " of the day";
        };
    }

    public boolean isWithdrawn() {
        return published.isWithdrawn();
    }

    /** What stands in its place once it is withdrawn. */
    public String withdrawal() {
        return published
                .withdrawnAt()
                .map(when -> "This text was withdrawn on " + Days.of(when) + ": "
                        + published.reason().orElse(""))
                .orElse("");
    }

    /** When it last became another: published, or withdrawn. */
    public Instant changed() {
        return published.withdrawnAt().orElse(published.when());
    }

    /** The same for the same bytes. */
    public String mark() {
        return published.sha256().substring(0, 20) + (isWithdrawn() ? "-withdrawn" : "");
    }
}
