// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

/** The form to sign in, the place to go to after it, and why it is shown again. */
record SignInPage(Frame frame, String to, String complaint) {}
