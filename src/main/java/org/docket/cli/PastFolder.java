// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.docket.clerk.Parcel.Past;
import org.docket.json.HistoryJson;
import org.docket.json.Malformed;
import org.docket.store.Revision;
import org.docket.store.Sha256;

/** The folder of one meeting in which each revision is a file, with a list beside them. */
record PastFolder(String meeting) {
    private static final String TOP = "revisions";
    private static final String LIST = "index.json";

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

    static HistoryJson.Line line(Revision revision) {
        return new HistoryJson.Line(
                revision.number(), revision.who(), revision.when(), revision.message(), revision.sha256());
    }

    /** Reads the texts that a list names; each must be the one it was. */
    static List<Past> read(Path list, Streams streams) throws Unreadable {
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
