// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docket.edit.Sides.Piece;

/** Which words of two texts differ, whatever white space stands between them. */
record Words(List<Piece> before, List<Piece> after) {
    private static final int MOST = 3_000;
    private static final Pattern WORD = Pattern.compile("\\s*\\S+");

    static Words between(String before, String after) {
        List<String> left = split(before);
        List<String> right = split(after);
        BitSet removed = new BitSet();
        BitSet added = new BitSet();
        if (left.size() + right.size() > MOST) {
            removed.set(0, left.size());
            added.set(0, right.size());
        } else {
            Patch<String> patch = DiffUtils.diff(stripped(left), stripped(right));
            for (AbstractDelta<String> delta : patch.getDeltas()) {
                mark(removed, delta.getSource());
                mark(added, delta.getTarget());
            }
        }
        return new Words(pieces(left, removed), pieces(right, added));
    }

    private static void mark(BitSet marked, Chunk<String> chunk) {
        marked.set(chunk.getPosition(), chunk.getPosition() + chunk.size());
    }

    /** The words, each with the white space before it. */
    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static List<String> stripped(List<String> words) {
        return words.stream().map(String::strip).toList();
    }

    /** Words that follow each other and are both marked or both not become one piece; white space around is not marked. */
    private static List<Piece> pieces(List<String> words, BitSet marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (i > 0 && marked.get(i) != marked.get(i - 1)) {
                String gap =
                        word.substring(0, word.length() - word.stripLeading().length());
                pieces.add(new Piece(marked.get(i) ? run + gap : run.toString(), marked.get(i - 1)));
                run.setLength(0);
                run.append(marked.get(i) ? "" : gap);
                word = word.stripLeading();
            }
            run.append(word);
        }
        if (!run.isEmpty()) {
            pieces.add(new Piece(run.toString(), marked.get(words.size() - 1)));
        }
        return List.copyOf(pieces);
    }
}
