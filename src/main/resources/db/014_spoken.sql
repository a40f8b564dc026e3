-- SPDX-License-Identifier: Apache-2.0

-- What the secretary entered for somebody who said so elsewhere: by which revision, how they said it, and what they answered.
CREATE TABLE spoken (
  meeting  TEXT    NOT NULL REFERENCES meeting,
  revision INTEGER NOT NULL,
  person   TEXT    NOT NULL REFERENCES person,
  who      TEXT    NOT NULL,
  way      TEXT    NOT NULL,
  changes  TEXT    NOT NULL,
  said_at  TEXT    NOT NULL,
  answer   TEXT    NOT NULL CHECK (answer IN ('NONE', 'RIGHT', 'UNDONE')),
  PRIMARY KEY (meeting, revision)
) STRICT;
