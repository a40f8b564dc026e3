// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a mail into its parts: so many, and so deep, and no more. */
final class PartReader {
    static final int MOST = 300;
    static final int DEEPEST = 12;

    private int parts;
    private boolean cut;

    Part read(Slice mail) {
        return part(mail, 0);
    }

    /** Whether there was more in it than was read. */
    boolean isCut() {
        return cut;
    }

    private Part part(Slice slice, int depth) {
        parts++;
        Head head = Head.read(slice);
        cut |= head.cut();
        Slice body = slice.after(head.end());
        MediaType type = head.first("Content-Type")
                .map(MediaType::parse)
                .filter(known -> known.name().contains("/"))
                .orElse(MediaType.PLAIN);
        Part part = new Part(head, type, body, List.of());
        return new Part(head, type, body, inside(part, depth + 1));
    }

    private List<Part> inside(Part part, int depth) {
        boolean holds = part.type().isMultipart()
                || part.type().is("message/rfc822")
                || part.type().is("message/global");
        if (!holds) {
            return List.of();
        } else if (depth > DEEPEST || parts >= MOST) {
            cut = true;
            return List.of();
        }
        return part.type().isMultipart()
                ? between(part.body(), depth, boundary(part))
                : List.of(part(Slice.of(part.content()), depth));
    }

    /** The line between parts; where nobody says which it is, the first that looks like one. */
    private static Optional<String> boundary(Part part) {
        return part.type().parameter("boundary").map(String::stripTrailing).or(() -> guess(part.body()));
    }

    private static Optional<String> guess(Slice body) {
        for (int at = 0; at < body.length(); at = body.nextLine(at)) {
            String line = body.line(at).latin().stripTrailing();
            if (line.startsWith("--") && line.length() > 2) {
                return Optional.of(line.substring(2));
            }
        }
        return Optional.empty();
    }

    private List<Part> between(Slice body, int depth, Optional<String> boundary) {
        if (boundary.isEmpty()) {
            return List.of();
        }
        byte[] line = ("--" + boundary.get()).getBytes(StandardCharsets.ISO_8859_1);
        List<Part> found = new ArrayList<>();
        int start = -1;
        boolean open = true;
        for (int at = 0; at < body.length() && open; at = body.nextLine(at)) {
            Boundary here = kind(body.line(at), line);
            if (here == Boundary.NONE) {
                continue;
            }
            add(found, body, start, at, depth);
            start = body.nextLine(at);
            open = here == Boundary.NEXT && parts < MOST;
            cut |= parts >= MOST;
        }
        if (open) {
            add(found, body, start, body.length(), depth);
        }
        return found;
    }

    /** Whether a line stands between two parts, after the last one, or is none of these. */
    private enum Boundary {
        NONE,
        NEXT,
        LAST
    }

    private static Boundary kind(Slice line, byte[] boundary) {
        if (!line.startsWith(boundary)) {
            return Boundary.NONE;
        }
        String rest = line.after(boundary.length).latin().strip();
        return rest.isEmpty() ? Boundary.NEXT : rest.equals("--") ? Boundary.LAST : Boundary.NONE;
    }

    /** The line end before a boundary belongs to it. */
    private void add(List<Part> found, Slice body, int start, int end, int depth) {
        if (start >= 0 && parts < MOST) {
            int last = Math.max(start, end > start && body.at(end - 1) == '\n' && end < body.length() ? end - 1 : end);
            int cr = last > start && body.at(last - 1) == '\r' && last < end ? last - 1 : last;
            found.add(part(body.of(start, cr), depth));
        }
    }
}
