// SPDX-License-Identifier: Apache-2.0
package org.docket.store;

import org.jdbi.v3.core.Handle;

/** The books of the store, open for the length of one transaction. */
public final class Books {
    private final Handle handle;

    Books(Handle handle) {
        this.handle = handle;
    }

    public Revisions revisions() {
        return new Revisions(handle.attach(RevisionRows.class));
    }

    public People people() {
        return new People(handle.attach(PeopleRows.class));
    }

    public Keys keys() {
        return new Keys(handle.attach(KeyRows.class));
    }

    public Queues queues() {
        return new Queues(handle.attach(QueueRows.class));
    }

    public Positions positions() {
        return new Positions(handle.attach(PositionRows.class));
    }

    public Asides asides() {
        return new Asides(handle.attach(AsideRows.class));
    }

    public Filings filings() {
        return new Filings(handle.attach(FilingRows.class));
    }

    public SpokenFor spokenFor() {
        return new SpokenFor(handle.attach(SpokenRows.class));
    }

    public Audit audit() {
        return new Audit(handle.attach(AuditRows.class));
    }

    public Papers papers() {
        return new Papers(handle.attach(PaperRows.class));
    }

    public Expunging expunging() {
        return new Expunging(
                handle.attach(ExpungingRows.class),
                revisions(),
                papers(),
                drafts(),
                acts(),
                published(),
                minutesComments());
    }

    public Drafts drafts() {
        return new Drafts(handle.attach(DraftRows.class));
    }

    public MinutesSteps minutes() {
        return new MinutesSteps(handle.attach(MinutesStepRows.class));
    }

    public MinutesComments minutesComments() {
        return new MinutesComments(handle.attach(MinutesCommentRows.class));
    }

    public Flyleaf flyleaf() {
        return new Flyleaf(handle.attach(FlyleafRows.class));
    }

    public Habits habits() {
        return new Habits(handle.attach(HabitRows.class));
    }

    public MirrorFiles mirrorFiles() {
        return new MirrorFiles(handle.attach(MirrorFileRows.class));
    }

    public PutOff putOff() {
        return new PutOff(handle.attach(PutOffRows.class));
    }

    public Diary diary() {
        return new Diary(handle.attach(DiaryRows.class));
    }

    public Messages messages() {
        return new Messages(handle.attach(MessageRows.class));
    }

    public Remarks remarks() {
        return new Remarks(handle.attach(RemarkRows.class));
    }

    public Armings armings() {
        return new Armings(handle.attach(ArmingRows.class));
    }

    public Strokes strokes() {
        return new Strokes(handle.attach(StrokeRows.class));
    }

    public Subscriptions subscriptions() {
        return new Subscriptions(handle.attach(SubscriptionRows.class));
    }

    public Arrivals arrivals() {
        return new Arrivals(handle.attach(ArrivalRows.class));
    }

    public Passes passes() {
        return new Passes(handle.attach(PassRows.class));
    }

    public Markers markers() {
        return new Markers(handle.attach(MarkerRows.class));
    }

    public Acts acts() {
        return new Acts(handle.attach(ActRows.class));
    }

    public PublishedMinutes published() {
        return new PublishedMinutes(handle.attach(PublishedRows.class));
    }

    public Cards cards() {
        return new Cards(handle.attach(CardRows.class));
    }

    public Publishing publishing() {
        return new Publishing(handle.attach(PublishingRows.class));
    }

    public Ticks ticks() {
        return new Ticks(handle.attach(TickRows.class));
    }
}
