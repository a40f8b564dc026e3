// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.MeetingDay;
import org.docket.edit.Letters;

/** The meetings whose minutes are not yet approved, oldest first. */
final class EarlierMeetings {
    private static final String MEETING = ". The meeting of ";

    private final Optional<Past> last;

    private record Meeting(String title, Optional<LocalDate> day, String text) {}

    EarlierMeetings(Optional<Past> last) {
        this.last = last;
    }

    List<Map<String, Object>> rows() {
        List<Meeting> open = last.map(EarlierMeetings::open).orElse(List.of());
        List<String> letters = Letters.first(open.size(), 1);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Meeting meeting = open.get(i);
            rows.add(Map.of("letter", letters.get(i), "title", meeting.title, "text", meeting.text));
        }
        return rows;
    }

    private static List<Meeting> open(Past past) {
        List<Meeting> meetings = new ArrayList<>(past.agenda().items().stream()
                .filter(item -> item.kind() == Kind.MINUTES)
                .filter(item ->
                        past.agenda().lines().trimmed(item.place().heading()).contains(MEETING))
                .map(EarlierMeetings::meeting)
                .toList());
        past.day().filter(day -> past.held()).map(EarlierMeetings::meeting).ifPresent(meetings::add);
        return meetings.stream()
                .filter(meeting -> !isSettled(past, meeting))
                .sorted(Comparator.comparing(meeting -> meeting.day.orElse(LocalDate.MIN)))
                .toList();
    }

    private static boolean isSettled(Past past, Meeting meeting) {
        List<String> titles = new ArrayList<>(List.of(meeting.title));
        meeting.day.ifPresent(day -> titles.addAll(MeetingDay.spellings(day)));
        return past.isApproved(titles)
                || meeting.day.filter(past.settled()::contains).isPresent();
    }

    private static Meeting meeting(Item item) {
        Optional<LocalDate> day = MeetingDay.in(item.title());
        String text = item.text().isBlank() ? day.map(EarlierMeetings::file).orElse("") : item.text();
        return new Meeting(item.title(), day, Passages.indented(text, 7));
    }

    private static Meeting meeting(LocalDate day) {
        return new Meeting(MeetingDay.words(day), Optional.of(day), Passages.indented(file(day), 7));
    }

    //       See: board_minutes_2026_08_12.txt
    private static String file(LocalDate day) {
        return "See: board_minutes_" + day.toString().replace('-', '_') + ".txt";
    }
}
