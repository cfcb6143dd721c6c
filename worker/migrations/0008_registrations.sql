-- What the room of registrations reads: a page at a time, however many there are.

ALTER TABLE people ADD COLUMN edition INTEGER NOT NULL DEFAULT 1;

-- Searches by the beginning of an address, a name or an organisation are ranges of these. The case of ASCII alone is
-- folded here; the query brings the other spellings.
CREATE INDEX people_by_email ON people (series_id, lower(email));
CREATE INDEX people_by_name ON people (series_id, lower(trim(ifnull(given_name, '') || ' ' || ifnull(family_name, ''))))
  WHERE given_name IS NOT NULL OR family_name IS NOT NULL;
CREATE INDEX people_by_family_name ON people (series_id, lower(family_name)) WHERE family_name IS NOT NULL;
CREATE INDEX people_by_organisation ON people (series_id, lower(organisation)) WHERE organisation IS NOT NULL;

-- One partner's registrations; the partners of a session are found by it too, one step for each.
CREATE INDEX registrations_by_partner ON registrations (session_id, partner, status, created_at, id);

-- The list of future dates belongs to a series: kept beside the subscription, so that it is paged and counted without
-- reading everybody who ever registered.
ALTER TABLE subscriptions ADD COLUMN series_id TEXT REFERENCES series (id);
UPDATE subscriptions SET series_id = (SELECT series_id FROM people WHERE people.id = subscriptions.person_id);
CREATE INDEX subscriptions_by_series ON subscriptions (series_id, status, confirmed_at, id);

ALTER TABLE series ADD COLUMN subscribers INTEGER NOT NULL DEFAULT 0 CHECK (subscribers >= 0);
UPDATE series SET subscribers =
  (SELECT count(*) FROM subscriptions WHERE subscriptions.series_id = series.id AND status = 'confirmed');
CREATE TRIGGER subscriptions_count_insert AFTER INSERT ON subscriptions BEGIN
  UPDATE subscriptions SET series_id = (SELECT series_id FROM people WHERE id = NEW.person_id) WHERE id = NEW.id;
  UPDATE series SET subscribers = subscribers + 1
  WHERE NEW.status = 'confirmed' AND id = (SELECT series_id FROM people WHERE people.id = NEW.person_id);
END;
CREATE TRIGGER subscriptions_count_update AFTER UPDATE OF status ON subscriptions WHEN OLD.status <> NEW.status BEGIN
  UPDATE series SET subscribers = subscribers + (NEW.status = 'confirmed') - (OLD.status = 'confirmed')
  WHERE id = NEW.series_id AND 'confirmed' IN (OLD.status, NEW.status);
END;
CREATE TRIGGER subscriptions_count_delete AFTER DELETE ON subscriptions WHEN OLD.status = 'confirmed' BEGIN
  UPDATE series SET subscribers = subscribers - 1 WHERE id = OLD.series_id;
END;
