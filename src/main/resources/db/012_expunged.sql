-- SPDX-License-Identifier: Apache-2.0

-- That a passage was taken out of everything because it must not exist: by whom, with whom, and why; never what it was.
-- Open is 1 only inside of the transaction that does it; then alone may what is only ever added to be rewritten.
CREATE TABLE expunging (
  number  INTEGER PRIMARY KEY,
  done_at TEXT    NOT NULL,
  who     TEXT    NOT NULL,
  second  TEXT    NOT NULL,
  reason  TEXT    NOT NULL,
  open    INTEGER NOT NULL CHECK (open IN (0, 1))
) STRICT;

CREATE TRIGGER expunging_stays BEFORE UPDATE OF number, done_at, who, second, reason ON expunging
BEGIN
  SELECT RAISE(ABORT, 'expungings are only ever added');
END;

CREATE TRIGGER expunging_ends BEFORE UPDATE OF open ON expunging
WHEN NEW.open = 1
BEGIN
  SELECT RAISE(ABORT, 'expungings are only ever added');
END;

CREATE TRIGGER expunging_remains BEFORE DELETE ON expunging
BEGIN
  SELECT RAISE(ABORT, 'expungings are only ever added');
END;

-- The digests that texts had before; kind is 'REVISION' or that of a paper, place its meeting as it was called then.
CREATE TABLE expunged (
  expunging INTEGER NOT NULL REFERENCES expunging,
  kind      TEXT    NOT NULL,
  place     TEXT    NOT NULL,
  number    INTEGER NOT NULL,
  sha256    TEXT    NOT NULL,
  PRIMARY KEY (expunging, kind, place, number)
) STRICT;

CREATE TRIGGER expunged_stays BEFORE UPDATE ON expunged
BEGIN
  SELECT RAISE(ABORT, 'expungings are only ever added');
END;

CREATE TRIGGER expunged_remains BEFORE DELETE ON expunged
BEGIN
  SELECT RAISE(ABORT, 'expungings are only ever added');
END;

-- Even then only what they say: who made them, when and after which stays; and the digest is kept before it is another.
DROP TRIGGER revision_stays;

CREATE TRIGGER revision_stays BEFORE UPDATE OF number, parent, who, made_at, message, sha256, since, text ON revision
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
  OR NEW.number <> OLD.number OR NEW.parent <> OLD.parent
  OR NEW.who <> OLD.who OR NEW.made_at <> OLD.made_at
  OR NEW.sha256 <> OLD.sha256 AND NOT EXISTS (
    SELECT 1 FROM expunged
    WHERE kind = 'REVISION' AND place = OLD.meeting AND number = OLD.number AND sha256 = OLD.sha256)
BEGIN
  SELECT RAISE(ABORT, 'revisions are only ever added');
END;

DROP TRIGGER paper_stays;

CREATE TRIGGER paper_stays BEFORE UPDATE ON paper
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
  OR NEW.kind <> OLD.kind OR NEW.meeting <> OLD.meeting OR NEW.number <> OLD.number
  OR NEW.who <> OLD.who OR NEW.kept_at <> OLD.kept_at
  OR NEW.sha256 <> OLD.sha256 AND NOT EXISTS (
    SELECT 1 FROM expunged
    WHERE kind = OLD.kind AND place = OLD.meeting AND number = OLD.number AND sha256 = OLD.sha256)
BEGIN
  SELECT RAISE(ABORT, 'papers are only ever added');
END;

DROP TRIGGER aside_stays;

CREATE TRIGGER aside_stays BEFORE UPDATE OF number, item, kind, initials, was, sha256, revision, who, said_at ON aside
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
BEGIN
  SELECT RAISE(ABORT, 'asides are only ever added');
END;
