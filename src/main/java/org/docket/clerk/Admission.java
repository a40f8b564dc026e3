// SPDX-License-Identifier: Apache-2.0
package org.docket.clerk;

import org.docket.edit.Target;

/**
 * That a text which was filed late counts as filed in time, or no more.
 *
 * @param item as it was read: another text is not let in unseen
 * @param from the address it was sent from
 */
public record Admission(Target item, boolean admitted, String from) {}
