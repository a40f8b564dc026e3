// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeTest {
    static Stream<Class<?>> kinds() {
        return kinds(Change.class);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ChangeTest::kinds)
                : Stream.of(type);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasATest(Class<?> kind) {
        assertDoesNotThrow(() -> Class.forName(kind.getName() + "Test"));
    }

    @Test
    void whatIsAlreadySoGivesTheSameAgenda() {
        Agenda agenda = Pond.agenda();
        assertSame(agenda, new Approve(Target.of("A"), "aa").applyTo(agenda));
    }
}
