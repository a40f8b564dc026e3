// SPDX-License-Identifier: Apache-2.0
package org.docket.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.docket.agenda.Pond;
import org.junit.jupiter.api.Test;

class ActionStatusTest {
    private static final Task BOAT = new Task("Ann", "mend the boat", Optional.of("Frog"), Optional.of("2014-12-17"));
    private static final Task FISH = new Task("Bob", "count the fish", Optional.empty(), Optional.empty());
    private static final String EMPTY = "    * Bob: count the fish\n          Status:\n";

    @Test
    void otherStatus() {
        assertEquals(Pond.with("Status: Bought tar.", "Status: Tarred."), Edited.by(new ActionStatus(BOAT, "Tarred.")));
    }

    @Test
    void firstStatus() {
        assertEquals(
                Pond.with(EMPTY, EMPTY.replace("Status:", "Status: Three.")),
                Edited.by(new ActionStatus(FISH, "Three.")));
    }

    @Test
    void noStatusAnyMore() {
        assertEquals(Pond.with("Status: Bought tar.", "Status:"), Edited.by(new ActionStatus(BOAT, " \n")));
    }

    @Test
    void longStatusIsFoldedAt62AndContinuedAtColumn18() {
        String words = "x".repeat(58) + " abc";
        assertEquals(Pond.with("Status: Bought tar.", "Status: " + words), Edited.by(new ActionStatus(BOAT, words)));
        assertEquals(
                Pond.with("Status: Bought tar.", "Status: " + "x".repeat(58) + "\n                  abcd"),
                Edited.by(new ActionStatus(BOAT, "x".repeat(58) + "\n\n  abcd")));
    }

    @Test
    void onlyTheStatusLinesAreReplaced() {
        String hand = Pond.with("          Status: Bought tar.\n", "           Status: Bought\n               tar.\n");
        assertEquals(
                Pond.with("          Status: Bought tar.\n", "           Status: Tarred.\n"),
                Edited.by(new ActionStatus(BOAT, "Tarred."), hand));
    }

    @Test
    void linkBehindTheTextStaysThere() {
        String inline = Pond.with("boat\n          [ Frog 2014-12-17 ]", "boat [ Frog 2014-12-17 ]");
        assertEquals(Pond.with(inline, "Bought tar.", "Tarred."), Edited.by(new ActionStatus(BOAT, "Tarred."), inline));
    }

    @Test
    void lineBreaksInTheTextDoNotMatter() {
        String wrapped = Pond.with("mend the boat", "mend\n          the boat");
        assertEquals(
                Pond.with(wrapped, "Bought tar.", "Tarred."), Edited.by(new ActionStatus(BOAT, "Tarred."), wrapped));
    }

    @Test
    void actionWithoutStatusGetsOne() {
        String none = Pond.with(EMPTY, "    * Bob: count the fish\n");
        Task whole = new Task("", "Bob: count the fish", Optional.empty(), Optional.empty());
        assertEquals(
                Pond.with(EMPTY, EMPTY.replace("Status:", "Status: Three.")),
                Edited.by(new ActionStatus(whole, "Three."), none));
    }

    @Test
    void sameStatusChangesNothing() {
        Edited.notBy(new ActionStatus(BOAT, " Bought\n tar. "), Pond.TEXT);
        Edited.notBy(new ActionStatus(FISH, ""), Pond.TEXT);
    }

    @Test
    void statusThatLooksLikeAnItemIsOnlyWords() {
        String after = Edited.by(new ActionStatus(FISH, "* Ann: Status: [ x ]"));
        assertEquals(2, Pond.read(after).actions().size());
        assertEquals("* Ann: Status: [ x ]", Pond.read(after).actions().get(1).status());
    }

    @Test
    void actionThatIsGoneIsRefused() {
        Task gone = new Task("Ann", "mend the boat", Optional.of("Frog"), Optional.empty());
        assertEquals(
                "The action item \"Ann: mend the boat\" is not on this agenda any more.",
                Edited.refused(new ActionStatus(gone, "Tarred.")));
    }

    @Test
    void moreThanOneActionIsRefused() {
        String twice = Pond.with(EMPTY, EMPTY + "\n" + EMPTY);
        assertEquals(
                "There are 2 action items \"Bob: count the fish\".",
                Edited.refused(new ActionStatus(FISH, "Three."), twice));
    }

    @Test
    void emptySectionIsLeftAlone() {
        assertEquals(
                "The action item \"Bob: count the fish\" is not on this agenda any more.",
                Edited.refused(new ActionStatus(FISH, "Three."), Pond.section(9, "\n")));
    }

    @Test
    void privateTagsMustBalance() {
        assertEquals(
                "A <private> or </private> tag has no partner.",
                Edited.refused(new ActionStatus(FISH, "<private>Three.")));
    }
}
