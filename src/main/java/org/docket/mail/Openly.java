// SPDX-License-Identifier: Apache-2.0
package org.docket.mail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docket.agenda.Agenda;
import org.docket.agenda.Comment;
import org.docket.agenda.PrivateText;
import org.docket.agenda.Span;

/** What may be mailed of what somebody wrote: private passages, and words taken from them, are left out, and it says so. */
final class Openly {
    static final String LEFT_OUT = "[A private passage is left out here.]";

    /** So many words in a row are no chance. */
    private static final int RUN = 5;

    private static final String[] NO_WORDS = {};

    /** Nor is a whole line that is so long; if it has as many words, they are kept as such. */
    private static final int LINE = 12;

    private final String text;
    private final List<Span> passages;
    private final Set<String> secrets = new HashSet<>();

    Openly(Agenda whole) {
        text = whole.text();
        passages = PrivateText.in(text).passages();
        passages.forEach(passage -> keep(passage.of(text).replaceAll("(?i)</?private>", "\n")));
    }

    /** The private passages of an agenda. */
    static List<String> secrets(Agenda agenda) {
        return PrivateText.in(agenda.text()).passages().stream()
                .map(passage -> passage.of(agenda.text()))
                .toList();
    }

    /** What may be mailed of it, and whether that is not all. */
    record Said(String text, boolean shortened) {}

    /** What may be mailed of words, paragraph by paragraph. */
    Said of(String words) {
        PrivateText own = PrivateText.in(words);
        if (!own.balanced()) {
            return new Said(LEFT_OUT, true);
        }
        StringBuilder open = new StringBuilder(words);
        for (int i = own.passages().size() - 1; i >= 0; i--) {
            Span passage = own.passages().get(i);
            open.replace(passage.start(), passage.end(), ' ' + LEFT_OUT + ' ');
        }
        List<String> paragraphs = new ArrayList<>();
        boolean shortened = !own.passages().isEmpty();
        for (String paragraph : Comment.fold(open.toString()).split("\n\n")) {
            boolean quotes = quotes(paragraph);
            shortened |= quotes;
            paragraphs.add(quotes ? LEFT_OUT : paragraph);
        }
        return new Said(String.join("\n\n", paragraphs), shortened);
    }

    /** What may be mailed of a text as it was filed, line by line. */
    String asFiled(String filed) {
        PrivateText own = PrivateText.in(filed);
        if (!own.balanced()) {
            return LEFT_OUT;
        }
        StringBuilder open = new StringBuilder(filed);
        for (int i = own.passages().size() - 1; i >= 0; i--) {
            Span passage = own.passages().get(i);
            open.replace(passage.start(), passage.end(), LEFT_OUT);
        }
        return Stream.of(open.toString().replace("\r\n", "\n").split("(?<=\n)(?=[ \t]*\n)"))
                .map(paragraph -> quotes(paragraph) ? "\n" + LEFT_OUT + "\n" : paragraph)
                .collect(Collectors.joining());
    }

    /** The same of a comment, which may itself stand in a private passage. */
    Said of(Comment comment, String words) {
        return isPrivate(comment) ? new Said(LEFT_OUT, true) : of(words);
    }

    /** Whether a comment stands in a private passage rather than one in it. */
    boolean isPrivate(Comment comment) {
        return passages.stream()
                .anyMatch(passage -> passage.start() < comment.place().end()
                        && comment.place().start() < passage.end()
                        && !isWithin(passage, comment.place()));
    }

    private static boolean isWithin(Span passage, Span comment) {
        return comment.start() <= passage.start() && passage.end() <= comment.end();
    }

    /** Looks words up rather than each secret in turn: whole agendas are looked through while somebody commits. */
    private boolean quotes(String paragraph) {
        String[] words = secrets.isEmpty() ? NO_WORDS : plain(paragraph).split(" ");
        for (int from = 0; from < words.length; from++) {
            StringBuilder said = new StringBuilder();
            for (int at = from; at < Math.min(from + RUN, words.length); at++) {
                said.append(at == from ? "" : " ").append(words[at]);
                if (secrets.contains(said.toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private void keep(String passage) {
        passage.lines().map(Openly::plain).filter(line -> line.length() >= LINE).forEach(secrets::add);
        List<String> words = Arrays.asList(plain(passage).split(" "));
        for (int i = 0; i + RUN <= words.size(); i++) {
            secrets.add(String.join(" ", words.subList(i, i + RUN)));
        }
    }

    /** The words alone, in lower case. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
