-- SPDX-License-Identifier: Apache-2.0

-- What people said of items by changes, not by hand, and how they changed it since: mail to those who report is made of it.
-- Told is what may be told of it: empty when it is withdrawn, or not for them. Message is the one that tells it.
CREATE TABLE remark (
  number   INTEGER PRIMARY KEY,
  meeting  TEXT    NOT NULL REFERENCES meeting,
  item     TEXT    NOT NULL,
  person   TEXT    NOT NULL,
  initials TEXT    NOT NULL,
  said_at  TEXT    NOT NULL,
  was      TEXT    NOT NULL,
  says     TEXT    NOT NULL,
  told     TEXT    NOT NULL,
  message  INTEGER REFERENCES message
) STRICT;

CREATE INDEX remark_by_item ON remark (meeting, item);

CREATE TRIGGER remark_stays
BEFORE UPDATE OF number, person, initials, said_at, was, says, told, message ON remark
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
BEGIN
  SELECT RAISE(ABORT, 'remarks are only ever added');
END;

CREATE TRIGGER remark_remains BEFORE DELETE ON remark
BEGIN
  SELECT RAISE(ABORT, 'remarks are only ever added');
END;

-- The Message-ID that all mail on an item answers, so that it is one thread whatever comes first.
CREATE TABLE thread (
  meeting TEXT NOT NULL REFERENCES meeting,
  item    TEXT NOT NULL,
  root    TEXT NOT NULL,
  PRIMARY KEY (meeting, item)
) STRICT;
