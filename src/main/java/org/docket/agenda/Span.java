// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

/** A place in a text: from one character up to, not including, another. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public String of(String text) {
        return text.substring(start, end);
    }
}
