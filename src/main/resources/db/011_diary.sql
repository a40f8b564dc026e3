-- SPDX-License-Identifier: Apache-2.0

-- What meetings were called before they were rescheduled: addresses of then lead to the meeting of now.
CREATE TABLE former_name (
  name    TEXT PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting
) STRICT;

-- The meetings that do not take place, and why.
CREATE TABLE cancelled (
  meeting      TEXT PRIMARY KEY REFERENCES meeting,
  reason       TEXT NOT NULL,
  who          TEXT NOT NULL,
  cancelled_at TEXT NOT NULL
) STRICT;

-- A rescheduled meeting takes its revisions along; nothing else of a revision ever changes.
DROP TRIGGER revision_stays;

CREATE TRIGGER revision_stays BEFORE UPDATE OF number, parent, who, made_at, message, sha256, since, text ON revision
BEGIN
  SELECT RAISE(ABORT, 'revisions are only ever added');
END;

CREATE TRIGGER revision_follows BEFORE UPDATE OF meeting ON revision
WHEN NOT EXISTS (SELECT 1 FROM former_name WHERE name = OLD.meeting AND meeting = NEW.meeting)
BEGIN
  SELECT RAISE(ABORT, 'revisions are only ever added');
END;

DROP TRIGGER aside_stays;

CREATE TRIGGER aside_stays BEFORE UPDATE OF number, item, kind, initials, was, sha256, revision, who, said_at ON aside
BEGIN
  SELECT RAISE(ABORT, 'asides are only ever added');
END;

CREATE TRIGGER aside_follows BEFORE UPDATE OF meeting ON aside
WHEN NOT EXISTS (SELECT 1 FROM former_name WHERE name = OLD.meeting AND meeting = NEW.meeting)
BEGIN
  SELECT RAISE(ABORT, 'asides are only ever added');
END;
