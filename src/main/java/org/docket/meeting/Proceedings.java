// SPDX-License-Identifier: Apache-2.0
package org.docket.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All that stands of a meeting, as its acts come to when they are read in order. */
public final class Proceedings {
    private final List<Recorded> acts;
    private final Set<Integer> struck = new HashSet<>();
    private final List<Recorded> standing = new ArrayList<>();
    private final Set<Integer> closedItems = new HashSet<>();
    private final Set<Integer> closedActs = new HashSet<>();
    private final Map<String, Seated> seats = new LinkedHashMap<>();
    private final Doors doors = new Doors();

    private Proceedings(List<Recorded> acts, Set<Integer> closed) {
        this.acts = List.copyOf(acts);
        closedItems.addAll(closed);
        acts.stream().filter(act -> act.act() instanceof Struck).forEach(act -> struck.add(((Struck) act.act()).act()));
        for (Recorded act : acts) {
            doors.follow(act);
            if (!isStruck(act)) {
                standing.add(act);
                if (act.act() instanceof Seated seat) {
                    seats.put(seat.name(), seat);
                }
            }
            doors.closing().ifPresent(closing -> addClosed(act, closing));
        }
        acts.stream().filter(this::isOfClosedItem).forEach(act -> closedActs.add(act.number()));
    }

    /**
     * What was said behind closed doors stays there, also where it is taken back. An item goes with it; but where the
     * doors were closed by mistake, only if what was written of it meanwhile still stands.
     */
    private void addClosed(Recorded act, Recorded closing) {
        boolean isSaid = act.act() instanceof Disputed || act.act().item().isPresent();
        if (isSaid) {
            closedActs.add(act.number());
        }
        if (!(isStruck(closing) && isStruck(act))) {
            act.act().item().ifPresent(closedItems::add);
        }
    }

    /** What these come to, which are in order. */
    public static Proceedings of(List<Recorded> acts) {
        return new Proceedings(acts, Set.of());
    }

    /** The same where these items were taken up in a closed session too, though nothing was written of them then. */
    public Proceedings closing(Set<Integer> items) {
        return items.isEmpty() ? this : new Proceedings(acts, items);
    }

    /** Only what may be told outside of the closed sessions; that there were any may be told, and of which items. */
    public Proceedings open() {
        return new Proceedings(
                acts.stream()
                        .filter(act -> !closedActs.contains(act.number()))
                        .filter(act -> !(act.act() instanceof Struck strike) || !closedActs.contains(strike.act()))
                        .filter(act -> !(act.act() instanceof Disputed dispute) || !isOfClosed(dispute))
                        .toList(),
                closedItems);
    }

    /** Only when it began and ended, who was there, and when it was closed. */
    public Proceedings limits() {
        return new Proceedings(
                standing.stream()
                        .filter(act -> act.act() instanceof Begun
                                || act.act() instanceof Ended
                                || act.act() instanceof Seated
                                || act.act() instanceof Closed
                                || act.act() instanceof Opened)
                        .toList(),
                Set.of());
    }

    /** Every act, struck or not, first to last. */
    public List<Recorded> all() {
        return acts;
    }

    /** What stands, first to last. */
    public List<Recorded> standing() {
        return List.copyOf(standing);
    }

    public boolean isStruck(Recorded act) {
        return struck.contains(act.number());
    }

    /** How things stood before an act. */
    public Proceedings before(Recorded act) {
        return new Proceedings(
                acts.stream().filter(other -> other.number() < act.number()).toList(), Set.of());
    }

    public Optional<Instant> begun() {
        return newest(Begun.class).map(Begun::at);
    }

    public Optional<Instant> ended() {
        return newest(Ended.class).map(Ended::at);
    }

    /** Whether a closed session is going on. */
    public boolean isClosed() {
        return doors.closing().isPresent();
    }

    /** Whether the session was closed when the book had come to this act, as it was known then. */
    public boolean wasClosed(int number) {
        return doors.wereClosed(number);
    }

    /** The closed sessions: their beginnings and ends, in order. */
    public List<Recorded> sessions() {
        return that(act -> act instanceof Closed || act instanceof Opened).toList();
    }

