// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;

/** Whose approval an item has, and the revision it was given on when the text has changed since. */
record Approval(String initials, String name, Optional<Integer> earlier) {}
