// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

/**
 * What a guest pass leads to, before its button is pressed.
 *
 * @param name for whom it is; empty when it is over
 */
record GuestPage(Frame frame, String name, String meeting, String address) {}
