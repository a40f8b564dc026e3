// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.List;
import java.util.Map;
import org.docket.meeting.Recorded;

/**
 * What happened at one meeting, as it is taken from one database to another.
 *
 * @param items the items that it is about, by their ids: every name of each, the one that it has now first
 * @param acts in the order they were written down
 */
public record Chronicle(Map<Integer, List<String>> items, List<Line> acts) {
    /** An act, and what whoever sent it calls it; empty text for nothing. */
    public record Line(String id, Recorded act) {}
}
