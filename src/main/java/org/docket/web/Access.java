// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.security.RouteRole;
import java.util.function.BiPredicate;
import org.docket.board.Board;
import org.docket.clerk.Sight;
import org.docket.people.Person;
import org.docket.people.Right;

/** Who may use an address of the site. */
enum Access implements RouteRole {
    /** Anyone, signed in or not. */
    ANYONE((person, board) -> true),
    /** Anyone signed in, whatever their roles. */
    SIGNED_IN((person, board) -> true),
    /** Those who may see something of agendas; what else a change asks for, the clerk looks at. */
    READER((person, board) -> Sight.of(person, board).isSomething()),
    /** Those who may see all of them: the text itself, and its revisions. */
    WHOLE((person, board) -> Sight.of(person, board).isWhole()),
    /** Those who keep the agenda as a whole. */
    KEEPER((person, board) -> person.may(Right.KEEP_AGENDA)),
    /** Those who keep the committee file and the calendar. */
    COMMITTEES((person, board) -> person.may(Right.KEEP_COMMITTEES)),
    /** Those who keep the notes of meetings. */
    NOTES((person, board) -> person.may(Right.KEEP_NOTES)),
    /** Those who publish minutes. */
    PUBLISHERS((person, board) -> person.may(Right.PUBLISH)),
    /** Those who say what the meeting is at. */
    LEADER((person, board) -> person.may(Right.LEAD)),
    /** Those who sit in closed sessions. */
    SEATED((person, board) -> person.may(Right.SIT_IN)),
    /** Those who keep accounts. */
    ACCOUNTS((person, board) -> person.may(Right.KEEP_ACCOUNTS)),
    /** Those who may look into the audit. */
    AUDIT((person, board) -> person.may(Right.SEE_AUDIT)),
    /** Those who see the ledger of mail. */
    MAIL((person, board) -> person.may(Right.SEE_MAIL)),
    /** Those who let mail go out at all. */
    ARMING((person, board) -> person.may(Right.ARM_MAIL)),
    /** Those who look after the service. */
    STATUS((person, board) -> person.may(Right.SEE_STATUS));

    private final BiPredicate<Person, Board> who;

    Access(BiPredicate<Person, Board> who) {
        this.who = who;
    }

    boolean isFor(Person person, Board board) {
        return who.test(person, board);
    }
}
