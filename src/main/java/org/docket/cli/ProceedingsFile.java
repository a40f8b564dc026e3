// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.docket.json.ActJson;
import org.docket.json.Answer;
import org.docket.json.Fields;
import org.docket.json.Malformed;
import org.docket.meeting.Recorded;
import org.docket.store.Chronicle;
import org.docket.store.Chronicle.Line;

/** What was written down at one meeting, act by act, as a file that is read again. */
record ProceedingsFile(String meeting) {
    private static final MeetingFile NAME = new MeetingFile("proceedings");

    static Optional<ProceedingsFile> of(Path file) {
        return NAME.meeting(file).map(ProceedingsFile::new);
    }

    String file() {
        return NAME.of(meeting);
    }

    static String print(Chronicle chronicle) {
        List<Answer> items = new ArrayList<>();
        chronicle
                .items()
                .forEach((item, names) -> items.add(Answer.of().put("id", item).put("names", names)));
        return Answer.of()
                .answers("items", items)
                .answers(
                        "acts",
                        chronicle.acts().stream().map(ProceedingsFile::answer).toList())
                .printed();
    }

    static Chronicle read(String text) throws Malformed {
        Fields fields = Fields.read(text);
        Map<Integer, List<String>> items = new TreeMap<>();
        for (Fields item : fields.objects("items")) {
            items.put(item.number("id"), item.texts("names"));
            if (item.texts("names").isEmpty()) {
                throw new Malformed("item " + item.number("id"), "It has no name.");
            }
        }
        List<Line> acts = new ArrayList<>();
        for (Fields act : fields.objects("acts")) {
            Line line = line(act);
            acts.add(line);
            boolean isNext = line.act().number() == acts.size();
            boolean isPlaced = line.act().act().item().stream().allMatch(items::containsKey);
            if (!isNext || !isPlaced) {
                throw new Malformed("act " + acts.size(), "It is not the next one, or about no item of this file.");
            }
        }
        return new Chronicle(items, acts);
    }

    private static Answer answer(Line line) {
        Recorded recorded = line.act();
        return Answer.of(recorded.act())
                .put("number", recorded.number())
                .put("sent", line.id())
                .put("who", recorded.who())
                .put("when", recorded.when().toString());
    }

    private static Line line(Fields fields) throws Malformed {
        try {
            return new Line(
                    fields.text("sent"),
                    new Recorded(
                            fields.number("number"),
                            fields.text("who"),
                            Instant.parse(fields.text("when")),
                            ActJson.read(fields)));
        } catch (DateTimeException wrong) {
            throw new Malformed("", "There is no such moment: " + wrong.getMessage());
        }
    }
}
