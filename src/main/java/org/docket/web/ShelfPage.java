// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.stream.Collectors;
import org.docket.publish.PublicText;

/** All published minutes, by year, the newest first. */
record ShelfPage(Leaf leaf, List<Year> years) {
    /** The texts of one year. */
    record Year(int number, List<PublicText> texts) {
        static List<Year> of(List<PublicText> texts) {
            return texts.stream()
                    .map(PublicText::year)
                    .distinct()
                    .map(year -> of(year, texts))
                    .toList();
        }

        private static Year of(int year, List<PublicText> texts) {
            return texts.stream()
                    .filter(text -> text.year() == year)
                    .collect(Collectors.collectingAndThen(Collectors.toList(), of -> new Year(year, of)));
        }
    }

    static ShelfPage of(Leaf leaf, List<PublicText> texts) {
        return new ShelfPage(leaf, Year.of(texts));
    }
}
