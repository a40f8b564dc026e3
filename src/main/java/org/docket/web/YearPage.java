// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Optional;
import org.docket.publish.PublicText;

/** The published minutes of one year, and the way to the years beside it. */
record YearPage(Leaf leaf, ShelfPage.Year year, Optional<Integer> before, Optional<Integer> after) {
    static Optional<YearPage> of(Leaf leaf, int year, List<PublicText> texts) {
        List<ShelfPage.Year> years = ShelfPage.Year.of(texts);
        return years.stream()
                .filter(one -> one.number() == year)
                .findFirst()
                .map(one -> new YearPage(
                        leaf,
                        one,
                        years.stream()
                                .map(ShelfPage.Year::number)
                                .filter(other -> other < year)
                                .findFirst(),
                        years.stream()
                                .map(ShelfPage.Year::number)
                                .filter(other -> other > year)
                                .reduce((later, earlier) -> earlier)));
    }
}
