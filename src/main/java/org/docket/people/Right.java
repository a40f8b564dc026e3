// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import static org.docket.people.Role.ADMIN;
import static org.docket.people.Role.CHAIR;
import static org.docket.people.Role.DIRECTOR;
import static org.docket.people.Role.MEMBER;
import static org.docket.people.Role.OFFICER;
import static org.docket.people.Role.SECRETARY;

import java.util.EnumSet;
import java.util.Set;

/** What somebody may do, and which roles may do it: the whole table. */
public enum Right {
    READ("read the agenda", DIRECTOR, CHAIR, SECRETARY, OFFICER, MEMBER),
    COMMENT("comment", DIRECTOR, CHAIR, SECRETARY, OFFICER, MEMBER),
    ATTEND("say whether they attend", DIRECTOR, CHAIR, SECRETARY, OFFICER, MEMBER),
    TAKE_POSITION("approve or flag", DIRECTOR),
    FILE("post and withdraw reports, resolutions and discussion items", DIRECTOR, CHAIR, SECRETARY),
    KEEP_ACTIONS("change action items", DIRECTOR, CHAIR, SECRETARY),
    EDIT_BY_HAND("edit the whole text", DIRECTOR, CHAIR, SECRETARY),
    SPEAK_FOR_OTHERS("enter the attendance or the words of somebody else", SECRETARY),
    KEEP_ACCOUNTS("keep the accounts", ADMIN);

    private final String deed;
    private final Set<Role> roles;

    Right(String deed, Role first, Role... others) {
        this.deed = deed;
        this.roles = EnumSet.of(first, others);
    }

    public boolean heldBy(Person person) {
        return person.roles().stream().anyMatch(roles::contains);
    }

    /** The words for "may ...". */
    public String deed() {
        return deed;
    }
}
