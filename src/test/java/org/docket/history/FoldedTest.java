// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {
    @ParameterizedTest
    @CsvSource({
        "Fund-Raising, fund raising",
        "' C++  and.C# ', c++ and c#",
        "Lucene.Net (retired), lucene net retired",
        "Größe, große",
        "Crème—Brûlée, creme brulee",
        "Ⅻ Ants, xii ants",
        "森, 森",
        "---, ''"
    })
    void namesAreMadeAlike(String name, String folded) {
        assertEquals(folded, Folded.of(name));
    }
}
