// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a mail says: its plain text, else what its hypertext says, else what the mail inside it says. */
final class TextFinder {
    private static final int MOST_NAMES = 20;

    private final Part mail;
    private final List<String> remarks = new ArrayList<>();

    TextFinder(Part mail) {
        this.mail = mail;
    }

    List<String> remarks() {
        return remarks.stream().distinct().toList();
    }

    /** What the files beside the text are called. */
    List<String> attachments() {
        return all(mail)
                .map(Part::fileName)
                .filter(name -> !name.isEmpty())
                .limit(MOST_NAMES)
                .toList();
    }

    String find() {
        return inline(mail, false)
                .or(() -> first(all(mail).filter(part -> part.isPlain() || part.isHypertext())))
                .or(this::whole)
                .orElse("");
    }

    /** The first text in it; of alternatives the plain one. */
    private Optional<String> inline(Part part, boolean onlyPlain) {
        if (part.parts().isEmpty()) {
            boolean shown = part.isPlain() || part.isHypertext() && !onlyPlain;
            return Optional.of(part)
                    .filter(leaf -> shown && !leaf.isAttached())
                    .map(this::text)
                    .filter(text -> !text.isBlank());
        }
        Optional<String> plain =
                part.type().is("multipart/alternative") && !onlyPlain ? inline(part, true) : Optional.empty();
        return plain.or(() -> inside(part).stream()
                .map(other -> inline(other, onlyPlain))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Stream<Part> all(Part part) {
        return part.parts().isEmpty() ? Stream.of(part) : inside(part).stream().flatMap(TextFinder::all);
    }

    /** What only proves or mirrors another part is left out. */
    private static List<Part> inside(Part part) {
        boolean firstOnly = part.type().is("multipart/signed") || part.type().is("multipart/report");
        return firstOnly ? part.parts().subList(0, 1) : part.parts();
    }

    private Optional<String> first(Stream<Part> parts) {
        return parts.map(this::text).filter(text -> !text.isBlank()).findFirst();
    }

    /** What has no parts though it says so, or is text of some other kind. */
    private Optional<String> whole() {
        boolean broken = mail.type().isMultipart() && mail.parts().isEmpty();
        if (broken) {
            remarks.add("It says that it has parts, and none are found.");
        }
        return broken || mail.type().isText() ? Optional.of(text(mail)) : Optional.empty();
    }

    private String text(Part part) {
        Optional<String> charset = part.type().parameter("charset");
        charset.filter(name -> !Charsets.isKnown(name))
                .ifPresent(name -> remarks.add("Its letters are of an unknown kind, and were read as UTF-8."));
        String lines = Words.lines(Charsets.read(part.content(), charset));
        if (part.isHypertext()) {
            return Hypertext.text(lines);
        }
        String text = Flowed.is(part.type()) ? Flowed.join(lines, Flowed.deletesBlank(part.type())) : lines;
        return Clearsigned.inside(text);
    }
}
