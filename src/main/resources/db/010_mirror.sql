-- SPDX-License-Identifier: Apache-2.0

-- Which revision of each agenda the mirror wrote last, and into which file.
CREATE TABLE mirror_file (
  meeting  TEXT    PRIMARY KEY REFERENCES meeting,
  file     TEXT    NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
