// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

/** What went wrong, what still works, and what to do. */
record ErrorPage(Frame frame, Problem problem) {}
