-- SPDX-License-Identifier: Apache-2.0

-- Why a version of a paper was kept; '' where nobody said.
ALTER TABLE paper ADD COLUMN message TEXT NOT NULL DEFAULT '';
