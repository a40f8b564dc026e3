// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

/** Asks whether to sign in as somebody, or says that the link does so no more: then the name is empty. */
record LinkPage(Frame frame, String name, String address) {}
