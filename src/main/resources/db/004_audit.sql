-- SPDX-License-Identifier: Apache-2.0

-- Deeds that are looked into later: who, when, from where, what and on what; never what was written. Only ever added.
CREATE TABLE deed (
  number  INTEGER PRIMARY KEY,
  done_at TEXT NOT NULL,
  who     TEXT NOT NULL,
  origin  TEXT NOT NULL,
  what    TEXT NOT NULL,
  subject TEXT NOT NULL
) STRICT;

CREATE TRIGGER deed_adds BEFORE INSERT ON deed
WHEN EXISTS (SELECT 1 FROM deed WHERE number = NEW.number)
BEGIN
  SELECT RAISE(ABORT, 'deeds are only ever added');
END;

CREATE TRIGGER deed_stays BEFORE UPDATE ON deed
BEGIN
  SELECT RAISE(ABORT, 'deeds are only ever added');
END;

CREATE TRIGGER deed_remains BEFORE DELETE ON deed
BEGIN
  SELECT RAISE(ABORT, 'deeds are only ever added');
END;
