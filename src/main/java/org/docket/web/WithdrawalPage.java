// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.edit.WithdrawItem;

/**
 * The form to withdraw an item, or to put back what it said.
 *
 * @param reason what was typed
 * @param before what a withdrawn item said; nothing where that is not known
 */
record WithdrawalPage(
        Frame frame, Item item, String address, String reason, Optional<String> before, Optional<String> refused) {
    static WithdrawalPage of(Reading reading, Item item, Optional<String> before) {
        String verb = WithdrawItem.isWithdrawn(item) ? "Put back " : "Withdraw ";
        return new WithdrawalPage(
                Frame.of(reading, verb + item.title(), ""), item, reading.address(item), "", before, Optional.empty());
    }

    WithdrawalPage refused(String typed, String why) {
        return new WithdrawalPage(frame, item, address, typed, before, Optional.of(why));
    }

    boolean isWithdrawn() {
        return WithdrawItem.isWithdrawn(item);
    }
}
