-- SPDX-License-Identifier: Apache-2.0

-- What is being written for an item before it is filed, each time it was saved. made_from is the version that was gone on
-- with, 0 for what the agenda says; digest and revision say which text of the item it is to replace.
CREATE TABLE draft (
  meeting   TEXT    NOT NULL REFERENCES meeting,
  item      TEXT    NOT NULL,
  number    INTEGER NOT NULL,
  made_from INTEGER NOT NULL,
  digest    TEXT    NOT NULL,
  revision  INTEGER NOT NULL,
  who       TEXT    NOT NULL,
  source    TEXT    NOT NULL,
  saved_at  TEXT    NOT NULL,
  text      BLOB    NOT NULL,
  PRIMARY KEY (meeting, item, number)
) STRICT;

CREATE TRIGGER draft_stays BEFORE UPDATE OF number, made_from, digest, revision, who, source, saved_at ON draft
BEGIN
  SELECT RAISE(ABORT, 'drafts are only ever added');
END;

CREATE TRIGGER draft_text_stays BEFORE UPDATE OF text ON draft
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
BEGIN
  SELECT RAISE(ABORT, 'drafts are only ever added');
END;

CREATE TRIGGER draft_remains BEFORE DELETE ON draft
BEGIN
  SELECT RAISE(ABORT, 'drafts are only ever added');
END;

-- The version of a draft that was filed, and the revision that did so.
CREATE TABLE draft_filed (
  meeting  TEXT    NOT NULL REFERENCES meeting,
  item     TEXT    NOT NULL,
  number   INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  PRIMARY KEY (meeting, item, number)
) STRICT;
