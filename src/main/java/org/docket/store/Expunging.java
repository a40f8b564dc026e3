// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/** The only way by which what is only ever added to is rewritten: a passage that must not exist is taken out of it. */
public final class Expunging {
    private static final String REVISION = "REVISION";
    private static final String PUBLIC = "PUBLIC";
    private static final String NOWHERE = "An address of it was expunged.";

    private final ExpungingRows rows;
    private final Revisions revisions;
    private final Papers papers;
    private final Drafts drafts;
    private final Acts acts;
    private final PublishedMinutes published;
    private final MinutesComments comments;
    private int number;

    Expunging(
            ExpungingRows rows,
            Revisions revisions,
            Papers papers,
            Drafts drafts,
            Acts acts,
            PublishedMinutes published,
            MinutesComments comments) {
        this.rows = rows;
        this.revisions = revisions;
        this.papers = papers;
        this.drafts = drafts;
        this.acts = acts;
        this.published = published;
        this.comments = comments;
    }

    /** Who takes a passage out, with whom, and why. */
    public record Order(Instant when, String who, String second, String reason) {}

    public void begin(Order order) {
        number = rows.begin(order.when(), order.who(), order.second(), order.reason());
    }

    public void end() {
        rows.end(number);
    }

    /** Rewrites the texts of a meeting and tells each that was another; answers how many. */
    public int rewriteRevisions(String meeting, UnaryOperator<String> words, BiConsumer<byte[], byte[]> told) {
        byte[] wasBefore = {};
        byte[] before = {};
        int whole = 0;
        int rewritten = 0;
        boolean same = true;
        for (int each = 1; each <= newest(meeting); each++) {
            ExpungingRows.Kept kept = rows.revision(meeting, each);
            byte[] was =
                    kept.since() == 0 ? Packed.unpack(kept.text()) : Delta.apply(wasBefore, Packed.unpack(kept.text()));
            byte[] now = Texts.rewritten(was, words);
            boolean changed = !Arrays.equals(was, now);
            same &= !changed;
            whole = same ? (kept.since() == 0 ? each : kept.since()) : whole;
            String message = words.apply(kept.message());
            if (!same || !message.equals(kept.message())) {
                Revisions.Kept again =
                        same ? new Revisions.Kept(kept.since(), kept.text()) : Revisions.keep(each, whole, before, now);
                whole = again.since() == 0 ? each : again.since();
                rewrite(
                        meeting,
                        kept,
                        new ExpungingRows.Kept(each, again.since(), Sha256.of(now), message, again.text()));
            }
            if (changed) {
                rewritten++;
                told.accept(was, now);
            }
            wasBefore = was;
            before = now;
        }
        return rewritten;
    }

    /** Rewrites the text last outside. */
    public void rewriteOutside(String meeting, UnaryOperator<String> words) {
        revisions.outside(meeting).ifPresent(text -> revisions.setOutside(meeting, Texts.rewritten(text, words)));
    }

    /** Rewrites why meetings were cancelled. */
    public void rewriteCancellations(UnaryOperator<String> words) {
        rows.cancelled().forEach(cancelled -> rows.rewriteReason(cancelled.meeting(), words.apply(cancelled.change())));
    }

    /** Rewrites why minutes were edited, decided on, published and withdrawn; answers how many reasons that were. */
    public int rewriteReasons(UnaryOperator<String> words) {
        int rewritten = 0;
        for (ExpungingRows.Waiting reason : rows.reasons()) {
            ExpungingRows.Waiting now = new ExpungingRows.Waiting(
                    reason.person(), reason.meeting(), reason.place(), words.apply(reason.change()));
            if (!now.equals(reason)) {
                rows.rewriteStep(now);
                rows.rewritePublishing(now);
                rows.rewriteWithdrawal(now);
                rewritten++;
            }
        }
        return rewritten;
    }

    /** Rewrites what people said of items, as it is kept to be mailed. */
    public void rewriteRemarks(UnaryOperator<String> words) {
        rows.remarks()
                .forEach(remark -> rows.rewriteRemark(new ExpungingRows.Waiting(
                        words.apply(remark.person()),
                        words.apply(remark.meeting()),
                        remark.place(),
                        words.apply(remark.change()))));
    }

    /** Rewrites what mails say, and to whom they go; answers how many. */
    public int rewriteMail(UnaryOperator<String> words) {
        int rewritten = 0;
        for (ExpungingRows.Mail mail : rows.mails()) {
            ExpungingRows.Mail again = mail.with(words);
            if (!again.equals(mail)) {
                rows.rewriteMail(again);
                rewritten++;
            }
            if (again.goesElsewhere(mail) && rows.hold(mail.message(), NOWHERE) > 0) {
                rows.tellHeld(mail.message(), number, NOWHERE);
            }
        }
        return rewritten;
    }

