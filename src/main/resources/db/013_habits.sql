-- SPDX-License-Identifier: Apache-2.0

-- Whose words go into the agenda at once, each as a revision of its own, instead of waiting to be committed.
CREATE TABLE commits_at_once (
  person TEXT PRIMARY KEY REFERENCES person
) STRICT;

-- What was last committed at once, and the changes that would take it back, as JSON.
CREATE TABLE made_at_once (
  person   TEXT    NOT NULL REFERENCES person,
  meeting  TEXT    NOT NULL REFERENCES meeting,
  revision INTEGER NOT NULL,
  undo     TEXT    NOT NULL,
  PRIMARY KEY (person, meeting)
) STRICT;
