// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docket.agenda.Agenda;
import org.docket.clerk.Sight;
import org.docket.store.Books;

/** What came between two texts of an agenda, as subscribers see it: looked at once for all who see as much. */
final class Scenes {
    private final Postmark postmark;
    private final String meeting;
    private final Agenda before;
    private final Agenda after;
    private final Map<String, Scene> scenes = new HashMap<>();

    Scenes(Postmark postmark, String meeting, Agenda before, Agenda after) {
        this.postmark = postmark;
        this.meeting = meeting;
        this.before = before;
        this.after = after;
    }

    /** What some see of it, and who writes to them. */
    record Scene(NoticeLetter writer, List<News> news) {}

    Scene of(Books books, Reader reader) {
        Sight sight = reader.sight(books, meeting);
        return scenes.computeIfAbsent(sight.word(), word -> scene(books, sight));
    }

    private Scene scene(Books books, Sight sight) {
        Agenda now = sight.of(after);
        return new Scene(new NoticeLetter(books, postmark, meeting, now), News.between(sight.of(before), now));
    }
}
