-- SPDX-License-Identifier: Apache-2.0

-- A decision on minutes can be taken back, and why words may stand is told in one book. What is only ever added to is
-- rewritten by an expunging alone, as elsewhere.
CREATE TABLE minutes_step_again (
  meeting TEXT    NOT NULL REFERENCES meeting,
  number  INTEGER NOT NULL,
  kind    TEXT    NOT NULL CHECK (kind IN ('MADE', 'RENEWED', 'EDITED', 'TAKEN_BACK', 'APPROVED', 'AMENDED', 'TABLED',
                                           'UNDECIDED', 'MAY_STAND')),
  paper   INTEGER NOT NULL,
  made    INTEGER NOT NULL,
  who     TEXT    NOT NULL,
  done_at TEXT    NOT NULL,
  reason  TEXT    NOT NULL,
  subject TEXT    NOT NULL,
  PRIMARY KEY (meeting, number)
) STRICT;

INSERT INTO minutes_step_again (meeting, number, kind, paper, made, who, done_at, reason, subject)
SELECT meeting, number, kind, paper, made, who, done_at, reason, subject
FROM minutes_step;

-- Those of publication come after what was there; a place is known by its digest, whoever asks.
INSERT INTO minutes_step_again (meeting, number, kind, paper, made, who, done_at, reason, subject)
SELECT
  p.meeting,
  (SELECT count(*) FROM minutes_step s WHERE s.meeting = p.meeting)
    + row_number() OVER (PARTITION BY p.meeting ORDER BY p.id),
  'MAY_STAND',
  d.number,
  d.number,
  p.who,
  p.said_at,
  p.reason,
  p.subject
FROM publishing p
JOIN meeting m ON m.name = p.meeting
JOIN (
  SELECT meeting, max(number) AS number FROM paper WHERE kind = 'DRAFT' GROUP BY meeting) d ON d.meeting = p.meeting
WHERE p.kind = 'EXCUSED';

DROP TABLE minutes_step;

ALTER TABLE minutes_step_again RENAME TO minutes_step;

CREATE TRIGGER minutes_step_stays
BEFORE UPDATE OF number, kind, paper, made, who, done_at, subject ON minutes_step
BEGIN
  SELECT RAISE(ABORT, 'steps of minutes are only ever added');
END;

CREATE TRIGGER minutes_step_reason_stays BEFORE UPDATE OF reason ON minutes_step
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
BEGIN
  SELECT RAISE(ABORT, 'steps of minutes are only ever added');
END;

CREATE TRIGGER minutes_step_remains BEFORE DELETE ON minutes_step
BEGIN
  SELECT RAISE(ABORT, 'steps of minutes are only ever added');
END;

-- Why a published text was withdrawn, and why words were once let stand, is told by people too.
DROP TRIGGER published_withdrawn_once;

CREATE TRIGGER published_withdrawn_once BEFORE UPDATE OF withdrawn_at, withdrawn_by, reason ON published
WHEN OLD.withdrawn_at IS NOT NULL
  AND (NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
    OR NEW.withdrawn_at IS NOT OLD.withdrawn_at OR NEW.withdrawn_by IS NOT OLD.withdrawn_by)
BEGIN
  SELECT RAISE(ABORT, 'published minutes are added and withdrawn');
END;

DROP TRIGGER publishing_stays;

CREATE TRIGGER publishing_stays BEFORE UPDATE ON publishing
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
  OR NEW.id <> OLD.id OR NEW.meeting <> OLD.meeting OR NEW.sha256 <> OLD.sha256 OR NEW.kind <> OLD.kind
  OR NEW.subject <> OLD.subject OR NEW.who <> OLD.who OR NEW.said_at <> OLD.said_at
BEGIN
  SELECT RAISE(ABORT, 'what was said of publishing is only ever added');
END;
