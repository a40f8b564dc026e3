-- SPDX-License-Identifier: Apache-2.0

-- Mail that came in: as it came, what of it is shown, what it was taken for, and why. Likeness is what two deliveries of
-- one mail have in common. Message is the one of ours that it speaks of; meeting and item are what it is about.
CREATE TABLE arrival (
  id         INTEGER PRIMARY KEY,
  arrived_at TEXT    NOT NULL,
  likeness   TEXT    NOT NULL UNIQUE,
  sha256     TEXT    NOT NULL,
  size       INTEGER NOT NULL,
  message_id TEXT    NOT NULL,
  sender     TEXT    NOT NULL,
  subject    TEXT    NOT NULL,
  notes      TEXT    NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('REPORT', 'ANSWER', 'BOUNCE', 'AUTOMATIC', 'OTHER')),
  why        TEXT    NOT NULL,
  message    INTEGER REFERENCES message,
  meeting    TEXT    REFERENCES meeting,
  item       TEXT    NOT NULL,
  text       BLOB    NOT NULL,
  raw        BLOB    NOT NULL
) STRICT;

CREATE INDEX arrival_by_moment ON arrival (arrived_at);
CREATE INDEX arrival_by_message_id ON arrival (message_id);
CREATE INDEX arrival_by_message ON arrival (message) WHERE message IS NOT NULL;
CREATE INDEX arrival_by_item ON arrival (meeting, item) WHERE meeting IS NOT NULL;

CREATE TRIGGER arrival_stays
BEFORE UPDATE OF id, arrived_at, likeness, size, message_id, sender, kind, message ON arrival
BEGIN
  SELECT RAISE(ABORT, 'mail that came in is only ever added');
END;

CREATE TRIGGER arrival_words_stay BEFORE UPDATE OF sha256, subject, notes, why, item, text, raw ON arrival
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
BEGIN
  SELECT RAISE(ABORT, 'mail that came in is only ever added');
END;

-- What was made of such a mail: a draft by itself or by a person, or nothing.
CREATE TABLE arrival_step (
  number  INTEGER PRIMARY KEY,
  arrival INTEGER NOT NULL REFERENCES arrival,
  done_at TEXT    NOT NULL,
  who     TEXT    NOT NULL,
  kind    TEXT    NOT NULL CHECK (kind IN ('DRAFTED', 'ASSIGNED', 'DISMISSED')),
  meeting TEXT    REFERENCES meeting,
  item    TEXT    NOT NULL
) STRICT;

CREATE INDEX arrival_step_by_arrival ON arrival_step (arrival);

CREATE TRIGGER arrival_step_stays
BEFORE UPDATE OF number, arrival, done_at, who, kind ON arrival_step
BEGIN
  SELECT RAISE(ABORT, 'what was made of mail is only ever added');
END;

-- Only mail of which nothing was made may go, to make room; that it was there is counted.
CREATE TRIGGER arrival_remains BEFORE DELETE ON arrival
WHEN OLD.kind IN ('REPORT', 'ANSWER') AND OLD.meeting IS NOT NULL
  OR EXISTS (SELECT 1 FROM arrival_step WHERE arrival = OLD.id AND kind IN ('DRAFTED', 'ASSIGNED'))
BEGIN
  SELECT RAISE(ABORT, 'mail of which something was made is kept');
END;

CREATE TABLE arrival_gone (
  day   TEXT    NOT NULL,
  kind  TEXT    NOT NULL,
  count INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  PRIMARY KEY (day, kind)
) STRICT;
