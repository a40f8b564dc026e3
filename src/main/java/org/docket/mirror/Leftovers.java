// SPDX-License-Identifier: Apache-2.0
package org.docket.mirror;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.docket.agenda.Utf8;

/** The texts in a mirror's folder that could not be taken, and wait there for somebody to look at them. */
public final class Leftovers {
    private final Folder folder;

    public Leftovers(Path path) {
        this.folder = new Folder(path);
    }

    /** Rewrites each that has become another text; answers with their names. */
    public List<String> rewrite(UnaryOperator<String> text) throws Trouble {
        List<String> rewritten = new ArrayList<>();
        for (String file : folder.theirs()) {
            String was = Utf8.decode(folder.read(file).orElse(new byte[0]));
            String now = text.apply(was);
            if (!now.equals(was)) {
                folder.write(file, Utf8.encode(now));
                rewritten.add(file);
            }
        }
        return List.copyOf(rewritten);
    }
}
