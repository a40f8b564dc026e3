-- SPDX-License-Identifier: Apache-2.0

-- What is added or goes is indexed by one statement for all rows of a text, in their transaction: row by row, each would
-- make a segment of the index of its own, to be merged with the others.
DROP TRIGGER piece_added;
DROP TRIGGER piece_gone;
DROP TRIGGER whole_card_added;
DROP TRIGGER whole_card_gone;
DROP TRIGGER committee_card_added;
DROP TRIGGER committee_card_gone;
DROP TRIGGER guest_card_added;
DROP TRIGGER guest_card_gone;
