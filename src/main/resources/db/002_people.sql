-- SPDX-License-Identifier: Apache-2.0

CREATE TABLE person (
  id       TEXT PRIMARY KEY,
  name     TEXT NOT NULL,
  initials TEXT NOT NULL UNIQUE,
  mail     TEXT NOT NULL
) STRICT;

CREATE TABLE held_role (
  person TEXT NOT NULL REFERENCES person,
  role   TEXT NOT NULL,
  PRIMARY KEY (person, role)
) STRICT;

CREATE TABLE password (
  person TEXT PRIMARY KEY REFERENCES person,
  hash   TEXT NOT NULL
) STRICT;

-- Neither identifiers nor tokens are kept, only their hashes.
CREATE TABLE session (
  hash    TEXT PRIMARY KEY,
  person  TEXT NOT NULL REFERENCES person,
  started TEXT NOT NULL,
  used    TEXT NOT NULL
) STRICT;

CREATE TABLE token (
  hash    TEXT PRIMARY KEY,
  person  TEXT NOT NULL REFERENCES person,
  made_at TEXT NOT NULL
) STRICT;
