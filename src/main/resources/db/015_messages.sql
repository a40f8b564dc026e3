-- SPDX-License-Identifier: Apache-2.0

-- What is mailed, written with what caused it. Only how far it has come changes; that it did is an event.
-- Origin is the number of the database that may send it: a copy has another, and the one it was made of may have done so.
CREATE TABLE message (
  id         INTEGER PRIMARY KEY,
  message_id TEXT    NOT NULL UNIQUE,
  origin     TEXT    NOT NULL,
  kind       TEXT    NOT NULL,
  reference  TEXT    NOT NULL,
  meeting    TEXT    REFERENCES meeting,
  project    TEXT    NOT NULL,
  who        TEXT    NOT NULL,
  queued_at  TEXT    NOT NULL,
  merge_key  TEXT    NOT NULL,
  version    INTEGER NOT NULL,
  state      TEXT    NOT NULL
    CHECK (state IN ('QUEUED', 'HELD', 'SENDING', 'SENT', 'FAILED', 'UNKNOWN', 'CANCELLED')),
  due_at     TEXT    NOT NULL,
  held       TEXT    NOT NULL,
  asks       INTEGER NOT NULL CHECK (asks IN (0, 1))
) STRICT;

CREATE INDEX message_by_state ON message (state, due_at);
CREATE INDEX message_by_cause ON message (kind, reference);
CREATE INDEX message_by_key ON message (merge_key) WHERE merge_key <> '';
CREATE INDEX message_by_ask ON message (asks) WHERE asks = 1;

CREATE TRIGGER message_stays
BEFORE UPDATE OF id, message_id, kind, reference, project, who, queued_at, merge_key ON message
BEGIN
  SELECT RAISE(ABORT, 'messages are only ever added');
END;

CREATE TRIGGER message_remains BEFORE DELETE ON message
BEGIN
  SELECT RAISE(ABORT, 'messages are only ever added');
END;

-- What a message says, each time it was changed before it went; addresses and headers one a line.
CREATE TABLE message_text (
  message  INTEGER NOT NULL REFERENCES message,
  version  INTEGER NOT NULL,
  why      TEXT    NOT NULL,
  sender   TEXT    NOT NULL,
  to_whom  TEXT    NOT NULL,
  cc       TEXT    NOT NULL,
  reply_to TEXT    NOT NULL,
  headers  TEXT    NOT NULL,
  subject  TEXT    NOT NULL,
  body     TEXT    NOT NULL,
  PRIMARY KEY (message, version)
) STRICT;

CREATE TRIGGER message_text_stays BEFORE UPDATE ON message_text
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
  OR NEW.message <> OLD.message OR NEW.version <> OLD.version
  OR NEW.sender <> OLD.sender OR NEW.to_whom <> OLD.to_whom OR NEW.cc <> OLD.cc OR NEW.reply_to <> OLD.reply_to
BEGIN
  SELECT RAISE(ABORT, 'messages are only ever added');
END;

CREATE TRIGGER message_text_remains BEFORE DELETE ON message_text
BEGIN
  SELECT RAISE(ABORT, 'messages are only ever added');
END;

-- What happened to a message; address is that of one recipient, where it is about one.
CREATE TABLE message_event (
  number      INTEGER PRIMARY KEY,
  message     INTEGER NOT NULL REFERENCES message,
  happened_at TEXT    NOT NULL,
  kind        TEXT    NOT NULL,
  who         TEXT    NOT NULL,
  address     TEXT    NOT NULL,
  words       TEXT    NOT NULL
) STRICT;

CREATE INDEX message_event_by_message ON message_event (message);

CREATE TRIGGER message_event_adds BEFORE INSERT ON message_event
WHEN EXISTS (SELECT 1 FROM message_event WHERE number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'events are only ever added');
END;

CREATE TRIGGER message_event_stays BEFORE UPDATE ON message_event
BEGIN
  SELECT RAISE(ABORT, 'events are only ever added');
END;

CREATE TRIGGER message_event_remains BEFORE DELETE ON message_event
BEGIN
  SELECT RAISE(ABORT, 'events are only ever added');
END;

-- What was deliberately not mailed, and why.
CREATE TABLE not_mailed (
  number     INTEGER PRIMARY KEY,
  kind       TEXT    NOT NULL,
  reference  TEXT    NOT NULL,
  meeting    TEXT    REFERENCES meeting,
  project    TEXT    NOT NULL,
  who        TEXT    NOT NULL,
  decided_at TEXT    NOT NULL,
  to_whom    TEXT    NOT NULL,
  why        TEXT    NOT NULL
) STRICT;

CREATE TRIGGER not_mailed_stays
BEFORE UPDATE OF number, kind, reference, project, who, decided_at, to_whom, why ON not_mailed
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
BEGIN
  SELECT RAISE(ABORT, 'what was not mailed is only ever added');
END;

CREATE TRIGGER not_mailed_remains BEFORE DELETE ON not_mailed
BEGIN
  SELECT RAISE(ABORT, 'what was not mailed is only ever added');
END;

-- Who let mail go out of this database, or stopped it: the newest counts, for the database of this number, where it was then.
CREATE TABLE arming (
  number  INTEGER PRIMARY KEY,
  done_at TEXT    NOT NULL,
  who     TEXT    NOT NULL,
  armed   INTEGER NOT NULL CHECK (armed IN (0, 1)),
  origin  TEXT    NOT NULL,
  place   TEXT    NOT NULL
) STRICT;

CREATE TRIGGER arming_stays BEFORE UPDATE ON arming
BEGIN
  SELECT RAISE(ABORT, 'armings are only ever added');
END;

CREATE TRIGGER arming_remains BEFORE DELETE ON arming
BEGIN
  SELECT RAISE(ABORT, 'armings are only ever added');
END;
