-- SPDX-License-Identifier: Apache-2.0

-- Where since is 0 the text is whole; else it is what makes this text of the revision before, and since is the number
-- of the whole one it goes back to.
ALTER TABLE revision ADD COLUMN since INTEGER NOT NULL DEFAULT 0 CHECK (since >= 0 AND since < number);
