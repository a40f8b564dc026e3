// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The books of the store, open for the length of one transaction. */
public final class Books {
    private final Handle handle;
    private final Map<Class<?>, Object> attached = new HashMap<>();

    Books(Handle handle) {
        this.handle = handle;
    }

    private <T> T rows(Class<T> type) {
        return type.cast(attached.computeIfAbsent(type, handle::attach));
    }

    public Revisions revisions() {
        return new Revisions(rows(RevisionRows.class));
    }

    public People people() {
        return new People(rows(PeopleRows.class));
    }

    public Keys keys() {
        return new Keys(rows(KeyRows.class));
    }

    public Queues queues() {
        return new Queues(rows(QueueRows.class));
    }

    public Positions positions() {
        return new Positions(rows(PositionRows.class));
    }

    public Asides asides() {
        return new Asides(rows(AsideRows.class));
    }

    public Filings filings() {
        return new Filings(rows(FilingRows.class));
    }

    public SpokenFor spokenFor() {
        return new SpokenFor(rows(SpokenRows.class));
    }

    public Audit audit() {
        return new Audit(rows(AuditRows.class));
    }

    public Papers papers() {
        return new Papers(rows(PaperRows.class));
    }

    public Expunging expunging() {
        return new Expunging(
                rows(ExpungingRows.class), revisions(), papers(), drafts(), acts(), published(), minutesComments());
    }

    public Expunged expunged() {
        return new Expunged(rows(ExpungedRows.class));
    }

    public Drafts drafts() {
        return new Drafts(rows(DraftRows.class));
    }

    public MinutesSteps minutes() {
        return new MinutesSteps(rows(MinutesStepRows.class));
    }

    public MinutesComments minutesComments() {
        return new MinutesComments(rows(MinutesCommentRows.class));
    }

    public Flyleaf flyleaf() {
        return new Flyleaf(rows(FlyleafRows.class));
    }

    public Habits habits() {
        return new Habits(rows(HabitRows.class));
    }

    public MirrorFiles mirrorFiles() {
        return new MirrorFiles(rows(MirrorFileRows.class));
    }

    public PutOff putOff() {
        return new PutOff(rows(PutOffRows.class));
    }

    public Diary diary() {
        return new Diary(rows(DiaryRows.class));
    }

    public Messages messages() {
        return new Messages(rows(MessageRows.class));
    }

    public Remarks remarks() {
        return new Remarks(rows(RemarkRows.class));
    }

    public Armings armings() {
        return new Armings(rows(ArmingRows.class));
    }

    public Strokes strokes() {
        return new Strokes(rows(StrokeRows.class));
    }

    public Subscriptions subscriptions() {
        return new Subscriptions(rows(SubscriptionRows.class));
    }

    public Arrivals arrivals() {
        return new Arrivals(rows(ArrivalRows.class));
    }

    public Passes passes() {
        return new Passes(rows(PassRows.class));
    }

    public Markers markers() {
        return new Markers(rows(MarkerRows.class));
    }

    public Acts acts() {
        return new Acts(rows(ActRows.class));
    }

    public PublishedMinutes published() {
        return new PublishedMinutes(rows(PublishedRows.class));
    }

    public Annals annals() {
        return new Annals(rows(AnnalsRows.class));
    }

    public Cards cards() {
        return new Cards(rows(CardRows.class));
    }

    public Publishing publishing() {
        return new Publishing(rows(PublishingRows.class));
    }

    public Ticks ticks() {
        return new Ticks(rows(TickRows.class));
    }
}
