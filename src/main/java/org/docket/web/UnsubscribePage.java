// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import org.docket.store.Subscription;

/** Ends one subscription, for whoever has the link. */
record UnsubscribePage(Frame frame, Subscription subscription, boolean isOver, String address) {}
