// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.docket.Agendas;
import org.docket.agenda.Utf8;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A browser sends other bytes than it was given; of lines nobody touched none is lost. */
class RetypedTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a\\nb\\n|a\\r\\nb\\r\\n|a\\nb\\n",
                "a\\r\\nb\\nc|a\\nb\\nc|a\\r\\nb\\nc",
                "a\\r\\nb\\r\\n|a\\nx\\nb\\n|a\\r\\nx\\r\\nb\\r\\n",
                "a\\nb\\n|b\\n|b\\n",
                "a\\nb|a\\nb\\nc|a\\nb\\nc",
                "a\\nb\\n|a\\nb|a\\nb",
                "a\\rb\\r|x\\na\\nb\\n|x\\ra\\rb\\r",
                "a|b|b",
                "a\\n|''|''"
            },
            delimiter = '|')
    void linesTakeTheirEnds(String original, String typed, String mended) {
        assertEquals(mended, escaped(Retyped.of(unescaped(original), unescaped(typed))));
    }

    @Test
    void bytesThatAreNoTextComeBack() {
        String odd = "\uFEFFone\ntwo\uDCE9\nth\0ree\n";
        String typed = Retyped.shown(odd).replace("\n", "\r\n");
        assertEquals(odd, Retyped.of(odd, typed));
        assertEquals(odd.replace("one", "1"), Retyped.of(odd, typed.replace("one", "1")));
    }

    @ParameterizedTest
    @MethodSource("agendas")
    void everyAgendaComesBackAsItWas(Path file) {
        String text = Utf8.decode(Agendas.bytes(file));
        String crlf = text.replace("\n", "\r\n");
        assertEquals(text, Retyped.of(text, Retyped.shown(text).replace("\n", "\r\n")));
        assertEquals(crlf, Retyped.of(crlf, Retyped.shown(crlf)));
    }

    static Stream<Path> agendas() {
        return Agendas.files();
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r");
    }

    private static String escaped(String text) {
        return text.replace("\n", "\\n").replace("\r", "\\r");
    }
}
