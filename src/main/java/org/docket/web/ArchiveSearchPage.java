// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import org.docket.clerk.Catalogue.Place;
import org.docket.publish.PublicText;
import org.docket.store.Hit;
import org.docket.store.Piece;
import org.docket.store.Sought;

/**
 * Where words stand: in published minutes, the best first; and in agendas, the newest first.
 *
 * @param reads whether the reader reads anything of agendas
 * @param withdrawn the texts that nobody finds any more, each with the day and the reason
 */
record ArchiveSearchPage(
        Frame frame,
        Asked asked,
        boolean reads,
        List<Place> agendas,
        List<Hit> hits,
        List<String> years,
        List<PublicText> withdrawn) {
    static final int MOST = 50;

    /** What a reader typed, and how the index is asked for it. */
    record Asked(String words, String project, Sought sought) {}

    boolean isAsked() {
        return !asked.sought().isEmpty();
    }

    List<Place> places() {
        return agendas.subList(0, Math.min(MOST, agendas.size()));
    }

    //    50 places, the newest first; more words find fewer.
    String counted(List<?> found, String first) {
        int shown = Math.min(MOST, found.size());
        String places = shown + (shown == 1 ? " place, the " : " places, the ") + first + " first";
        return found.size() > MOST ? places + "; there are more, and more words find fewer." : places + ".";
    }

    //    agenda of 21 January 2026
    String agenda(Place place) {
        return "agenda of " + new MinutesLink(place.meeting(), "", "").words();
    }

    String address(PublicText text) {
        return "/minutes/" + text.place() + ".html";
    }

    String address(Place place) {
        return "/" + place.meeting() + "/" + place.href();
    }

    List<Hit> shown() {
        return hits.subList(0, Math.min(MOST, hits.size()));
    }

    MinutesLink minutes(Hit hit) {
        return new MinutesLink(hit.meeting(), hit.file(), hit.attach());
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
