// SPDX-License-Identifier: Apache-2.0
package org.docket.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.docket.agenda.Item;
import org.docket.agenda.Kind;
import org.docket.board.Board;
import org.docket.committees.Committee;
import org.docket.committees.Committees;
import org.docket.planning.FollowUp.Sort;

/** Finds what the resolutions of a meeting leave to do. */
public final class FollowUps {
    //    Change Geronimo Chair | Establish Samza | Terminate Foo
    private static final Pattern TITLE =
            Pattern.compile("(?<change>Change (?<changed>.+) Chair)|(?<establish>Establish (?<established>.+))"
                    + "|(?<terminate>Terminate (?<terminated>.+))");

    //    RESOLVED, that Pat Doe (pat) be and hereby is appointed to the office of Vice President, Ant
    private static final Pattern CHAIR =
            Pattern.compile("(?i)RESOLVED, that (?<name>[^,;()<>]{1,80}?) ?(?:[(<](?<sign>[^()<>]{1,80})[)>])?,? be"
                    + " (?:and hereby is|and is hereby|and hereby be),? (?:hereby )?appointed");

    private static final Pattern UNDECIDED = Pattern.compile("(?i)\\b(tabled|not approved|not accepted|failed)\\b");

    private final Past past;
    private final Committees file;
    private final Board board;

    public FollowUps(Past past, Committees file, Board board) {
        this.past = past;
        this.file = file;
        this.board = board;
    }

    /** In the order of the agenda. */
    public List<FollowUp> all() {
        return past.agenda().items().stream()
                .filter(item -> item.kind() == Kind.RESOLUTION)
                .flatMap(item -> of(item).stream())
                .toList();
    }

    /** What is to be done after each meeting, whatever it resolved. */
    public static List<String> always(Board board) {
        return steps(board, "always");
    }

    /** Whom a resolution appoints, as it writes the name. */
    public static Optional<String> appointed(Item resolution) {
        Matcher chair = CHAIR.matcher(resolution.text().replaceAll("\\s+", " "));
        return chair.find() ? Optional.of(chair.group("name").strip()) : Optional.empty();
    }

    private Optional<FollowUp> of(Item item) {
        Matcher title = TITLE.matcher(item.title().strip());
        if (!title.matches()) {
            return Optional.empty();
        }
        Sort sort = title.group("change") != null
                ? Sort.CHANGE_CHAIR
                : title.group("establish") != null ? Sort.ESTABLISH : Sort.TERMINATE;
        String committee = Stream.of("changed", "established", "terminated")
                .map(title::group)
                .filter(name -> name != null)
                .findFirst()
                .orElseThrow();
        String known = file.named(committee).map(Committee::name).orElse(committee);
        String text = item.text().replaceAll("\\s+", " ");
        Matcher chair = CHAIR.matcher(text);
        boolean named = sort != Sort.TERMINATE && chair.find();
        String person = named ? chair.group("name").strip() : "";
        String sign = named ? Optional.ofNullable(chair.group("sign")).orElse("") : "";
        List<String> steps = steps(board, sort.word()).stream()
                .map(step -> step.replace("{name}", known).replace("{person}", person))
                .toList();
        return Optional.of(
                new FollowUp(sort, item.title(), known, person, address(person, sign), isDecided(item), steps));
    }

    /** What nobody noted anything of counts as tabled, as the minutes have it. */
    private boolean isDecided(Item item) {
        return past.note(item)
                .filter(words -> !words.isBlank() && !UNDECIDED.matcher(words).find())
                .isPresent();
    }

    /** As the resolution or the committee file has it, never made of a name. */
    private String address(String person, String sign) {
        if (sign.contains("@")) {
            return sign;
        }
        return file.committees().stream()
                .flatMap(committee -> committee.chair().stream())
                .filter(chair -> chair.name().equals(person) || chair.id().equals(sign))
                .flatMap(chair -> chair.address().stream())
                .findFirst()
                .orElse("");
    }

    //    follow-up.establish=Ask for the lists of {name} | Welcome {person}
    private static List<String> steps(Board board, String word) {
        return new ArrayList<>(
                Arrays.stream(board.text("follow-up." + word).orElse("").split("\\|"))
                        .map(String::strip)
                        .filter(step -> !step.isEmpty())
                        .toList());
    }
}
