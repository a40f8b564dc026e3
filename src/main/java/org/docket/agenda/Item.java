// SPDX-License-Identifier: Apache-2.0
package org.docket.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One item of an agenda: what it says, what was said of it, and where it stands. */
public final class Item {
    private final Lines lines;
    private final Kind kind;
    private final String id;
    String title;
    String fulltitle;
    String owner;
    String shepherd;
    String office;
    String reportsTo;
    String index;
    Place place;
    Block block;
    List<String> flaggedBy = List.of();
    boolean missing;
    Instant time;
    String zoneWord;
    private final List<Warning> warnings = new ArrayList<>();
    private String text;
    private String digest;

    Item(Lines lines, Kind kind, String id, Place place) {
        this.lines = lines;
        this.kind = kind;
        this.id = id;
        this.place = place;
    }

    public Kind kind() {
        return kind;
    }

    /** The id, which programs call attach: {@code 3A}, {@code 7}, {@code BN}, {@code 13.}. */
    public String id() {
        return id;
    }

    /** Whether it is the roll call. */
    public boolean isRollCall() {
        return id.equals("2.");
    }

    /** Whether it is the discussion as a whole, where it has no items of its own. */
    public boolean isWholeDiscussion() {
        return id.equals("8.");
    }

    public String title() {
        return title;
    }

    /** The heading as written, where the title is made shorter. */
    public Optional<String> fulltitle() {
        return Optional.ofNullable(fulltitle);
    }

    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    public Optional<String> shepherd() {
        return Optional.ofNullable(shepherd);
    }

    /** The office an attachment comes from, as its heading has it. */
    public Optional<String> office() {
        return Optional.ofNullable(office);
    }

    /** The officer to whom this attachment reports, in lower case. */
    public Optional<String> reportsTo() {
        return Optional.ofNullable(reportsTo);
    }

    /** The menu label, on the first item of each major section. */
    public Optional<String> index() {
        return Optional.ofNullable(index);
    }

    public Place place() {
        return place;
    }

    public Optional<Block> block() {
        return Optional.ofNullable(block);
    }

    /** The initials in its list of approvals; empty when it has no such list. */
    public Optional<List<String>> approved() {
        return block().filter(b -> b.approvalsPlace().isPresent()).map(Block::approved);
    }

    public List<Comment> comments() {
        return block == null ? List.of() : block.comments();
    }

    public List<String> flaggedBy() {
        return flaggedBy;
    }

    /** Whether there is nothing yet where a report or the action items are due. */
    public boolean missing() {
        return missing;
    }

    /** When the meeting starts or is to end, as the board's zone reads it. */
    public Optional<Instant> time() {
        return Optional.ofNullable(time);
    }

    /** The word behind that time, which may name a zone. */
    public Optional<String> zoneWord() {
        return Optional.ofNullable(zoneWord);
    }

    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    void warn(int line, Warning.Code code, String message) {
        warnings.add(new Warning(line + 1, code, message));
    }

    /** What it says, without the indent its lines share and without approvals and comments. */
    public String text() {
        String known = text;
        if (known == null) {
            known = shown(Passage.dedented(lines, place.body(), place.textEnd()));
            text = known;
        }
        return known;
    }

    /** The MD5 of the text, for edit conflicts and comparison only. */
    public String digest() {
        String known = digest;
        if (known == null) {
            known = Passage.digest(shown(Passage.trimmed(lines, place.body(), place.textEnd())));
            digest = known;
        }
        return known;
    }

    private String shown(String said) {
        return lines.odd() ? Utf8.shown(said) : said;
    }

    @Override
    public String toString() {
        return id + ' ' + title;
    }
}