    /** The items that were taken up in a closed session. */
    public Set<Integer> closedItems() {
        return Set.copyOf(closedItems);
    }

    public Attendance attendance() {
        return new Attendance(seats);
    }

    /** The note on an item: the version that was written last. */
    public Optional<Recorded> note(int item) {
        return last(that(act -> act instanceof Noted noted && noted.id() == item));
    }

    /** Every version of the note on an item, first to last. */
    public List<Recorded> versions(int item) {
        return that(act -> act instanceof Noted noted && noted.id() == item).toList();
    }

    /** Versions of a note that nobody went on from and whose words do not stand in the newest one. */
    public List<Recorded> asides(int item) {
        List<Recorded> versions = versions(item);
        if (versions.size() < 2) {
            return List.of();
        }
        String newest = words(versions.get(versions.size() - 1));
        Set<Integer> continued = new HashSet<>();
        versions.forEach(version -> continued.add(((Noted) version.act()).from()));
        return versions.subList(0, versions.size() - 1).stream()
                .filter(version -> !continued.contains(version.number()))
                .filter(version -> !newest.contains(words(version)))
                .toList();
    }

    private static String words(Recorded version) {
        return ((Noted) version.act()).text().replaceAll("\\s+", " ").strip();
    }

    /** What became of an item: a vote, or what was said to have become of it, whichever was written down last. */
    public Optional<Recorded> outcome(int item) {
        return last(that(act -> act.item().isPresent()
                        && act.item().getAsInt() == item
                        && (act instanceof Voted || act instanceof Settled)))
                .filter(act -> !(act.act() instanceof Settled settled && settled.outcome() == Settled.Outcome.NONE));
    }

    /** The moments at which consent was taken. */
    public List<Consented> consents() {
        return that(Consented.class::isInstance)
                .map(act -> (Consented) act.act())
                .toList();
    }

    /** What directors said is written down wrongly and nobody has dealt with, by who said it and of what. */
    public List<Recorded> disputes() {
        Map<String, Recorded> open = new LinkedHashMap<>();
        that(Disputed.class::isInstance).forEach(act -> {
            Disputed dispute = (Disputed) act.act();
            if (dispute.settled()) {
                open.values().removeIf(other -> other.number() == dispute.act());
            } else {
                open.put(act.who() + ' ' + dispute.act(), act);
            }
        });
        return List.copyOf(open.values());
    }

    /** What was answered to somebody who said that something is written down wrongly. */
    public Optional<Disputed> answer(Recorded dispute) {
        return last(that(act -> act instanceof Disputed answer && answer.settled() && answer.act() == dispute.number()))
                .map(act -> (Disputed) act.act());
    }

    /** What this person said is written down wrongly, dealt with or not. */
    public List<Recorded> disputesOf(String who) {
        return that(act -> act instanceof Disputed dispute && !dispute.settled())
                .filter(act -> act.who().equals(who))
                .toList();
    }

    /** The items of which anything is written down. */
    public Set<Integer> items() {
        Set<Integer> items = new HashSet<>();
        standing.forEach(act -> act.act().item().ifPresent(items::add));
        return items;
    }

    /** What was changed beside it most lately. */
    public int newest() {
        return acts.isEmpty() ? 0 : acts.get(acts.size() - 1).number();
    }

    private boolean isOfClosedItem(Recorded act) {
        return act.act().item().isPresent()
                && closedItems.contains(act.act().item().getAsInt());
    }

    /** An answer to a complaint tells of what the complaint was about. */
    private boolean isOfClosed(Disputed dispute) {
        return closedActs.contains(dispute.act())
                || acts.stream()
                        .anyMatch(act -> act.number() == dispute.act()
                                && act.act() instanceof Disputed about
                                && closedActs.contains(about.act()));
    }

    private <T extends Act> Optional<T> newest(Class<T> kind) {
        return last(that(kind::isInstance)).map(Recorded::act).map(kind::cast);
    }

    private Stream<Recorded> that(Predicate<Act> which) {
        return standing.stream().filter(act -> which.test(act.act()));
    }

    private static Optional<Recorded> last(Stream<Recorded> acts) {
        return acts.reduce((earlier, later) -> later);
    }
}
