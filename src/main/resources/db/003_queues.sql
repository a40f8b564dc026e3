-- SPDX-License-Identifier: Apache-2.0

-- What a person has made up their mind on and not yet committed, in order; id is '' where the change came without.
CREATE TABLE queued (
  person  TEXT    NOT NULL REFERENCES person,
  meeting TEXT    NOT NULL REFERENCES meeting,
  place   INTEGER NOT NULL,
  id      TEXT    NOT NULL,
  change  TEXT    NOT NULL,
  PRIMARY KEY (person, meeting, place)
) STRICT;

-- Changes that carried an id and were applied: asked for again, they are done already.
CREATE TABLE applied (
  person   TEXT    NOT NULL REFERENCES person,
  id       TEXT    NOT NULL,
  meeting  TEXT    NOT NULL REFERENCES meeting,
  revision INTEGER NOT NULL,
  PRIMARY KEY (person, id)
) STRICT;

-- Who approves or flags what, and the very text they did so on. Known is 0 for those an imported text brought along.
CREATE TABLE position (
  meeting  TEXT    NOT NULL REFERENCES meeting,
  item     TEXT    NOT NULL,
  initials TEXT    NOT NULL,
  kind     TEXT    NOT NULL CHECK (kind IN ('APPROVE', 'FLAG')),
  sha256   TEXT    NOT NULL,
  revision INTEGER NOT NULL,
  known    INTEGER NOT NULL CHECK (known IN (0, 1)),
  who      TEXT    NOT NULL,
  taken_at TEXT    NOT NULL,
  PRIMARY KEY (meeting, item, initials, kind)
) STRICT;
