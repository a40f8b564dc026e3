-- SPDX-License-Identifier: Apache-2.0

-- What is said beside the text: a position given again on a later text, a late text admitted or not after all, a change
-- that is editorial. Was and sha256 are texts as positions are bound to them. Only ever added.
CREATE TABLE aside (
  number   INTEGER PRIMARY KEY,
  meeting  TEXT    NOT NULL REFERENCES meeting,
  item     TEXT    NOT NULL,
  kind     TEXT    NOT NULL CHECK (kind IN ('AFFIRMED', 'ADMITTED', 'NOT_ADMITTED', 'EDITORIAL')),
  initials TEXT    NOT NULL,
  was      TEXT    NOT NULL,
  sha256   TEXT    NOT NULL,
  revision INTEGER NOT NULL,
  who      TEXT    NOT NULL,
  said_at  TEXT    NOT NULL
) STRICT;

CREATE INDEX aside_of_meeting ON aside (meeting, number);

CREATE TRIGGER aside_adds BEFORE INSERT ON aside
WHEN EXISTS (SELECT 1 FROM aside WHERE number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'asides are only ever added');
END;

CREATE TRIGGER aside_stays BEFORE UPDATE ON aside
BEGIN
  SELECT RAISE(ABORT, 'asides are only ever added');
END;

CREATE TRIGGER aside_remains BEFORE DELETE ON aside
BEGIN
  SELECT RAISE(ABORT, 'asides are only ever added');
END;

-- When a text first stood in an item, white space folded. Known is 0 where an import brought it.
CREATE TABLE filing (
  meeting  TEXT    NOT NULL REFERENCES meeting,
  item     TEXT    NOT NULL,
  sha256   TEXT    NOT NULL,
  revision INTEGER NOT NULL,
  filed_at TEXT    NOT NULL,
  known    INTEGER NOT NULL CHECK (known IN (0, 1)),
  PRIMARY KEY (meeting, item, sha256)
) STRICT;
