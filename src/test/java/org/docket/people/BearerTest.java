// SPDX-License-Identifier: Apache-2.0
package org.docket.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Initials are those of whoever had them on the agenda's day. */
class BearerTest {
    private static final Person JIM = director("jim", "jt", "2010-01-01", "2019-12-31");
    private static final Person JOE = director("joe", "jt", "2020-01-01", "");
    private static final Person AMY = director("amy", "ar", "2020-01-01", "");

    @ParameterizedTest
    @CsvSource({
        "jt,2015-02-18,jim",
        "JT,2015-02-18,jim",
        "jt,2019-12-31,jim",
        "jt,2020-01-01,joe",
        "jt,2009-12-31,",
        "ar,2009-12-31,amy",
        "xx,2020-01-01,"
    })
    void theDayTells(String initials, LocalDate day, String id) {
        assertEquals(
                Optional.ofNullable(id),
                Bearer.of(initials, day, List.of(JIM, JOE, AMY)).map(Person::id));
    }

    private static Person director(String id, String initials, String first, String last) {
        Term term = new Term(
                Role.DIRECTOR,
                "",
                Optional.of(LocalDate.parse(first)),
                Optional.of(last).filter(day -> !day.isEmpty()).map(LocalDate::parse));
        return new Person(id, id, initials, "", List.of(term));
    }
}
