// SPDX-License-Identifier: Apache-2.0
package org.docket.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.docket.clerk.MinutesNet;
import org.docket.minutes.SecondNet.Hit;
import org.docket.people.Person;
import org.docket.people.Role;
import org.docket.store.Published;

/**
 * How far a meeting's minutes are from being published.
 *
 * @param agreed those who agree to publish just this text
 * @param notice the notice that the board was given of it, where it was
 * @param excused the places where private words may stand, and why
 * @param published what was published of this meeting, newest first
 * @param now the moment at which all this is so
 */
public record Standing(
        Candidate candidate,
        List<Agreement> agreed,
        Optional<Notice> notice,
        List<Excuse> excused,
        List<Published> published,
        Instant now) {
    /** For so long the board may object before one person alone publishes. */
    public static final Duration NOTICE = Duration.ofHours(48);

    /**
     * Notice to the board.
     *
     * @param given when it was put into the ledger of mail
     * @param sent when it went out; empty while it waits
     * @param held why it waits for a person, where it does
     */
    public record Notice(Instant given, Optional<Instant> sent, String held) {}

    /** Who agrees, and since when. */
    public record Agreement(Person who, Instant when) {}

    /** Why words may stand in what is published that are private elsewhere, and who says so. */
    public record Excuse(String key, String reason, String who) {}

    /** The text that anybody can read now. */
    public Optional<Published> open() {
        return published.stream().findFirst().filter(text -> !text.isWithdrawn());
    }

    /** Whether just this text is published. */
    public boolean isPublished() {
        return open().filter(text -> text.sha256().equals(candidate.sha256())).isPresent();
    }

    public Optional<Excuse> excuse(Hit hit) {
        return excused.stream()
                .filter(one -> one.key().equals(MinutesNet.key(hit)))
                .findFirst();
    }

    public List<Hit> openHits() {
        return candidate.hits().stream().filter(hit -> excuse(hit).isEmpty()).toList();
    }

    /** Whether somebody agrees already. */
    public boolean hasAgreed(Person who) {
        return agreed.stream().anyMatch(one -> one.who().id().equals(who.id()));
    }

    /** From when on one person is enough. */
    public Optional<Instant> alone() {
        return notice.flatMap(Notice::sent).map(sent -> sent.plus(NOTICE));
    }

    public boolean isNoticeOver() {
        return alone().filter(end -> !now.isBefore(end)).isPresent();
    }

    /** Whether those who agree are enough: the secretary and a director or the chair, or after notice one of them. */
    boolean isEnough() {
        return isEnough(agreed.stream().map(Agreement::who).toList());
    }

    /** Whether it is enough once this person agrees too. */
    public boolean isEnoughWith(Person who) {
        return isEnough(Stream.concat(agreed.stream().map(Agreement::who), Stream.of(who))
                .toList());
    }

    private boolean isEnough(List<Person> people) {
        boolean two = people.stream()
                .filter(one -> one.is(Role.SECRETARY))
                .anyMatch(secretary ->
                        people.stream().anyMatch(other -> !other.id().equals(secretary.id()) && isOfTheBoard(other)));
        return two || isNoticeOver() && !people.isEmpty();
    }

    private static boolean isOfTheBoard(Person who) {
        return who.is(Role.DIRECTOR) || who.is(Role.CHAIR) || who.is(Role.ACTING_CHAIR);
    }

    /** Who is still needed, in words; empty when nobody is. */
    public String needed() {
        if (isEnough()) {
            return "";
        }
        boolean secretary = agreed.stream().anyMatch(one -> one.who().is(Role.SECRETARY));
        boolean other = agreed.stream().anyMatch(one -> isOfTheBoard(one.who()));
        if (agreed.isEmpty()) {
            return "The secretary, and the chair or a director, have to agree.";
        }
        return secretary || !other ? "The chair or a director has to agree too." : "The secretary has to agree too.";
    }

    /** Why this text cannot be published whoever agrees; empty when it can. */
    public List<String> obstacles() {
        List<String> obstacles = new ArrayList<>();
        if (!candidate.obstacle().isEmpty()) {
            obstacles.add(candidate.obstacle());
        } else if (candidate.approval().isEmpty()) {
            obstacles.add("The board has not approved these minutes yet.");
        } else if (!candidate.isApproved()) {
            obstacles.add("This is not the text that the board approved; what is published has the approved digest.");
        }
        if (published.stream()
                .anyMatch(text -> text.isWithdrawn() && text.sha256().equals(candidate.sha256()))) {
            obstacles.add("This very text was withdrawn; a corrected one can be published.");
        }
        int hits = openHits().size();
        if (hits > 0) {
            obstacles.add("Words that are private elsewhere stand in it in " + hits + (hits == 1 ? " place" : " places")
                    + "; somebody has to say why each may stand.");
        }
        return List.copyOf(obstacles);
    }
}
