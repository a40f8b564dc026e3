-- SPDX-License-Identifier: Apache-2.0

-- How a text came to be published: who agreed to it, who took that back, when notice of it was given to the board (subject
-- is the number of that mail), and why words that are private elsewhere may stand in it (subject is a digest of the
-- place; no words of it are kept here). Only ever added to.
CREATE TABLE publishing (
  id      INTEGER PRIMARY KEY,
  meeting TEXT NOT NULL,
  sha256  TEXT NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('AGREED', 'TAKEN_BACK', 'NOTICED', 'EXCUSED')),
  subject TEXT NOT NULL,
  reason  TEXT NOT NULL,
  who     TEXT NOT NULL,
  said_at TEXT NOT NULL
) STRICT;

CREATE INDEX publishing_by_meeting ON publishing (meeting, sha256);

CREATE TRIGGER publishing_stays BEFORE UPDATE ON publishing
BEGIN
  SELECT RAISE(ABORT, 'what was said of publishing is only ever added');
END;

CREATE TRIGGER publishing_remains BEFORE DELETE ON publishing
BEGIN
  SELECT RAISE(ABORT, 'what was said of publishing is only ever added');
END;
