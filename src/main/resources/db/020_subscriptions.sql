-- SPDX-License-Identifier: Apache-2.0

-- Who gets what by mail: a person, or a list by its address with what it may see. Ended ones stay.
CREATE TABLE subscription (
  id       INTEGER PRIMARY KEY,
  person   TEXT REFERENCES person,
  address  TEXT    NOT NULL,
  kind    TEXT    NOT NULL,
  project  TEXT    NOT NULL,
  daily    INTEGER NOT NULL CHECK (daily IN (0, 1)),
  sight    TEXT    NOT NULL CHECK (sight IN ('', 'board', 'members', 'public')),
  secret   TEXT    NOT NULL UNIQUE,
  made_at  TEXT    NOT NULL,
  made_by  TEXT    NOT NULL,
  ended_at TEXT,
  ended_by TEXT,
  CHECK ((person IS NULL) = (address <> '')),
  CHECK ((person IS NULL) = (sight <> ''))
) STRICT;

CREATE TRIGGER subscription_stays
BEFORE UPDATE OF id, person, address, kind, project, daily, sight, secret, made_at, made_by ON subscription
BEGIN
  SELECT RAISE(ABORT, 'subscriptions are added and ended');
END;

CREATE TRIGGER subscription_remains BEFORE DELETE ON subscription
BEGIN
  SELECT RAISE(ABORT, 'subscriptions are added and ended');
END;
