// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.docket.board.Board;
import org.docket.meeting.Ballot.Choice;

/** What a vote comes to, and why. */
public final class Tally {
    private static final String SETTING = "vote.majority";
    private static final String CAST = "cast";

    private final List<Ballot> ballots;
    private final boolean ofCast;

    private Tally(List<Ballot> ballots, boolean ofCast) {
        this.ballots = ballots;
        this.ofCast = ofCast;
    }

    /** More than half of those who are there and not recused must say yes; or of those who say yes or no. */
    public static Tally of(Voted vote, Board board) {
        return new Tally(
                vote.ballots(), board.text(SETTING).filter(CAST::equals).isPresent());
    }

    public long count(Choice choice) {
        return ballots.stream().filter(ballot -> ballot.choice() == choice).count();
    }

    /** Of how many voices more than half must say yes. */
    private long deciding() {
        return count(Choice.YES) + count(Choice.NO) + (ofCast ? 0 : count(Choice.ABSTAIN));
    }

    private long needed() {
        return deciding() / 2 + 1;
    }

    public boolean carries() {
        return count(Choice.YES) >= needed();
    }

    public boolean isUnanimous() {
        return count(Choice.YES) > 0 && count(Choice.NO) + count(Choice.ABSTAIN) + count(Choice.RECUSED) == 0;
    }

    /** Whether it carries and why, as a sentence. */
    public String words() {
        String among = ofCast ? " votes cast" : " directors present and not recused";
        return (carries() ? "It carries: " : "It does not carry: ") + count(Choice.YES) + " of " + deciding() + among
                + " say yes, " + needed() + " needed.";
    }

    /** How the minutes tell it: {@code was approved by 7 to 2, with Sam Ruby abstaining.} */
    public String phrase() {
        if (isUnanimous()) {
            return "unanimous";
        }
        String others = Arrays.stream(Choice.values())
                .map(this::aside)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" and "));
        return "was " + (carries() ? "approved" : "not approved") + " by " + count(Choice.YES) + " to "
                + count(Choice.NO) + (others.isEmpty() ? "" : ", with " + others) + ".";
    }

    private String aside(Choice choice) {
        String names = ballots.stream()
                .filter(ballot -> ballot.choice() == choice)
                .map(Ballot::name)
                .collect(Collectors.joining(", "));
        if (names.isEmpty()) {
            return "";
        }
        return switch (choice) {
            case ABSTAIN -> names + " abstaining";
            case RECUSED -> names + " recused";
            default -> "";
        };
    }
}
