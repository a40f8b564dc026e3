-- SPDX-License-Identifier: Apache-2.0

-- What the newest text of every agenda says, a card for each item and for each kind of reader, with what these see of it:
-- WHOLE for those who read all of it, COMMITTEE for those whose committee it is, GUEST for those who read titles and what
-- the board opens. Item is its name, by which it is known whatever its letter. Ids grow with the day of the meeting, and
-- within one with what changed last, so that the newest are found first without being sorted.
CREATE TABLE card (
  id      INTEGER PRIMARY KEY,
  meeting TEXT NOT NULL REFERENCES meeting,
  reader  TEXT NOT NULL CHECK (reader IN ('WHOLE', 'COMMITTEE', 'GUEST')),
  item    TEXT NOT NULL,
  kind    TEXT NOT NULL,
  href    TEXT NOT NULL,
  title   TEXT NOT NULL,
  words   TEXT NOT NULL
) STRICT;

CREATE INDEX card_by_item ON card (meeting, item);

-- Of which revision the cards of a meeting were made, and by which rules; cards of another one count for nothing.
CREATE TABLE carded (
  meeting  TEXT PRIMARY KEY REFERENCES meeting,
  revision INTEGER NOT NULL,
  rules    TEXT    NOT NULL
) STRICT;

-- An index for each kind of reader, so that no word that some may not see is in the one that is asked for them.
CREATE VIEW whole_card AS SELECT id, title, words FROM card WHERE reader = 'WHOLE';
CREATE VIEW committee_card AS SELECT id, title, words FROM card WHERE reader = 'COMMITTEE';
CREATE VIEW guest_card AS SELECT id, title, words FROM card WHERE reader = 'GUEST';

CREATE VIRTUAL TABLE whole_words USING fts5 (
  title, words, content = 'whole_card', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER whole_card_added AFTER INSERT ON card WHEN NEW.reader = 'WHOLE'
BEGIN
  INSERT INTO whole_words (rowid, title, words) VALUES (NEW.id, NEW.title, NEW.words);
END;

CREATE TRIGGER whole_card_gone AFTER DELETE ON card WHEN OLD.reader = 'WHOLE'
BEGIN
  INSERT INTO whole_words (whole_words, rowid, title, words) VALUES ('delete', OLD.id, OLD.title, OLD.words);
END;

CREATE VIRTUAL TABLE committee_words USING fts5 (
  title, words, content = 'committee_card', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER committee_card_added AFTER INSERT ON card WHEN NEW.reader = 'COMMITTEE'
BEGIN
  INSERT INTO committee_words (rowid, title, words) VALUES (NEW.id, NEW.title, NEW.words);
END;

CREATE TRIGGER committee_card_gone AFTER DELETE ON card WHEN OLD.reader = 'COMMITTEE'
BEGIN
  INSERT INTO committee_words (committee_words, rowid, title, words) VALUES ('delete', OLD.id, OLD.title, OLD.words);
END;

CREATE VIRTUAL TABLE guest_words USING fts5 (
  title, words, content = 'guest_card', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2');

CREATE TRIGGER guest_card_added AFTER INSERT ON card WHEN NEW.reader = 'GUEST'
BEGIN
  INSERT INTO guest_words (rowid, title, words) VALUES (NEW.id, NEW.title, NEW.words);
END;

CREATE TRIGGER guest_card_gone AFTER DELETE ON card WHEN OLD.reader = 'GUEST'
BEGIN
  INSERT INTO guest_words (guest_words, rowid, title, words) VALUES ('delete', OLD.id, OLD.title, OLD.words);
END;

CREATE TRIGGER card_stays BEFORE UPDATE OF id, reader, item, kind, href, title, words ON card
BEGIN
  SELECT RAISE(ABORT, 'cards are made anew of their text');
END;

-- Cards of a meeting on another day are to be written anew, with ids of that day.
CREATE TRIGGER carded_moved AFTER UPDATE OF meeting ON carded
BEGIN
  UPDATE carded SET revision = 0 WHERE meeting = NEW.meeting;
END;