    /** Rewrites what happened to mails, and why others were not sent; answers how much of it. */
    public int rewriteLedger(UnaryOperator<String> words) {
        int rewritten = rewriteEvents(words);
        for (ExpungingRows.Waiting not : rows.notMailed()) {
            ExpungingRows.Waiting again = rewritten(not, words);
            if (!again.equals(not)) {
                rows.rewriteNotMailed(again);
                rewritten++;
            }
        }
        return rewritten;
    }

    private int rewriteEvents(UnaryOperator<String> words) {
        int rewritten = 0;
        for (ExpungingRows.Waiting event : rows.events()) {
            ExpungingRows.Waiting again = rewritten(event, words);
            if (!again.equals(event)) {
                rows.rewriteEvent(again);
                rewritten++;
            }
        }
        return rewritten;
    }

    private static ExpungingRows.Waiting rewritten(ExpungingRows.Waiting row, UnaryOperator<String> words) {
        return new ExpungingRows.Waiting(
                words.apply(row.person()), row.meeting(), row.place(), words.apply(row.change()));
    }

    /** Rewrites every paper; answers those that were others. */
    public List<Paper> rewritePapers(UnaryOperator<String> words) {
        List<Paper> rewritten = new ArrayList<>();
        for (Paper newest : papers.newestOfEach()) {
            for (Paper paper : papers.all(newest.kind(), newest.meeting())) {
                byte[] was = papers.content(paper);
                byte[] now = Texts.rewritten(was, words);
                rows.rewriteMessage(paper, words.apply(paper.message()));
                if (!Arrays.equals(was, now)) {
                    rows.keepDigest(number, paper.kind().name(), paper.meeting(), paper.number(), paper.sha256());
                    rows.rewrite(paper, Sha256.of(now), Packed.pack(now));
                    rewritten.add(paper);
                }
            }
        }
        return rewritten;
    }

    /** Rewrites what was being written; answers how many versions of it. */
    public int rewriteDrafts(UnaryOperator<String> words) {
        return drafts.rewrite(words);
    }

    /** Rewrites what was said of passages of draft minutes, after the papers; answers how many comments that were. */
    public int rewriteMinutesComments(UnaryOperator<String> words) {
        return comments.rewrite(papers, words);
    }

    /** Rewrites what anybody could read; answers the texts that were others, whose pieces are to be cut again. */
    public List<Published> rewritePublished(UnaryOperator<String> words) {
        List<Published> rewritten = published.rewrite(words);
        rewritten.forEach(text -> rows.keepDigest(number, PUBLIC, text.meeting(), text.id(), text.sha256()));
        return rewritten;
    }

    /** Rewrites what was written down at meetings, as JSON; answers how many acts that were. */
    public int rewriteActs(UnaryOperator<String> json) {
        return acts.rewrite(json);
    }

    /** Rewrites what waits to be committed, and what was entered for others, as JSON; answers how much of what waits. */
    public int rewriteQueues(UnaryOperator<String> json) {
        rows.forgetMadeAtOnce();
        for (ExpungingRows.Waiting spoken : rows.spoken()) {
            rows.rewriteSpoken(new ExpungingRows.Waiting(
                    spoken.person(), spoken.meeting(), spoken.place(), json.apply(spoken.change())));
        }
        int rewritten = 0;
        for (ExpungingRows.Waiting waiting : rows.waiting()) {
            String change = json.apply(waiting.change());
            if (!change.equals(waiting.change())) {
                rows.rewrite(new ExpungingRows.Waiting(waiting.person(), waiting.meeting(), waiting.place(), change));
                rewritten++;
            }
        }
        return rewritten;
    }

    /** Has what was bound to items by digest or name bound to the same items as they are now. */
    public void rebind(String meeting, Map<String, String> bound) {
        List<Map.Entry<String, String>> pairs = bound.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .toList();
        List<String> was = pairs.stream().map(Map.Entry::getKey).toList();
        List<String> is = pairs.stream().map(Map.Entry::getValue).toList();
        if (!pairs.isEmpty()) {
            rows.rebindPositions(meeting, was, is);
            rows.rebindFilings(meeting, was, is);
            rows.rebindAsides(meeting, was, is);
            rows.rebindRemarks(meeting, was, is);
            rows.rebindThreads(meeting, was, is);
            bound.forEach((then, now) -> drafts.rename(meeting, then, now));
        }
    }

    private int newest(String meeting) {
        return revisions.newest(meeting).map(Revision::number).orElse(0);
    }

    private void rewrite(String meeting, ExpungingRows.Kept was, ExpungingRows.Kept now) {
        if (!was.sha256().equals(now.sha256())) {
            rows.keepDigest(number, REVISION, meeting, was.number(), was.sha256());
        }
        rows.rewrite(meeting, now);
    }
}
