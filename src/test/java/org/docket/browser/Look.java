// SPDX-License-Identifier: Apache-2.0
package org.docket.browser;

import java.util.List;
import java.util.stream.Stream;

/** How wide the window is, and whether its owner likes light or dark pages. */
record Look(int width, String scheme) {
    static final String LIGHT = "light";
    static final String DARK = "dark";
    private static final int NARROW = 360;
    private static final int MIDDLE = 768;
    private static final int WIDE = 1440;

    static final List<Look> ALL = Stream.of(LIGHT, DARK)
            .flatMap(scheme -> Stream.of(NARROW, MIDDLE, WIDE).map(width -> new Look(width, scheme)))
            .toList();

    int height() {
        return width == NARROW ? 780 : 900;
    }

    /** Names are the same at a width between the extremes, and the colours of the dark at every width. */
    boolean isTelling() {
        return width == WIDE || width == NARROW && scheme.equals(LIGHT);
    }

    @Override
    public String toString() {
        return width + "-" + scheme;
    }
}
