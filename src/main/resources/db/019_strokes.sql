-- SPDX-License-Identifier: Apache-2.0

-- When the clockwork first ran here: nothing from before that is due.
CREATE TABLE clockwork (
  begun_at TEXT NOT NULL
) STRICT;

-- What was done by itself at its time: each occasion once, whatever the clock does.
CREATE TABLE stroke (
  kind      TEXT NOT NULL,
  reference TEXT NOT NULL,
  due_at    TEXT NOT NULL,
  done_at   TEXT NOT NULL,
  PRIMARY KEY (kind, reference)
) STRICT;

CREATE TRIGGER stroke_stays BEFORE UPDATE ON stroke
BEGIN
  SELECT RAISE(ABORT, 'strokes are only ever added');
END;

CREATE TRIGGER stroke_remains BEFORE DELETE ON stroke
BEGIN
  SELECT RAISE(ABORT, 'strokes are only ever added');
END;
