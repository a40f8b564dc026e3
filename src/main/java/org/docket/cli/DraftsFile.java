// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.docket.clerk.Parcel.Manuscript;
import org.docket.json.Answer;
import org.docket.json.Fields;
import org.docket.json.Malformed;
import org.docket.store.Books;
import org.docket.store.DraftVersion;

/** What is being written for the items of one meeting, every version of it, as a file that is read again. */
record DraftsFile(String meeting) {
    private static final MeetingFile NAME = new MeetingFile("drafts");

    static Optional<DraftsFile> of(Path file) {
        return NAME.meeting(file).map(DraftsFile::new);
    }

    String file() {
        return NAME.of(meeting);
    }

    static String print(List<Manuscript> drafts) {
        return Answer.of()
                .answers("drafts", drafts.stream().map(DraftsFile::answer).toList())
                .printed();
    }

    /** All that is being written for a meeting. */
    List<Manuscript> all(Books books) {
        return books.drafts().items(meeting).stream()
                .sorted()
                .map(item -> new Manuscript(
                        meeting,
                        item,
                        books.drafts().all(meeting, item),
                        books.drafts().filed(meeting, item)))
                .toList();
    }

    List<Manuscript> read(String text) throws Malformed {
        List<Manuscript> drafts = new ArrayList<>();
        for (Fields draft : Fields.read(text).objects("drafts")) {
            drafts.add(manuscript(draft));
        }
        return drafts;
    }

    private Manuscript manuscript(Fields fields) throws Malformed {
        List<DraftVersion> versions = new ArrayList<>();
        Map<Integer, Integer> filed = new HashMap<>();
        for (Fields version : fields.objects("versions")) {
            DraftVersion read = version(version);
            versions.add(read);
            int revision = version.number("filed");
            if (revision > 0) {
                filed.put(read.number(), revision);
            }
        }
        return new Manuscript(meeting, fields.text("item"), versions, filed);
    }

    private static Answer answer(Manuscript draft) {
        return Answer.of()
                .put("item", draft.item())
                .answers(
                        "versions",
                        draft.versions().stream()
                                .map(version -> answer(version, draft.filed().getOrDefault(version.number(), 0)))
                                .toList());
    }

    private static Answer answer(DraftVersion version, int filed) {
        return Answer.of()
                .put("number", version.number())
                .put("madeFrom", version.madeFrom())
                .put("digest", version.basis().digest())
                .put("revision", version.basis().revision())
                .put("who", version.who())
                .put("source", version.source())
                .put("when", version.when().toString())
                .put("filed", filed)
                .put("text", version.text());
    }

    private static DraftVersion version(Fields fields) throws Malformed {
        try {
            return new DraftVersion(
                    fields.number("number"),
                    fields.number("madeFrom"),
                    new DraftVersion.Basis(fields.text("digest"), fields.number("revision")),
                    fields.text("who"),
                    fields.text("source"),
                    Instant.parse(fields.text("when")),
                    fields.text("text"));
        } catch (DateTimeException wrong) {
            throw new Malformed("", "There is no such moment: " + wrong.getMessage());
        }
    }
}
