-- SPDX-License-Identifier: Apache-2.0

-- A passage that must not exist may stand in addresses, and in what mail servers answered.
DROP TRIGGER message_text_stays;

CREATE TRIGGER message_text_stays BEFORE UPDATE ON message_text
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
  OR NEW.message <> OLD.message OR NEW.version <> OLD.version
BEGIN
  SELECT RAISE(ABORT, 'messages are only ever added');
END;

DROP TRIGGER message_event_stays;

CREATE TRIGGER message_event_stays BEFORE UPDATE ON message_event
WHEN NOT EXISTS (SELECT 1 FROM expunging WHERE open = 1)
  OR NEW.number <> OLD.number OR NEW.message <> OLD.message OR NEW.happened_at <> OLD.happened_at
  OR NEW.kind <> OLD.kind OR NEW.who <> OLD.who
BEGIN
  SELECT RAISE(ABORT, 'events are only ever added');
END;
