-- SPDX-License-Identifier: Apache-2.0

-- Links with which one person reads along at one meeting, each known by the hash of its secret alone.
CREATE TABLE guest_pass (
  number     INTEGER PRIMARY KEY,
  hash       TEXT    NOT NULL UNIQUE,
  meeting    TEXT    NOT NULL REFERENCES meeting,
  name       TEXT    NOT NULL,
  made_by    TEXT    NOT NULL,
  made_at    TEXT    NOT NULL,
  revoked_by TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX guest_pass_by_meeting ON guest_pass (meeting, number);
