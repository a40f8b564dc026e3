// SPDX-License-Identifier: Apache-2.0
package org.docket.board;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with holes, and no logic but "for each" and "if there is one"; holes nobody can fill are told when it is read. */
public final class Template {
    /** The templates there are, each with the names its text may use. */
    public enum Kind {
        CHANGE_CHAIR("change-chair", "project", "vacant", "outgoing", "outgoing-person", "incoming", "incoming-person"),
        ESTABLISH("establish", "project", "name", "purpose", "people", "line", "chair", "has-parent", "parent"),
        TERMINATE("terminate", "project", "vote", "consensus", "has-attic", "attic"),
        NEXT_AGENDA(
                "next-agenda",
                "body",
                "date",
                "time",
                "time-zones",
                "adjourn",
                "sections",
                "number",
                "title",
                "text",
                "letter",
                "people",
                "owner",
                "name",
                "call-to-order",
                "roll-call",
                "minutes",
                "executive",
                "additional",
                "committees",
                "resolutions",
                "discussion",
                "actions",
                "unfinished",
                "new",
                "announcements",
                "adjournment",
                "other",
                "opening",
                "welcome",
                "place",
                "directors",
                "officers",
                "meetings",
                "executives",
                "is-president",
                "through",
                "offices",
                "reports",
                "orders",
                "topics",
                "left-over",
                "attachments",
                "id"),
        REMINDER_INITIAL("reminder-initial", Names.OF_REMINDERS),
        REMINDER_FINAL("reminder-final", Names.OF_REMINDERS),
        REMINDER_NON_RESPONSIVE("reminder-non-responsive", Names.OF_REMINDERS),
        REMINDER_ACTIONS("reminder-actions", "board", "owner", "actions", "meetingDate", "agenda"),
        REMINDER_REPORT("reminder-report", "board", "kind", "meetingDate", "sent", "unsent", "project", "whom", "why"),
        /** What somebody says of a report, to those from whom it comes. */
        COMMENT(
                "comment",
                ("author board project date day says remarks questions corrects changes withdrawn text number then"
                                + " shortened asks link")
                        .split(" ")),
        /** What the minutes say of a report, and what was said of it and not mailed yet. */
        FEEDBACK("feedback", "board project date day minutes comments author text shortened asks link".split(" ")),
        /** What a meeting came to, for the members. */
        MEETING_SUMMARY(
                "meeting-summary",
                ("board date directors officers guests approved others missing rejected passed decided title outcome owner"
                                + " next agenda")
                        .split(" "));

        private final String word;
        private final Set<String> names;

        Kind(String word, String... names) {
            this.word = word;
            this.names = Set.of(names);
        }

        /** How its file is called, without what stands behind the dot. */
        public String word() {
            return word;
        }

        public Set<String> names() {
            return names;
        }

        /** Whether it is filled to be mailed, and so begins with its subject. */
        boolean isMail() {
            return MAILS.contains(this);
        }
    }

    private static final Set<Kind> MAILS = EnumSet.range(Kind.REMINDER_INITIAL, Kind.FEEDBACK);

    //    Subject: Board feedback on {{date}} {{project}} report
    private static final Pattern SUBJECT = Pattern.compile("(?<line>Subject: [ \\t]*\\S.*)\\R");

    /** Names that several templates may use. */
    private static final class Names {
        static final String[] OF_REMINDERS = {
            "board",
            "owner",
            "project",
            "link",
            "whoTo",
            "meetingDate",
            "month",
            "year",
            "timeZones",
            "dueDate",
            "agenda"
        };

        private Names() {}
    }

    private static final Mustache.Compiler READER =
            Mustache.compiler().escapeHTML(false).strictSections(true).emptyStringIsFalse(true);

    private final com.samskivert.mustache.Template holes;

    private Template(com.samskivert.mustache.Template holes) {
        this.holes = holes;
    }

    /** Reads a text; what is wrong with it is said with its file and line. */
    static Template parse(Kind kind, String file, String text) {
        try {
            if (kind.isMail()) {
                checkSubject(file, text);
            }
            com.samskivert.mustache.Template read = READER.compile(text);
            Set<String> unknown = new TreeSet<>();
            read.visit(new NameCheck(kind.names(), unknown));
            if (unknown.isEmpty()) {
                return new Template(read);
            }
            throw new IllegalArgumentException(file + ": nothing is called " + String.join(", ", unknown)
                    + " here; the names are " + String.join(", ", new TreeSet<>(kind.names())) + ".");
        } catch (MustacheException malformed) {
            throw new IllegalArgumentException(file + ": " + malformed.getMessage(), malformed);
        }
    }

    /** A subject is a line of its own: no part may begin in it and end below. */
    private static void checkSubject(String file, String text) {
        Matcher first = SUBJECT.matcher(text);
        if (!first.lookingAt()) {
            throw new IllegalArgumentException(file + ", line 1: a mail begins with a line \"Subject: ...\".");
        }
        READER.compile(first.group("line"));
    }

    /** The text with its holes filled; a list of maps fills a "for each". */
    public String fill(Map<String, ?> values) {
        return holes.execute(values);
    }
}
