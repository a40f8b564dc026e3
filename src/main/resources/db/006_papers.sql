-- SPDX-License-Identifier: Apache-2.0

-- Papers beside the agendas, every version of each, whole and packed; meeting is '' where a paper belongs to none.
CREATE TABLE paper (
  kind    TEXT    NOT NULL CHECK (kind IN ('COMMITTEES', 'CALENDAR', 'NOTES', 'DRAFT', 'PUBLISHED', 'CONSENT')),
  meeting TEXT    NOT NULL,
  number  INTEGER NOT NULL CHECK (number > 0),
  who     TEXT    NOT NULL,
  kept_at TEXT    NOT NULL,
  sha256  TEXT    NOT NULL,
  content BLOB    NOT NULL,
  PRIMARY KEY (kind, meeting, number)
) STRICT;

CREATE TRIGGER paper_adds BEFORE INSERT ON paper
WHEN EXISTS (SELECT 1 FROM paper WHERE kind = NEW.kind AND meeting = NEW.meeting AND number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'papers are only ever added');
END;

CREATE TRIGGER paper_stays BEFORE UPDATE ON paper
BEGIN
  SELECT RAISE(ABORT, 'papers are only ever added');
END;

CREATE TRIGGER paper_remains BEFORE DELETE ON paper
BEGIN
  SELECT RAISE(ABORT, 'papers are only ever added');
END;
