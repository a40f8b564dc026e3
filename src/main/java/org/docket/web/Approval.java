// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;

/** Whose approval an item has, and the revision it was given on when the text has changed since; 0 when not known. */
record Approval(String initials, String name, Optional<Integer> earlier) {}
