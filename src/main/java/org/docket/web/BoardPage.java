// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.Optional;
import org.docket.clerk.Seating;

/** What a changed board means for an agenda, to be confirmed as one change or put off. */
record BoardPage(Frame frame, String address, Optional<Seating> seating, String complaint) {}
