// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.Optional;

/** A change that names an item. */
public sealed interface OfItem extends Change
        permits Approve, Unapprove, Flag, Unflag, AddComment, EditComment, PostReport, WithdrawItem {
    Target item();

    @Override
    default Optional<Target> target() {
        return Optional.of(item());
    }
}
