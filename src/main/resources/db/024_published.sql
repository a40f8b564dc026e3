-- SPDX-License-Identifier: Apache-2.0

-- Minutes, and written consents, that anybody may read: the public text, whole and packed. Of those of one meeting the
-- newest stands, unless it is withdrawn; all stay. Source is where a text came from: an archive, or a meeting kept here.
CREATE TABLE published (
  id           INTEGER PRIMARY KEY,
  kind         TEXT NOT NULL CHECK (kind IN ('MINUTES', 'CONSENT')),
  meeting      TEXT NOT NULL,
  file         TEXT NOT NULL,
  sha256       TEXT NOT NULL,
  source       TEXT NOT NULL CHECK (source IN ('ARCHIVE', 'DOCKET')),
  published_at TEXT NOT NULL,
  who          TEXT NOT NULL,
  content      BLOB NOT NULL,
  withdrawn_at TEXT,
  withdrawn_by TEXT,
  reason       TEXT,
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (reason IS NULL))
) STRICT;

CREATE INDEX published_by_meeting ON published (meeting, kind);

CREATE TRIGGER published_stays
BEFORE UPDATE OF id, kind, meeting, file, source, published_at, who ON published
BEGIN
  SELECT RAISE(ABORT, 'published minutes are added and withdrawn');
END;

CREATE TRIGGER published_words_stay BEFORE UPDATE OF sha256, content ON published
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
BEGIN
  SELECT RAISE(ABORT, 'published minutes are added and withdrawn');
END;

CREATE TRIGGER published_withdrawn_once BEFORE UPDATE OF withdrawn_at, withdrawn_by, reason ON published
WHEN OLD.withdrawn_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'published minutes are added and withdrawn');
END;

CREATE TRIGGER published_remains BEFORE DELETE ON published
BEGIN
  SELECT RAISE(ABORT, 'published minutes are added and withdrawn');
END;

-- What the texts that stand say, cut into pieces; made of the text, and gone when it no longer stands. Since is the day
-- of an action's meeting; sort is the kind of a resolution; outcome is how it ended, or how an action stands.
CREATE TABLE piece (
  id        INTEGER PRIMARY KEY,
  published INTEGER NOT NULL REFERENCES published,
  kind      TEXT    NOT NULL CHECK (kind IN ('REPORT', 'RESOLUTION', 'ACTION', 'REMARK', 'BUSINESS', 'WHOLE')),
  attach    TEXT    NOT NULL,
  title     TEXT    NOT NULL,
  owner     TEXT    NOT NULL,
  sort      TEXT    NOT NULL,
  outcome   TEXT    NOT NULL,
  since     TEXT    NOT NULL,
  text      TEXT    NOT NULL
) STRICT;

CREATE INDEX piece_by_published ON piece (published);
CREATE INDEX piece_by_kind ON piece (kind, published) WHERE kind IN ('RESOLUTION', 'WHOLE');

-- The projects that a piece is about, by name as it is written there and folded.
CREATE TABLE about (
  piece  INTEGER NOT NULL REFERENCES piece ON DELETE CASCADE,
  folded TEXT    NOT NULL,
  name   TEXT    NOT NULL,
  PRIMARY KEY (piece, folded)
) STRICT, WITHOUT ROWID;

CREATE INDEX about_by_name ON about (folded);

-- The public index: of pieces, and so of published minutes alone. Triggers keep it in the transaction of its pieces.
CREATE VIRTUAL TABLE piece_words USING fts5 (
  title, text, content = 'piece', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER piece_added AFTER INSERT ON piece
BEGIN
  INSERT INTO piece_words (rowid, title, text) VALUES (NEW.id, NEW.title, NEW.text);
END;

CREATE TRIGGER piece_gone AFTER DELETE ON piece
BEGIN
  INSERT INTO piece_words (piece_words, rowid, title, text) VALUES ('delete', OLD.id, OLD.title, OLD.text);
END;

CREATE TRIGGER piece_stays BEFORE UPDATE ON piece
BEGIN
  SELECT RAISE(ABORT, 'pieces are made anew of their text');
END;
