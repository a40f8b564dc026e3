// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.docket.board.Board;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Report from the VP of Brand Management [Pat Doe] | Brand Management",
                "Report from the Executive Assistant  [Pat Doe] | Executive Assistant",
                "Report from the Apache Ant Project  [Pat Doe] | Ant",
                "Report from the Apache Ant Committee  [Pat Doe] | Ant",
                "Report from the Apache Security Team Project  [Pat Doe] | Security Team",
                "Report from the Security Team | Security",
                "Report from the Project Team Committee | Project Team",
                "Report from the Committee Team Project | Committee Team",
                "Status report for the Apache Ant Project  [Pat Doe] | Ant",
                "Apache Ant Project | Ant",
                "Ant | Ant",
                "Report from the Apache Software Foundation Project [Pat Doe] | Software Foundation",
                "Report from the VP of Apache Software Foundation Relations | Software Foundation Relations",
                "Report from the Friends of the Apache Software Foundation | Friends of the ASF",
                "Report from the Apache C++ (New) Project [Pat Doe] | C++ (New)",
                "Report from the Ant Project [Pat] Project | Ant Project [Pat]"
            })
    void attachments(String heading, String title) {
        Item item = new Item(new Lines(""), Kind.COMMITTEE, "A", null);
        titles().tellAttachment(item, heading);
        assertEquals(title, item.title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Report from the Ant Project  [Pat Doe] | Pat Doe",
                "Report from the Ant Project [ Pat Doe ] | Pat Doe",
                "Report from the Ant Project | ''",
                "Report from the Ant [new] Project | ''"
            })
    void owners(String heading, String owner) {
        Item item = new Item(new Lines(""), Kind.COMMITTEE, "A", null);
        titles().tellAttachment(item, heading);
        assertEquals(owner, item.owner().orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Resolution to Change the Apache Geronimo Chair | Change Geronimo Chair",
                "Change the Apache Geronimo Project Chair | Change Geronimo Chair",
                "Establish the Apache Samza Project | Establish Samza",
                "Establish the Apache Samza project | Establish Samza",
                "Establish the Apache Attic Committee | Establish Attic Committee",
                "Change the Apache Attic Committee Chair | Change Attic Chair",
                "Terminate the Apache Foo Project | Terminate Foo",
                "Terminate the Apache Foo PMC | Terminate Foo",
                "Terminate the Apache Projector Project | Terminate Projector",
                "Establish the Apache Open Data (ODA) | Establish ODA",
                "Change the Apache Foo Project Chair (again) | Change Foo Chair",
                "Appoint the President of the Moon | Appoint President of the Moon",
                "Buy a Boat | Buy a Boat"
            })
    void resolutions(String full, String title) {
        assertEquals(title, titles().resolution(full));
    }

    private static Titles titles() {
        return new Titles(Board.builtIn(), Optional.of("Apache"));
    }
}
