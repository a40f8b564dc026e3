// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docket.agenda.Agenda;
import org.docket.agenda.Block;
import org.docket.agenda.Comment;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.agenda.Lines;
import org.docket.agenda.Mark;
import org.docket.agenda.Place;
import org.docket.agenda.Span;

/**
 * Where the comments on an item stand: in its own block, in the block of the officer it reports to, or in one still to
 * be made.
 *
 * @param office what stands before the words of a comment on somebody who reports to another officer
 */
record CommentBlock(Agenda agenda, Item item, String office) {
    private static final String LABEL = "comments:";
    private static final int WIDTH = 79;
    private static final int INDENT = 7;
    private static final int SECTION_INDENT = 4;
    private static final int TO_CLOSE = 2;
    private static final int TO_COMMENT = 4;
    private static final int TO_WORDS = 6;

    static CommentBlock of(Agenda agenda, Item item) {
        if (item.kind() == Kind.OPENING) {
            throw new Refused("There are no comments on \"" + item.title() + "\".");
        }
        if (item.reportsTo().isPresent() && agenda.president().isPresent()) {
            String office = item.office().map(title -> '[' + title + "] ").orElse("");
            return new CommentBlock(agenda, agenda.president().get(), office);
        }
        return new CommentBlock(agenda, item, "");
    }

    /** A comment added as the last, in a new block if there is none. */
    List<Splice> added(String initials, String typed) {
        String words = worded(List.of(), typed);
        Rows rows = new Rows(agenda);
        if (item.block().isEmpty()) {
            List<String> block = new ArrayList<>();
            block.add(" ".repeat(indent()) + "[ comments:");
            block.addAll(rows(initials, words));
            block.add(" ".repeat(indent() + TO_CLOSE) + "]");
            return rows.insertParagraph(textEnd(), end(), block).splices();
        }
        Block block = item.block().get();
        return block.isOneLine()
                ? opened(block, rows(initials, words))
                : rows.insert(block.last(), rows(initials, words)).splices();
    }

    /** A block of one line gets lines: its own comment if it has one, these, and the bracket. */
    private List<Splice> opened(Block block, List<String> added) {
        List<String> lines = new ArrayList<>();
        String margin = " ".repeat(agenda.lines().indent(block.first()) + TO_COMMENT);
        block.comments()
                .forEach(comment ->
                        lines.add(margin + comment.place().of(agenda.text()).strip()));
        lines.addAll(added);
        return behindLabel(block, block.first(), agenda.lines().end(block.first()), lines);
    }

    /** Puts lines behind the label on this line, up to a place in the text. */
    private List<Splice> behindLabel(Block block, int line, int end, List<String> lines) {
        String lineEnd = agenda.lines().lineEnd(line);
        int label = agenda.text().indexOf(LABEL, agenda.lines().head(line)) + LABEL.length();
        StringBuilder text = new StringBuilder(lineEnd);
        lines.forEach(row -> text.append(row).append(lineEnd));
        String bracket = " ".repeat(agenda.lines().indent(block.first()) + TO_CLOSE) + ']';
        text.append(block.isOneLine() ? bracket : "");
        return List.of(new Splice(new Span(label, end), text.toString()));
    }

    /** One's own comment with other words; without words it is taken out, and so is a block made for it. */
    List<Splice> edited(String initials, String was, String words) {
        Comment comment = own(initials, was)
                .orElseThrow(() -> new Refused("That comment by " + initials + " is not there any more."));
        if (words.isEmpty()) {
            return isOnlyReason(comment) ? withoutBlock() : inPlaceOf(comment, List.of());
        }
        return inPlaceOf(comment, rows(initials, worded(comment.marks(), words)));
    }

    private List<Splice> inPlaceOf(Comment comment, List<String> said) {
        Lines lines = agenda.lines();
        Block block = item.block().orElseThrow();
        int first = lines.at(comment.place().start());
        int limit = lines.at(comment.place().end() - 1) + 1;
        if (comment.place().start() > lines.start(first)) {
            int end = block.isOneLine() ? lines.end(first) : lines.start(limit);
            return behindLabel(block, first, end, said);
        }
        int end = said.isEmpty() ? limit : lines.afterLastFilled(first, limit);
        return new Rows(agenda).replace(first, end, said).splices();
    }

    private Optional<Comment> own(String initials, String was) {
        String wanted = Comment.fold(was);
        return item.comments().stream()
                .filter(comment -> comment.initials().equals(initials))
                .filter(comment -> Comment.fold(comment.words()).equals(wanted)
                        || comment.text().equals(wanted)
                        || comment.text().equals(Comment.fold(office + was)))
                .findFirst();
    }

    /** Marks, then the office, then the words; marks that stood there stay unless the words bring others. */
    private String worded(List<Mark> standing, String typed) {
        Mark.Head head = Mark.headOf(typed);
        StringBuilder words = new StringBuilder();
        List<Mark> marks = head.marks().isEmpty() ? standing : head.marks();
        marks.forEach(mark -> words.append('[').append(mark.text()).append("] "));
        String rest = head.rest().strip();
        return words.append(rest.startsWith(office) ? "" : office).append(rest).toString();
    }

    /** A block without a list of approvals exists for its comments, save where others' comments are gathered. */
    private boolean isOnlyReason(Comment comment) {
        return item.comments().equals(List.of(comment))
                && item.approved().isEmpty()
                && agenda.items().stream().noneMatch(other -> other.reportsTo().isPresent() && isPresident());
    }

    private boolean isPresident() {
        return agenda.president().filter(item::equals).isPresent();
    }

    private List<Splice> withoutBlock() {
        Block block = item.block().orElseThrow();
        int limit = block.last() + 1;
        int after = limit < agenda.lines().count() && agenda.lines().blank(limit) ? limit + 1 : limit;
        return new Rows(agenda).delete(block.first(), after).splices();
    }

    //           jt: First line
    //               more lines
    private List<String> rows(String initials, String words) {
        int margin =
                item.block().map(block -> agenda.lines().indent(block.first())).orElse(indent());
        int inner = margin + TO_WORDS + initials.length();
        List<String> rows = Reflow.rows(words, inner, WIDTH - inner);
        rows.set(
                0,
                " ".repeat(margin + TO_COMMENT) + initials + ": " + rows.get(0).substring(inner));
        return rows;
    }

    private int indent() {
        boolean wholeSection = item.kind() == Kind.CLOSING || item.isWholeDiscussion();
        return wholeSection ? SECTION_INDENT : INDENT;
    }

    private int textEnd() {
        Place place = item.place();
        return place.hasEntry() ? place.entryEnd() : Math.max(place.textEnd(), place.body());
    }

    private int end() {
        return item.place().hasEntry() ? agenda.lines().count() : item.place().end();
    }
}
