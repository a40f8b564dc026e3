-- SPDX-License-Identifier: Apache-2.0

-- At which item the meeting was said to be, first to last, for those who follow it; no part of the minutes.
-- Acts says how far the book of acts had come, and so whether that was in a closed session.
CREATE TABLE marker (
  number  INTEGER PRIMARY KEY,
  meeting TEXT    NOT NULL REFERENCES meeting,
  item    INTEGER NOT NULL REFERENCES acted_item,
  who     TEXT    NOT NULL,
  set_at  TEXT    NOT NULL,
  acts    INTEGER NOT NULL
) STRICT;

CREATE INDEX marker_by_meeting ON marker (meeting, number);
