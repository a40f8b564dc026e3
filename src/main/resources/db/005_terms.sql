-- SPDX-License-Identifier: Apache-2.0

-- In which role a person is, in which committee ('' for none), from which day to which; an empty day is open.
CREATE TABLE term (
  person    TEXT NOT NULL REFERENCES person,
  place     INTEGER NOT NULL,
  role      TEXT NOT NULL,
  committee TEXT NOT NULL,
  first_day TEXT,
  last_day  TEXT,
  PRIMARY KEY (person, place)
) STRICT;

INSERT INTO term (person, place, role, committee)
SELECT person, row_number() OVER (PARTITION BY person ORDER BY role) - 1, role, ''
FROM held_role;

DROP TABLE held_role;

-- Initials may be somebody else's when the terms of both do not overlap, so the column is unique no more.
PRAGMA defer_foreign_keys = ON;

CREATE TEMP TABLE everybody AS SELECT id, name, initials, mail FROM person;

DROP TABLE person;

CREATE TABLE person (
  id       TEXT PRIMARY KEY,
  name     TEXT NOT NULL,
  initials TEXT NOT NULL,
  mail     TEXT NOT NULL
) STRICT;

INSERT INTO person SELECT id, name, initials, mail FROM everybody;

DROP TABLE everybody;

-- A link signs in once, before its time is up.
CREATE TABLE link (
  hash     TEXT PRIMARY KEY,
  person   TEXT NOT NULL REFERENCES person,
  made_at  TEXT NOT NULL,
  ends_at  TEXT NOT NULL
) STRICT;

-- What a token is for, as its owner calls it, so that it can be told from the others and revoked.
ALTER TABLE token ADD COLUMN name TEXT NOT NULL DEFAULT '';

-- When the person of a session last proved who they are by password.
ALTER TABLE session ADD COLUMN proved TEXT NOT NULL DEFAULT '';
UPDATE session SET proved = started;
