-- A mailing counts its mails as they change, so that its progress is one row to read, and stays known after the records
-- of its mails are gone (P-07).

ALTER TABLE mailings ADD COLUMN due INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mailings ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mailings ADD COLUMN sent INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mailings ADD COLUMN undeliverable INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mailings ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
-- When its first mail was to leave.
ALTER TABLE mailings ADD COLUMN due_at TEXT NOT NULL DEFAULT '';
UPDATE mailings SET
  due = (SELECT count(*) FROM outbox WHERE mailing_id = mailings.id AND state = 'due'),
  held = (SELECT count(*) FROM outbox WHERE mailing_id = mailings.id AND state = 'held'),
  sent = (SELECT count(*) FROM outbox WHERE mailing_id = mailings.id AND state = 'sent'),
  undeliverable = (SELECT count(*) FROM outbox WHERE mailing_id = mailings.id AND state = 'undeliverable'),
  withdrawn = (SELECT count(*) FROM outbox WHERE mailing_id = mailings.id AND state = 'withdrawn'),
  due_at = created_at;

CREATE TRIGGER outbox_count_insert AFTER INSERT ON outbox WHEN NEW.mailing_id IS NOT NULL BEGIN
  UPDATE mailings SET
    due = due + (NEW.state = 'due'),
    held = held + (NEW.state = 'held'),
    sent = sent + (NEW.state = 'sent'),
    undeliverable = undeliverable + (NEW.state = 'undeliverable'),
    withdrawn = withdrawn + (NEW.state = 'withdrawn')
  WHERE id = NEW.mailing_id;
END;
-- No trigger for what is deleted: only records whose time is over are, and what they counted was so.
CREATE TRIGGER outbox_count_update AFTER UPDATE OF state ON outbox
  WHEN NEW.mailing_id IS NOT NULL AND OLD.state <> NEW.state BEGIN
  UPDATE mailings SET
    due = due + (NEW.state = 'due') - (OLD.state = 'due'),
    held = held + (NEW.state = 'held') - (OLD.state = 'held'),
    sent = sent + (NEW.state = 'sent') - (OLD.state = 'sent'),
    undeliverable = undeliverable + (NEW.state = 'undeliverable') - (OLD.state = 'undeliverable'),
    withdrawn = withdrawn + (NEW.state = 'withdrawn') - (OLD.state = 'withdrawn')
  WHERE id = NEW.mailing_id;
END;

-- What a mailing could not deliver, in pages.
CREATE INDEX outbox_undeliverable_of_mailing ON outbox (mailing_id, created_at, id) WHERE state = 'undeliverable';
-- Those that still have something to send: few, however many there were.
CREATE INDEX mailings_underway ON mailings (series_id, created_at, id) WHERE due + held > 0;
CREATE INDEX mailings_by_session ON mailings (session_id, created_at, id);
