// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import java.util.function.UnaryOperator;
import org.docket.edit.AddComment;
import org.docket.edit.Approve;
import org.docket.edit.Attend;
import org.docket.edit.Change;
import org.docket.edit.EditComment;
import org.docket.edit.Flag;
import org.docket.edit.PostReport;
import org.docket.edit.Regrets;
import org.docket.edit.Target;
import org.docket.edit.Unapprove;
import org.docket.edit.Unflag;
import org.docket.edit.WithdrawItem;
import org.docket.people.Person;
import org.docket.people.Right;

/** Puts the initials and name of the person who asks into a change, whatever the request says. */
final class Signed {
    private Signed() {}

    static Change by(Person who, Change change) {
        return by(who, change, UnaryOperator.identity());
    }

    /** Also lets the caller say more of the item it names. */
    static Change by(Person who, Change change, UnaryOperator<Target> item) {
        String initials = who.initials();
        if (change instanceof Approve approve) {
            return new Approve(item.apply(approve.item()), initials, approve.draft());
        } else if (change instanceof Unapprove unapprove) {
            return new Unapprove(item.apply(unapprove.item()), initials);
        } else if (change instanceof Flag flag) {
            return new Flag(item.apply(flag.item()), initials);
        } else if (change instanceof Unflag unflag) {
            return new Unflag(item.apply(unflag.item()), initials);
        } else if (change instanceof AddComment comment) {
            return new AddComment(
                    item.apply(comment.item()), initials, comment.text(), comment.mark(), comment.anyway());
        } else if (change instanceof EditComment edit) {
            return new EditComment(item.apply(edit.item()), initials, edit.was(), edit.text());
        } else if (change instanceof PostReport post) {
            return new PostReport(item.apply(post.item()), post.text(), post.editorial());
        } else if (change instanceof WithdrawItem withdraw) {
            return new WithdrawItem(item.apply(withdraw.item()), withdraw.reason());
        } else if (change instanceof Attend attend) {
            return new Attend(name(who, attend.name()));
        } else if (change instanceof Regrets regrets) {
            return new Regrets(name(who, regrets.name()));
        }
        return change;
    }

    /** Only those who speak for others name somebody else. */
    private static String name(Person who, String named) {
        return who.may(Right.SPEAK_FOR_OTHERS) && !named.isBlank() ? named : who.name();
    }
}
