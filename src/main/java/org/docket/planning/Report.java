// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.util.Optional;

/**
 * A committee that reports to the next meeting, who looks after it, and why that is so.
 *
 * @param why why it reports now, in the words of the schedule
 * @param shepherdWhy why that director looks after it, or nobody does
 */
public record Report(String committee, String chair, Optional<String> shepherd, String why, String shepherdWhy) {
    static final String VACANT = "vacant";

    /** A name as it can stand in the brackets of a heading. */
    static String clean(String name) {
        String plain = name.replaceAll("[\\[\\]/]+", " ").strip().replaceAll("\\s+", " ");
        return plain.isEmpty() ? VACANT : plain;
    }
}
