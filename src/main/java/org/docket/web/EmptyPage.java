// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

/** What stands at the front door before there is an agenda. */
record EmptyPage(Frame frame) {}
