-- SPDX-License-Identifier: Apache-2.0

-- What the board says of passages of draft minutes, and what became of it. Only ever added to. About is the number of the
-- comment that is settled, opened again or withdrawn, 0 for one that is said; that alone names a passage: by the digest of
-- the record in which it was read, the line on which it begins there, and its words.
CREATE TABLE minutes_comment (
  meeting TEXT    NOT NULL REFERENCES meeting,
  number  INTEGER NOT NULL CHECK (number > 0),
  kind    TEXT    NOT NULL CHECK (kind IN ('SAID', 'SETTLED', 'REOPENED', 'WITHDRAWN')),
  about   INTEGER NOT NULL CHECK ((about = 0) = (kind = 'SAID')),
  sha256  TEXT    NOT NULL,
  line    INTEGER NOT NULL,
  quote   TEXT    NOT NULL,
  words   TEXT    NOT NULL,
  who     TEXT    NOT NULL,
  said_at TEXT    NOT NULL,
  PRIMARY KEY (meeting, number)
) STRICT;

CREATE TRIGGER minutes_comment_stays BEFORE UPDATE OF number, kind, about, line, who, said_at ON minutes_comment
BEGIN
  SELECT RAISE(ABORT, 'comments on minutes are only ever added');
END;

CREATE TRIGGER minutes_comment_words_stay BEFORE UPDATE OF sha256, quote, words ON minutes_comment
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
BEGIN
  SELECT RAISE(ABORT, 'comments on minutes are only ever added');
END;

CREATE TRIGGER minutes_comment_remains BEFORE DELETE ON minutes_comment
BEGIN
  SELECT RAISE(ABORT, 'comments on minutes are only ever added');
END;
