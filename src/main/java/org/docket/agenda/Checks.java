// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks closer at initials, titles and private tags than reading needs to. */
final class Checks {
    //    gs: notified., jj
    private static final Pattern TRAILING = Pattern.compile("[,;]\\s(?<initials>\\p{L}{1,10})$");
    private static final int TAIL = 40;

    private final Agenda agenda;
    private final Set<String> known = new HashSet<>();

    Checks(Agenda agenda) {
        this.agenda = agenda;
        agenda.rollCall().directors().forEach(name -> known.addAll(initialsOf(name)));
    }

    Stream<Warning> find() {
        return Stream.of(
                        agenda.items().stream().flatMap(this::misplacedInitials),
                        agenda.items().stream().flatMap(this::unknownInitials),
                        duplicateTitles(),
                        strayBlocks(),
                        agenda.items().stream().flatMap(this::unbalancedPrivate))
                .flatMap(found -> found);
    }

    /** What a person may sign with: first letters of the words, the first and last of them, or all capitals. */
    static Set<String> initialsOf(String name) {
        StringBuilder first = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            first.append(word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1)));
        }
        String capitals = name.codePoints()
                .filter(Character::isUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Set<String> initials = new HashSet<>(Set.of(first.toString().toLowerCase(Locale.ROOT)));
        initials.add(capitals.toLowerCase(Locale.ROOT));
        if (first.length() > 2) {
            initials.add((first.substring(0, 1) + first.substring(first.length() - 1)).toLowerCase(Locale.ROOT));
        }
        return initials;
    }

    private Stream<Warning> misplacedInitials(Item item) {
        return item.comments().stream().flatMap(comment -> {
            String words = comment.words();
            Matcher tail = TRAILING.matcher(words.substring(Math.max(0, words.length() - TAIL)));
            if (!tail.find() || !known.contains(tail.group("initials"))) {
                return Stream.empty();
            }
            Lines lines = agenda.lines();
            int last = lines.at(comment.place().end() - 1);
            int line = lines.afterLastFilled(lines.at(comment.place().start()), last + 1);
            String message = "\"" + tail.group("initials") + "\" at the end of a comment looks like an approval.";
            return Stream.of(new Warning(line, Warning.Code.MISPLACED_INITIALS, message));
        });
    }

    private Stream<Warning> unknownInitials(Item item) {
        if (known.isEmpty() || item.approved().isEmpty()) {
            return Stream.empty();
        }
        Span list = item.block().flatMap(Block::approvalsPlace).orElseThrow();
        int line = agenda.lines().at(list.start()) + 1;
        return item.approved().get().stream()
                .filter(initials -> !known.contains(initials.toLowerCase(Locale.ROOT)))
                .map(initials -> new Warning(
                        line,
                        Warning.Code.UNKNOWN_INITIALS,
                        "No director in the roll call has the initials \"" + initials + "\"."));
    }

    private Stream<Warning> duplicateTitles() {
        Map<String, String> seen = new HashMap<>();
        List<Item> again = agenda.items().stream()
                .filter(item -> item.warnings().stream().noneMatch(w -> w.code() == Warning.Code.NO_ATTACHMENT))
                .filter(item -> seen.putIfAbsent(item.title(), item.id()) != null)
                .toList();
        return again.stream()
                .map(item -> new Warning(
                        item.place().heading() + 1,
                        Warning.Code.DUPLICATE_TITLE,
                        "\"" + item.title() + "\" is also the title of " + seen.get(item.title()) + "."));
    }

    /** A second block in an entry, or one that is not closed. */
    private Stream<Warning> strayBlocks() {
        return StrayLabels.in(agenda).stream()
                .map(line -> new Warning(
                        line + 1,
                        Warning.Code.STRAY_BLOCK,
                        "Nobody reads these approvals or comments: they do not stand in the brackets of an item."));
    }

    private Stream<Warning> unbalancedPrivate(Item item) {
        int offset = agenda.lines().start(item.place().heading());
        Span whole = agenda.lines().span(item.place().heading(), item.place().end());
        Stream<Warning> inText = strayTags(whole.of(agenda.text()), offset);
        if (!item.place().hasEntry()) {
            return inText;
        }
        Span entry = agenda.lines().span(item.place().entry(), item.place().entryEnd());
        return Stream.concat(strayTags(entry.of(agenda.text()), entry.start()), inText);
    }

    private Stream<Warning> strayTags(String text, int offset) {
        return PrivateText.in(text).strayTags().stream()
                .map(tag -> new Warning(
                        agenda.lines().at(offset + tag.start()) + 1,
                        Warning.Code.UNBALANCED_PRIVATE,
                        "This private tag has no partner."));
    }
}
