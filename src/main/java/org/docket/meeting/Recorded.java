// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.time.Instant;

/** An act as it is written down: its number at the meeting, by whom, when. */
public record Recorded(int number, String who, Instant when, Act act) {}
