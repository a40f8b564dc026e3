// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Initials come from the capitals of a name and are one to ten letters. */
class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "Joe Tester, jt",
        "Kevin A. McGrail, kamg",
        "Örn Åström, öå",
        "bell hooks, bh",
        "山田 太郎, 山太",
        "A B C D E F G H I J K L, abcdefghij",
        "Дарья Ёлкина, дё",
        "42, x"
    })
    void fromName(String name, String initials) {
        assertEquals(initials, Initials.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"j", "tison", "abcdefghij", "öå"})
    void letters(String initials) {
        assertTrue(Initials.isValid(initials));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abcdefghijk", "j t", "j2", "jt,", "jt\n"})
    void anythingElse(String initials) {
        assertFalse(Initials.isValid(initials));
    }

    @Test
    void longLettersCountOnce() {
        String gothic = "𐌰𐌱𐌲𐌳𐌴𐌵𐌶𐌷𐌸𐌹";
        assertTrue(Initials.isValid(gothic));
        assertFalse(Initials.isValid(gothic + "a"));
    }
}
