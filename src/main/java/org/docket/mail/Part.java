// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.List;
import java.util.Optional;

/** A mail, or a part of one: its head, its body as it was sent, and the parts that are in it. */
record Part(Head head, MediaType type, Slice body, List<Part> parts) {
    private static final String DISPOSITION = "Content-Disposition";

    /** The body, undone of what was done to it for its way. */
    byte[] content() {
        return Transfer.decode(body, head.first("Content-Transfer-Encoding").orElse(""));
    }

    /** Whether it lies beside the text rather than is a part of it. */
    boolean isAttached() {
        return head.first(DISPOSITION)
                        .map(MediaType::parse)
                        .filter(type -> type.is("attachment"))
                        .isPresent()
                || !fileName().isEmpty();
    }

    /** What the file that it brings is called. */
    String fileName() {
        Optional<String> file =
                head.first(DISPOSITION).map(MediaType::parse).flatMap(type -> type.longParameter("filename"));
        return Words.line(file.or(() -> type.longParameter("name")).orElse(""), 200);
    }

    boolean isPlain() {
        return type.is("text/plain") && parts.isEmpty();
    }

    boolean isHypertext() {
        return type.is("text/html") && parts.isEmpty();
    }
}
