// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The book of what was done by itself, so that it is done once. Only ever added to. */
public final class Strokes {
    private final StrokeRows rows;

    Strokes(StrokeRows rows) {
        this.rows = rows;
    }

    /** When the clockwork first ran here. */
    public Optional<Instant> begun() {
        return rows.begun();
    }

    /** Says that it runs from now on, unless it did before. */
    public void begin(Instant now) {
        rows.begin(now);
    }

    public boolean isDone(Stroke stroke) {
        return rows.isDone(stroke);
    }

    public void add(Stroke stroke, Instant done) {
        rows.add(stroke, done);
    }

    /** What was done last, newest first. */
    public List<Stroke> last(int most) {
        return rows.last(most);
    }
}
