-- SPDX-License-Identifier: Apache-2.0

-- The number of this database: a restored copy gets another, so that it is never taken for the one it was made from.
CREATE TABLE origin (
  only   INTEGER PRIMARY KEY CHECK (only = 1),
  number TEXT NOT NULL
) STRICT;

INSERT INTO origin VALUES (1, lower(hex(randomblob(16))));

-- What the file says of itself: which version of the program wrote it last, and when it was last copied.
CREATE TABLE flyleaf (
  name TEXT PRIMARY KEY,
  says TEXT NOT NULL
) STRICT;
