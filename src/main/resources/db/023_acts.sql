-- SPDX-License-Identifier: Apache-2.0

-- What happened at meetings, act by act. Only ever added; a later act may strike an earlier one, then strikes is its number.
-- Id is what whoever sent it calls it, '' for nothing, so that nothing that is sent twice is written down twice.
CREATE TABLE act (
  meeting     TEXT    NOT NULL REFERENCES meeting,
  number      INTEGER NOT NULL CHECK (number > 0),
  id          TEXT    NOT NULL,
  kind        TEXT    NOT NULL,
  strikes     INTEGER NOT NULL,
  who         TEXT    NOT NULL,
  recorded_at TEXT    NOT NULL,
  body        TEXT    NOT NULL,
  PRIMARY KEY (meeting, number)
) STRICT;

CREATE UNIQUE INDEX act_once ON act (meeting, who, id) WHERE id <> '';

CREATE INDEX act_by_kind ON act (meeting, kind);

CREATE TRIGGER act_stays BEFORE UPDATE OF number, id, kind, strikes, who, recorded_at ON act
BEGIN
  SELECT RAISE(ABORT, 'acts are only ever added');
END;

CREATE TRIGGER act_body_stays BEFORE UPDATE OF body ON act
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
BEGIN
  SELECT RAISE(ABORT, 'acts are only ever added');
END;

CREATE TRIGGER act_follows BEFORE UPDATE OF meeting ON act
WHEN NOT EXISTS (SELECT 1 FROM former_name WHERE name = OLD.meeting AND meeting = NEW.meeting)
BEGIN
  SELECT RAISE(ABORT, 'acts are only ever added');
END;

CREATE TRIGGER act_remains BEFORE DELETE ON act
BEGIN
  SELECT RAISE(ABORT, 'acts are only ever added');
END;

-- The items that acts are about. An item keeps its id when it is retitled, and is found by every name that it had.
CREATE TABLE acted_item (
  id      INTEGER PRIMARY KEY,
  meeting TEXT    NOT NULL REFERENCES meeting,
  name    TEXT    NOT NULL
) STRICT;

CREATE TABLE acted_name (
  meeting TEXT    NOT NULL REFERENCES meeting,
  name    TEXT    NOT NULL,
  item    INTEGER NOT NULL REFERENCES acted_item,
  PRIMARY KEY (meeting, name)
) STRICT;
