// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.docket.clerk.HandEdited;
import org.docket.clerk.Parcel;
import org.docket.clerk.Parcel.History;
import org.docket.clerk.Parcel.Manuscript;
import org.docket.clerk.Parcel.Sheet;
import org.docket.clerk.Parcel.Tray;
import org.docket.clerk.Receipt;
import org.docket.store.Blob;
import org.docket.store.Chronicle;
import org.docket.store.MinutesComment;
import org.docket.store.Paper;

/** Puts what files hold into one parcel, and remembers what to say of each when it is delivered. */
final class Unpacking {
    private static final String OTHERS = "there are others here, or no agenda";

    /** What is said of a file. */
    private record Line(String file, Function<Receipt, String> words) {}

    private final boolean published;
    private final Map<String, String> agendas = new LinkedHashMap<>();
    private final Map<String, History> histories = new LinkedHashMap<>();
    private final List<Sheet> papers = new ArrayList<>();
    private final List<Tray> trays = new ArrayList<>();
    private final List<Manuscript> drafts = new ArrayList<>();
    private final Map<String, List<MinutesComment>> comments = new LinkedHashMap<>();
    private final Map<String, Chronicle> chronicles = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Seen> seen = new HashMap<>();

    private record Seen(String file, Blob content) {}

    Unpacking(boolean published) {
        this.published = published;
    }

    Parcel parcel() {
        return new Parcel(agendas, histories, papers, trays, drafts, comments, chronicles);
    }

    List<String> told(Receipt receipt) {
        return lines.stream()
                .map(line -> line.file + ": " + line.words.apply(receipt))
                .toList();
    }

    void say(String file, String words) {
        lines.add(new Line(file, receipt -> words));
    }

    void history(String file, String meeting, History past) {
        histories.put(meeting, past);
        lines.add(new Line(
                file,
                receipt -> "history of " + meeting + ", "
                        + counted(receipt.histories().get(meeting), "it has another history here")));
    }

    void drafts(String file, List<Manuscript> found) {
        for (Manuscript draft : found) {
            int place = drafts.size();
            drafts.add(draft);
            lines.add(new Line(file, receipt -> {
                Optional<Integer> added = receipt.drafts().get(place);
                String what = added.map(count -> count == 0 ? "nothing new" : "new versions: " + count)
                        .orElse("not taken because there is another one here, or no agenda");
                return "draft of a report for " + draft.meeting() + ", " + what;
            }));
        }
    }

    void comments(String file, String meeting, List<MinutesComment> found) {
        comments.put(meeting, found);
        lines.add(new Line(
                file,
                receipt -> "comments on the draft minutes of " + meeting + ", "
                        + counted(receipt.comments().get(meeting), OTHERS)));
    }

    void acts(String file, String meeting, Chronicle found) {
        chronicles.put(meeting, found);
        lines.add(new Line(
                file,
                receipt -> "acts of the meeting of " + meeting + ", "
                        + counted(receipt.acts().get(meeting), OTHERS)));
    }

    private static String counted(Optional<Integer> added, String whyNot) {
        return added.map(count -> count == 0 ? "nothing new" : "new: " + count).orElse("not taken because " + whyNot);
    }

    void put(Found found) throws Unreadable {
        switch (found.kind()) {
            case AGENDA -> agenda(found);
            case MINUTES -> paper(found, published ? Paper.Kind.PUBLISHED : Paper.Kind.DRAFT);
            case PUBLISHED -> paper(found, Paper.Kind.PUBLISHED);
            case CONSENT -> paper(found, Paper.Kind.CONSENT);
            case NOTES -> paper(found, Paper.Kind.NOTES);
            case COMMITTEES -> paper(found, Paper.Kind.COMMITTEES);
            case CALENDAR -> paper(found, Paper.Kind.CALENDAR);
            case QUEUE -> queue(found);
            case OTHER -> say(found.file(), found.remarks().get(0) + ", not taken");
        }
    }

    private void agenda(Found found) throws Unreadable {
        if (isFirst("agenda of " + found.meeting(), found)) {
            agendas.put(found.meeting(), found.content().text());
            lines.add(new Line(found.file(), receipt -> {
                HandEdited edited = receipt.agendas().get(found.meeting());
                String what = edited.changed() ? "revision " + edited.revision().number() : "nothing new";
                String meeting = edited.revision().meeting();
                return "agenda of " + found.meeting() + (meeting.equals(found.meeting()) ? "" : ", now of " + meeting)
                        + ", " + what;
            }));
        }
    }

    private void paper(Found found, Paper.Kind kind) throws Unreadable {
        if (!isFirst(words(kind, found.meeting()), found)) {
            return;
        }
        int place = papers.size();
        papers.add(new Sheet(kind, found.meeting(), found.content()));
        lines.add(new Line(found.file(), receipt -> {
            Receipt.Kept kept = receipt.papers().get(place);
            String as = words(kept.kind(), found.meeting());
            String why = kept.kind() == kind ? "" : ", as a draft because there is private text in it";
            return as
                    + why
                    + kept.version().map(paper -> ", version " + paper.number()).orElse(", nothing new");
        }));
        found.remarks().forEach(remark -> say(found.file(), remark));
    }

    private void queue(Found found) {
        int place = trays.size();
        String person = found.queue().person().orElse(stem(found.file()));
        trays.add(new Tray(person, found.meeting(), found.queue().changes()));
        lines.add(new Line(found.file(), receipt -> {
            Receipt.Emptied emptied = receipt.trays().get(place);
            String what = emptied.queued() == 0 ? "nothing new" : emptied.queued() + " queued";
            return "queue of " + person + " for " + found.meeting() + ", " + what
                    + emptied.remarks().stream()
                            .map(remark -> "\n" + found.file() + ": " + remark)
                            .reduce("", String::concat);
        }));
        found.remarks().forEach(remark -> say(found.file(), remark));
    }

    /** Whether nothing of that name was there before; a copy of it is told, another one is too much. */
    private boolean isFirst(String what, Found found) throws Unreadable {
        Seen first = seen.putIfAbsent(what, new Seen(found.file(), found.content()));
        if (first == null) {
            return true;
        }
        if (!first.content.isSame(found.content())) {
            throw new Unreadable(found.file() + " and " + first.file + " are two of one kind: " + what);
        }
        say(found.file(), what + ", the same as " + first.file);
        return false;
    }

    private static String words(Paper.Kind kind, String meeting) {
        return switch (kind) {
            case COMMITTEES -> "list of committees";
            case CALENDAR -> "calendar of meetings";
            case NOTES -> "notes of " + meeting;
            case DRAFT -> "draft minutes of " + meeting;
            case PUBLISHED -> "published minutes of " + meeting;
            case CONSENT -> "written consent of " + meeting;
        };
    }

    private static String stem(String file) {
        String name = Path.of(file).getFileName().toString();
        return name.substring(0, name.lastIndexOf('.') < 0 ? name.length() : name.lastIndexOf('.'));
    }
}
