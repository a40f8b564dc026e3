-- SPDX-License-Identifier: Apache-2.0

-- What was done with the minutes of a meeting before they are published, step by step. Paper is the version of the draft
-- that stands after it, made the one that was written from agenda and notes; subject is what a step is about beside that.
CREATE TABLE minutes_step (
  meeting TEXT    NOT NULL REFERENCES meeting,
  number  INTEGER NOT NULL,
  kind    TEXT    NOT NULL CHECK (kind IN ('MADE', 'RENEWED', 'EDITED', 'TAKEN_BACK', 'APPROVED', 'AMENDED', 'TABLED',
                                           'MAY_STAND')),
  paper   INTEGER NOT NULL,
  made    INTEGER NOT NULL,
  who     TEXT    NOT NULL,
  done_at TEXT    NOT NULL,
  reason  TEXT    NOT NULL,
  subject TEXT    NOT NULL,
  PRIMARY KEY (meeting, number)
) STRICT;

CREATE TRIGGER minutes_step_stays
BEFORE UPDATE OF number, kind, paper, made, who, done_at, reason, subject ON minutes_step
BEGIN
  SELECT RAISE(ABORT, 'steps of minutes are only ever added');
END;

CREATE TRIGGER minutes_step_remains BEFORE DELETE ON minutes_step
BEGIN
  SELECT RAISE(ABORT, 'steps of minutes are only ever added');
END;
