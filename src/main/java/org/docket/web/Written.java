// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import org.docket.agenda.Item;
import org.docket.clerk.Drafts;
import org.docket.store.DraftVersion;
import org.docket.store.DraftVersion.Basis;

/**
 * What stands in the form of a text.
 *
 * @param basis the text of the item that was read before typing
 * @param from the version of the draft that was gone on with; 0 for none
 */
record Written(String text, Basis basis, int from) {
    static Written of(Reading reading, Item item) {
        return new Written(item.text(), basis(reading, item), 0);
    }

    /** Goes on with a version of the draft. */
    static Written of(DraftVersion version) {
        return new Written(version.text(), version.basis(), version.number());
    }

    static Written of(Context ctx) {
        String digest = Form.required(ctx, "digest");
        if (digest.isEmpty()) {
            throw new BadRequestResponse("The field \"digest\" is empty; it says which text was read before typing.");
        }
        Basis basis = new Basis(digest, number(ctx, "read"));
        return new Written(Form.required(ctx, "text").replace("\r\n", "\n"), basis, number(ctx, "from"));
    }

    static Basis basis(Reading reading, Item item) {
        return new Basis(item.digest(), reading.meeting().revision());
    }

    Written with(String other) {
        return new Written(other, basis, from);
    }

    /** The same, to be put in place of what the item says now. */
    Written on(Basis newer) {
        return new Written(text, newer, from);
    }

    Written from(int version) {
        return new Written(text, basis, version);
    }

    Drafts.Typing kept(Item item) {
        return new Drafts.Typing(item.id(), from, basis, text);
    }

    /** A number in a field; 0 where there is none. */
    static int number(Context ctx, String field) {
        String number = Form.field(ctx, field);
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }
}
