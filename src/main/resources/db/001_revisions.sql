-- SPDX-License-Identifier: Apache-2.0

-- A meeting, by its date; a second one on a day ends in -2.
CREATE TABLE meeting (
  name TEXT PRIMARY KEY
) STRICT;

-- Every text an agenda ever had. Text is the packed bytes, sha256 is that of the bytes themselves.
CREATE TABLE revision (
  meeting TEXT    NOT NULL REFERENCES meeting,
  number  INTEGER NOT NULL CHECK (number > 0),
  parent  INTEGER NOT NULL CHECK (parent >= 0 AND parent < number),
  who     TEXT    NOT NULL,
  made_at TEXT    NOT NULL,
  message TEXT    NOT NULL,
  sha256  TEXT    NOT NULL,
  text    BLOB    NOT NULL,
  PRIMARY KEY (meeting, number)
) STRICT;

-- A replacing insert would take the old row away without a word.
CREATE TRIGGER revision_adds BEFORE INSERT ON revision
WHEN EXISTS (SELECT 1 FROM revision WHERE meeting = NEW.meeting AND number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'revisions are only ever added');
END;

CREATE TRIGGER revision_stays BEFORE UPDATE ON revision
BEGIN
  SELECT RAISE(ABORT, 'revisions are only ever added');
END;

CREATE TRIGGER revision_remains BEFORE DELETE ON revision
BEGIN
  SELECT RAISE(ABORT, 'revisions are only ever added');
END;

-- The text last imported or exported: what a file edited by hand is compared with.
CREATE TABLE outside (
  meeting TEXT PRIMARY KEY REFERENCES meeting,
  text    BLOB NOT NULL
) STRICT;
