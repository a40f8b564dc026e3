// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import static org.docket.people.Right.When.ALWAYS;
import static org.docket.people.Right.When.WHILE_OPEN;
import static org.docket.people.Role.ACTING_CHAIR;
import static org.docket.people.Role.ADMIN;
import static org.docket.people.Role.CHAIR;
import static org.docket.people.Role.COMMITTEE_CHAIR;
import static org.docket.people.Role.COMMITTEE_MEMBER;
import static org.docket.people.Role.DIRECTOR;
import static org.docket.people.Role.GUEST;
import static org.docket.people.Role.MEMBER;
import static org.docket.people.Role.OFFICER;
import static org.docket.people.Role.SECRETARY;
import static org.docket.people.Role.VISITOR;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may do, which roles may do it, and in which phases of a meeting: the whole table. */
public enum Right {
    READ_ALL(
            "read the whole agenda with its private passages",
            ALWAYS,
            DIRECTOR,
            CHAIR,
            ACTING_CHAIR,
            SECRETARY,
            OFFICER,
            MEMBER,
            COMMITTEE_CHAIR),
    READ_OWN("read the items of the own committees", ALWAYS, COMMITTEE_CHAIR, COMMITTEE_MEMBER),
    READ_TITLES("read titles, the roll call and what the board opens", ALWAYS, GUEST, VISITOR),
    COMMENT(
            "comment on what one reads",
            WHILE_OPEN,
            DIRECTOR,
            CHAIR,
            ACTING_CHAIR,
            SECRETARY,
            OFFICER,
            MEMBER,
            COMMITTEE_CHAIR,
            COMMITTEE_MEMBER,
            GUEST),
    TAKE_POSITION("approve, flag, hold or be recused", WHILE_OPEN, DIRECTOR),
    ATTEND(
            "say whether one attends",
            WHILE_OPEN,
            DIRECTOR,
            CHAIR,
            ACTING_CHAIR,
            SECRETARY,
            OFFICER,
            MEMBER,
            COMMITTEE_CHAIR,
            GUEST),
    FILE_OWN("post the report of the own committee", WHILE_OPEN, COMMITTEE_CHAIR, COMMITTEE_MEMBER),
    FILE(
            "post and withdraw any report, resolution and discussion item",
            WHILE_OPEN,
            DIRECTOR,
            CHAIR,
            ACTING_CHAIR,
            SECRETARY),
    KEEP_ACTIONS("change action items", WHILE_OPEN, DIRECTOR, CHAIR, ACTING_CHAIR, SECRETARY),
    EDIT_BY_HAND("edit the whole text", WHILE_OPEN, DIRECTOR, CHAIR, ACTING_CHAIR, SECRETARY),
    KEEP_AGENDA(
            "edit the agenda on its page, reschedule, cancel, admit late reports",
            ALWAYS,
            CHAIR,
            ACTING_CHAIR,
            SECRETARY),
    KEEP_COMMITTEES("change the committee file and the calendar", ALWAYS, CHAIR, ACTING_CHAIR, SECRETARY),
    SPEAK_FOR_OTHERS("enter attendance, positions and reports for somebody else", WHILE_OPEN, SECRETARY),
    KEEP_NOTES("keep the notes of the meeting", ALWAYS, SECRETARY),
    SIT_IN("read what is written down of closed sessions", ALWAYS, DIRECTOR, CHAIR, ACTING_CHAIR, SECRETARY),
    LEAD("say what the meeting is at", ALWAYS, CHAIR, ACTING_CHAIR, SECRETARY),
    PUBLISH(
            "publish minutes together with another, and withdraw them",
            ALWAYS,
            DIRECTOR,
            CHAIR,
            ACTING_CHAIR,
            SECRETARY),
    SEE_STATUS("see how the service is", ALWAYS, CHAIR, ACTING_CHAIR, SECRETARY, ADMIN),
    SEE_MAIL("see all mail, release or drop what is held", ALWAYS, CHAIR, ACTING_CHAIR, SECRETARY, ADMIN),
    ARM_MAIL("let mail go out", ALWAYS, ADMIN),
    SEE_AUDIT("look into the audit", ALWAYS, CHAIR, ACTING_CHAIR, ADMIN),
    KEEP_ACCOUNTS("keep accounts and settings", ALWAYS, ADMIN);

    /** In which phases something is done. */
    enum When {
        /** In every phase. */
        ALWAYS,
        /** Until the meeting is over; the secretary until the minutes are drafted. */
        WHILE_OPEN;

        boolean includes(Phase phase, Role role) {
            return this == ALWAYS || phase.isOpen() || phase == Phase.COMPLETE && role == SECRETARY;
        }
    }

    private final String deed;
    private final When when;
    private final Set<Role> roles;

    Right(String deed, When when, Role first, Role... others) {
        this.deed = deed;
        this.when = when;
        this.roles = EnumSet.of(first, others);
    }

    /** Whether somebody of these roles may do it in some phase. */
    public boolean heldBy(Person person) {
        return person.roles().stream().anyMatch(roles::contains);
    }

    public boolean heldBy(Person person, Phase phase) {
        return person.roles().stream().anyMatch(role -> heldBy(role, phase));
    }

    /** One field of the table. */
    public boolean heldBy(Role role, Phase phase) {
        return roles.contains(role) && when.includes(phase, role);
    }

    /** The words for "may ...". */
    public String deed() {
        return deed;
    }
}
