// SPDX-License-Identifier: Apache-2.0
package org.docket.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.docket.clerk.Queue;

/**
 * What the reader has decided and not yet committed, and what is left to review.
 *
 * @param message what the commit says unless the reader writes something else
 * @param earlier what the reader approved as an earlier text
 * @param ready what the reader has neither approved nor flagged, nor queued to
 * @param done the number of the revision that a commit just made
 */
record QueuePage(
        Frame frame, List<Queued> queue, String message, List<Step> earlier, List<Step> ready, Optional<Done> done) {
    /** The revision that is newest after a commit, and whether that was made by it. */
    record Done(int revision, boolean made) {}

    static QueuePage of(Reading reading, Queue queue, Optional<Done> done) {
        List<Queued> queued = IntStream.range(0, queue.size())
                .mapToObj(i -> new Queued(
                        i,
                        queue.entries().get(i).change(),
                        queue.entries().get(i).reason()))
                .toList();
        List<Step> ready = reading.agenda().items().stream()
                .filter(reading::awaitsReader)
                .filter(item ->
                        reading.queued(item).stream().noneMatch(change -> change.is("approve") || change.is("flag")))
                .map(item -> reading.step(item, Walk.QUEUE.prefix))
                .toList();
        return new QueuePage(Frame.of(reading, "Queue", ""), queued, queue.message(), earlier(reading), ready, done);
    }

    static List<Step> earlier(Reading reading) {
        return reading.agenda().items().stream()
                .filter(reading::awaitsReaderAgain)
                .map(reading::step)
                .toList();
    }

    /** What waits, by kind. */
    Map<String, List<Queued>> groups() {
        return queue.stream().collect(Collectors.groupingBy(Queued::words, TreeMap::new, Collectors.toList()));
    }

    boolean hasProblems() {
        return fitting() < queue.size();
    }

    /** How much of it a commit writes. */
    int fitting() {
        return (int) queue.stream().filter(change -> change.reason().isEmpty()).count();
    }

    /** Whether any of it is a comment, which may be mailed. */
    boolean speaks() {
        return queue.stream().anyMatch(change -> change.kind().endsWith("comment"));
    }

    boolean isWhole() {
        return frame.here().filter(Here::isWhole).isPresent();
    }

    String home() {
        return frame.home();
    }

    Habit habit() {
        return frame.here().map(Here::habit).orElse(Habit.QUEUES);
    }
}
