// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.publish.Passage;
import org.docket.publish.PublicText;

/** The published minutes of one meeting, or that they were withdrawn. */
record SheetPage(
        Leaf leaf, PublicText text, List<Passage> passages, Optional<PublicText> before, Optional<PublicText> after) {
    static SheetPage of(Leaf leaf, PublicText text, List<Passage> passages, List<PublicText> all) {
        int at = all.indexOf(text);
        return new SheetPage(
                leaf,
                text,
                passages,
                Optional.of(at + 1).filter(place -> place < all.size()).map(all::get),
                Optional.of(at - 1).filter(place -> place >= 0).map(all::get));
    }

    List<Passage> contents() {
        return passages.stream().filter(passage -> !passage.anchor().isEmpty()).toList();
    }

    Prose prose(Passage passage) {
        return new Prose(passage.text());
    }

    /** All that minutes say of a project. */
    String project(String name) {
        return MinutesLink.project(name);
    }

    String address(PublicText other) {
        return leaf.root() + other.place() + ".html";
    }
}
