-- SPDX-License-Identifier: Apache-2.0

-- Changes of the board that somebody decided not to write into the agenda of a meeting, each by the digest of who it is about.
CREATE TABLE seating_put_off (
  meeting    TEXT NOT NULL REFERENCES meeting,
  digest     TEXT NOT NULL,
  who        TEXT NOT NULL,
  put_off_at TEXT NOT NULL,
  PRIMARY KEY (meeting, digest)
) STRICT;
