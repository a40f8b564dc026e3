// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.docket.cli.FileName.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "board_agenda_2018_04_11.txt, AGENDA, 2018-04-11",
        "board_agenda_2018_04_11_2.txt, AGENDA, 2018-04-11-2",
        "Board_Agenda_2018_04_11.TXT, AGENDA, 2018-04-11",
        "board_minutes_2018_04_11.txt, MINUTES, 2018-04-11",
        "board_minutes_2018_04_11.yml, NOTES, 2018-04-11",
        "board_minutes_2018_04_11.json, NOTES, 2018-04-11",
        "notes_2018_04_11_3.json, NOTES, 2018-04-11-3",
        "board_consent_1999_06_01.txt, CONSENT, 1999-06-01",
        "committee-info.txt, COMMITTEES,",
        "calendar.txt, CALENDAR,",
        "rubys.yml, QUEUE,",
        "queue_rubys_2018_04_11.json, QUEUE,",
        "board_agenda_2018_04_11-chat.yml, OTHER,",
        "board_agenda_2018_04_11.txt.bak, OTHER,",
        "board_agenda_2018_04_31.txt, OTHER,",
        "board_agenda_2018_4_11.txt, OTHER,",
        "committee-info.yaml, OTHER,",
        "rubys.bak, OTHER,",
        "current.txt, OTHER,"
    })
    void namesSayWhatAFileIs(String file, Kind kind, String meeting) {
        assertEquals(new FileName(kind, Optional.ofNullable(meeting)), FileName.of(file));
    }

    @ParameterizedTest
    @CsvSource({"AGENDA, 2018-04-11", "MINUTES, 2018-04-11-2", "CONSENT, 1999-06-01", "NOTES, 2018-04-11"})
    void theNameOfAFileIsReadAgain(Kind kind, String meeting) {
        assertEquals(new FileName(kind, Optional.of(meeting)), FileName.of(kind.file(meeting)));
    }
}
