// SPDX-License-Identifier: Apache-2.0
package org.docket.cli;

import java.util.List;
import java.util.Optional;
import org.docket.json.QueueFile;
import org.docket.store.Blob;

/**
 * A file and what it was found to be.
 *
 * @param meeting empty where it belongs to none
 * @param content what is kept of it
 * @param queue what it holds when it is a queue, else nothing
 * @param remarks what there is to say of it; of something else, what it is
 */
record Found(String file, FileName.Kind kind, String meeting, Blob content, QueueFile queue, List<String> remarks) {
    private static final Blob NOTHING = new Blob(new byte[0]);
    private static final QueueFile NONE = new QueueFile(Optional.empty(), "", List.of(), List.of());

    static Found of(String file, FileName.Kind kind, String meeting, Blob content) {
        return new Found(file, kind, meeting, content, NONE, List.of());
    }

    static Found other(String file, String what) {
        return new Found(file, FileName.Kind.OTHER, "", NOTHING, NONE, List.of(what));
    }

    static Found queue(String file, String meeting, QueueFile queue) {
        List<String> remarks = queue.ignored().isEmpty()
                ? List.of()
                : List.of("what it says of " + String.join(", ", queue.ignored()) + " is not kept");
        return new Found(file, FileName.Kind.QUEUE, meeting, NOTHING, queue, remarks);
    }

    Found with(List<String> said) {
        return new Found(file, kind, meeting, content, queue, said);
    }
}
