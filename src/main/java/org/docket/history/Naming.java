// SPDX-License-Identifier: Apache-2.0
package org.docket.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.store.Piece;

/** Finds out which projects a piece is about. */
final class Naming {
    private static final String TAILS = "Project Management Committee|Project|PMC|Committee|Team";
    private static final Pattern TAILED = Pattern.compile(
            "(?<name>(?:[\\p{Lu}\\d][\\w.+#&()-]*|jclouds|jUDDI|iBATIS|of|for|and)(?: (?:\\(?[\\p{L}\\d][\\w.+#&()-]*|&))*?)"
                    + " (?:" + TAILS + ")\\b");
    private static final Pattern OFFICE =
            Pattern.compile("(?:VP|Vice President),? (?:of )?(?:the )?(?<name>\\p{Lu}[^,;]*)$");
    private static final Pattern VERBS = Pattern.compile(
            "^(?:(?:Resolution to |To )?(?:Re-?establish|Establish|Terminate|Change|Update|Create|Rename|Dissolve|Appoint"
                    + "|Approve|Confirm|Creation|Termination|Formation|Reformation|Appointment|Removal|Remove|Add|Separate"
                    + "|Reboot|Move|Split|Election|Adopt|Adoption|Reorganize|Resignation)\\b ?|(?:of|for|and|a|an|the|The|new"
                    + "|New|to|people|as|from) )",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTRY = Pattern.compile("\\d{1,2}[A-Z]+\\d?");

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final String prefix;
    private final Pattern prefixed;
    private final SortedSet<String> known;

    Naming(String prefix) {
        this(prefix, noNames());
    }

    /** With names in the order of {@link #noNames}. */
    Naming(String prefix, SortedSet<String> known) {
        this.prefix = prefix;
        this.prefixed = Pattern.compile("\\b" + Pattern.quote(prefix) + " (?<name>[\\w.+#-]+)$");
        this.known = known;
    }

    /** A set to be filled with names, which are looked for in its order. */
    static SortedSet<String> noNames() {
        return new TreeSet<>(LONGEST_FIRST);
    }

    Piece named(Piece piece) {
        List<String> names = switch (piece.kind()) {
            case REPORT, REMARK -> List.of(name(piece.title()));
            case ACTION -> piece.title().isEmpty() ? known(piece.text()) : List.of(name(piece.title()));
            case RESOLUTION -> resolved(piece.title());
            case BUSINESS, WHOLE -> List.of();
        };
        Map<String, String> projects = new LinkedHashMap<>();
        names.forEach(name -> projects.putIfAbsent(Folded.of(name), name));
        projects.remove("");
        return new Piece(
                piece.kind(),
                piece.attach(),
                title(piece),
                piece.owner(),
                piece.sort(),
                piece.outcome(),
                piece.since(),
                piece.text(),
                projects);
    }

    /** Titles of reports are short, as those of attachments are already. */
    private String title(Piece piece) {
        return switch (piece.kind()) {
            case REPORT, REMARK ->
                ENTRY.matcher(piece.attach()).matches()
                        ? ReportTitles.shorter(piece.title(), prefix)
                        : unprefixed(piece.title());
            case ACTION -> ReportTitles.shorter(piece.title(), prefix);
            case RESOLUTION, BUSINESS, WHOLE -> piece.title();
        };
    }

    private String unprefixed(String title) {
        return !prefix.isEmpty() && title.startsWith(prefix + " ") ? title.substring(prefix.length() + 1) : title;
    }

    String name(String title) {
        return ReportTitles.name(title, prefix);
    }

    //    Change the Example MINA Project Chair | Establish Position of VP, Finance
    private List<String> resolved(String title) {
        List<String> names = new ArrayList<>();
        String rest = title;
        for (Matcher tailed = TAILED.matcher(rest); tailed.find(); tailed = TAILED.matcher(rest)) {
            String name = bare(tailed.group("name"));
            if (!name.isEmpty()) {
                names.add(name);
            }
            rest = rest.substring(tailed.end());
        }
        Matcher office = OFFICE.matcher(rest);
        if (office.find()) {
            names.add(bare(office.group("name")));
            rest = rest.substring(0, office.start());
        }
        Matcher last = prefixed.matcher(rest);
        if (!prefix.isEmpty() && last.find()) {
            names.add(last.group("name"));
        }
        names.addAll(known(rest));
        return names;
    }

    /** What is left when the words that begin the titles of resolutions are off. */
    private String bare(String words) {
        String name = words;
        for (Matcher verb = VERBS.matcher(name); verb.find(); verb = VERBS.matcher(name)) {
            name = name.substring(verb.end());
        }
        int at = prefix.isEmpty() ? -1 : name.lastIndexOf(prefix + " ");
        return ReportTitles.name(at < 0 ? name : name.substring(at), prefix);
    }

    /** The known names that stand in a text as whole words, the longest first. */
    private List<String> known(String text) {
        List<String> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder(text);
        for (String name : known) {
            int first = name.length() > 1 ? rest.indexOf(name) : -1;
            for (int at = first; at >= 0; at = rest.indexOf(name, at + 1)) {
                if (isWord(rest, at, at + name.length())) {
                    found.add(name);
                    rest.replace(at, at + name.length(), " ".repeat(name.length()));
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static boolean isWord(CharSequence text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
