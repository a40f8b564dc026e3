-- SPDX-License-Identifier: Apache-2.0

-- What was said to be done after a meeting, or not after all; of one thing the last counts. Only ever added to.
CREATE TABLE tick (
  id      INTEGER PRIMARY KEY,
  meeting TEXT    NOT NULL,
  todo    TEXT    NOT NULL,
  done    INTEGER NOT NULL CHECK (done IN (0, 1)),
  who     TEXT    NOT NULL,
  said_at TEXT    NOT NULL
) STRICT;

CREATE INDEX tick_by_meeting ON tick (meeting);

CREATE TRIGGER tick_stays BEFORE UPDATE ON tick
BEGIN
  SELECT RAISE(ABORT, 'ticks are only ever added');
END;

CREATE TRIGGER tick_remains BEFORE DELETE ON tick
BEGIN
  SELECT RAISE(ABORT, 'ticks are only ever added');
END;
