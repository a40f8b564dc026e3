// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.clerk.Parcel.History;
import org.docket.clerk.Parcel.Past;
import org.docket.json.HistoryJson;
import org.docket.json.Malformed;
import org.docket.store.Revision;
import org.docket.store.Sha256;

/** The folder of one meeting in which each revision is a file, with a list beside them. */
record PastFolder(String meeting) {
    private static final String TOP = "revisions";
    private static final String LIST = "index.json";
    private static final String BESIDE = "beside.json";

    /** Whether a file lies in such a folder. */
    static boolean holds(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null
                && folder.getParent() != null
                && folder.getParent().endsWith(TOP);
    }

    static boolean isList(Path file) {
        return file.endsWith(LIST);
    }

    static PastFolder of(Path file) {
        return new PastFolder(file.toAbsolutePath().getParent().getFileName().toString());
    }

    String list() {
        return TOP + "/" + meeting + "/" + LIST;
    }

    String file(int number) {
        return TOP + "/" + meeting + "/" + text(number);
    }

    String beside() {
        return TOP + "/" + meeting + "/" + BESIDE;
    }

    static HistoryJson.Line line(Revision revision) {
        return new HistoryJson.Line(
                revision.number(), revision.who(), revision.when(), revision.message(), revision.sha256());
    }

    /** Reads the texts that a list names, and what was kept beside the last. */
    History read(Path list, Streams streams) throws Unreadable {
        Path beside = list.resolveSibling(BESIDE);
        if (Files.notExists(beside)) {
            return new History(texts(list, streams), Optional.empty());
        }
        try {
            return new History(
                    texts(list, streams), Optional.of(BesideFile.read(meeting, streams.read(beside.toString()))));
        } catch (Malformed malformed) {
            throw new Unreadable(beside + ": " + malformed.getMessage());
        }
    }

    /** Each must be the one it was. */
    private static List<Past> texts(Path list, Streams streams) throws Unreadable {
        List<Past> pasts = new ArrayList<>();
        try {
            for (HistoryJson.Line line : HistoryJson.read(streams.read(list.toString()))) {
                String file = list.resolveSibling(text(line.number())).toString();
                byte[] text = streams.bytes(file);
                if (!Sha256.of(text).equals(line.sha256())) {
                    throw new Unreadable(file + ": is not the text that " + list + " speaks of");
                }
                pasts.add(new Past(line.who(), line.when(), line.message(), text));
            }
        } catch (Malformed malformed) {
            throw new Unreadable(list + ": " + malformed.getMessage());
        }
        return pasts;
    }

    //    0012.txt
    private static String text(int number) {
        return "%04d.txt".formatted(number);
    }
}
