// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import org.docket.store.Hit;
import org.docket.store.Piece;
import org.docket.store.Sought;

/** Where words stand in published minutes, the best first. */
record ArchiveSearchPage(Frame frame, String words, String project, Sought sought, List<Hit> hits, List<String> years) {
    static final int MOST = 50;

    List<Hit> shown() {
        return hits.subList(0, Math.min(MOST, hits.size()));
    }

    boolean hasMore() {
        return hits.size() > MOST;
    }

    MinutesLink minutes(Hit hit) {
        return new MinutesLink(hit.meeting(), hit.file());
    }

    String projectAddress(Hit hit) {
        return MinutesLink.project(hit.project());
    }

    String kind(Hit hit) {
        return switch (hit.kind()) {
            case REPORT -> "report";
            case RESOLUTION -> "resolution";
            case ACTION -> "action item";
            case REMARK -> "remark";
            case BUSINESS, WHOLE -> "minutes";
        };
    }

    String title(Hit hit) {
        return hit.title().isEmpty() && hit.kind() != Piece.Kind.ACTION ? hit.file() : hit.title();
    }
}
