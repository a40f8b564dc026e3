// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.Optional;
import java.util.stream.Stream;
import org.docket.board.Template;

/** What somebody is reminded of. */
public enum ReminderKind {
    INITIAL("initial", "Initial", "reports that are due", Template.Kind.REMINDER_INITIAL),
    FINAL("final", "Final", "reports that are due and not there yet", Template.Kind.REMINDER_FINAL),
    NON_RESPONSIVE(
            "non-responsive",
            "Non-responsive",
            "reports that were missing more than once",
            Template.Kind.REMINDER_NON_RESPONSIVE),
    ACTIONS("actions", "Action items", "action items without a status", Template.Kind.REMINDER_ACTIONS);

    private final String word;
    private final String title;
    private final String subject;
    private final Template.Kind template;

    ReminderKind(String word, String title, String subject, Template.Kind template) {
        this.word = word;
        this.title = title;
        this.subject = subject;
        this.template = template;
    }

    public static Optional<ReminderKind> named(String word) {
        return Stream.of(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    public String title() {
        return title;
    }

    /** What these reminders are about, in words. */
    public String subject() {
        return subject;
    }

    /** The kind of mail they are in the ledger. */
    public String mailKind() {
        return "reminder-" + word;
    }

    Template.Kind template() {
        return template;
    }
}
