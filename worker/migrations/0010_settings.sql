-- What the settings of a series list: who answered a question, who consented to which wording, which sites sign-ups
-- came from, who did what.
CREATE INDEX answers_by_question ON answers (question_id, value);
CREATE INDEX consents_by_version ON consents (series_id, version) WHERE confirmed_at IS NOT NULL AND withdrawn_at IS NULL;

-- Registrations from a site that were confirmed, ever: it stays when they are deleted, and names nobody.
ALTER TABLE partners ADD COLUMN registrations INTEGER NOT NULL DEFAULT 0 CHECK (registrations >= 0);
INSERT INTO partners (series_id, origin, first_seen_on, last_seen_on, registrations)
  SELECT sessions.series_id, registrations.partner, substr(min(registrations.created_at), 1, 10),
    substr(max(registrations.created_at), 1, 10), count(registrations.confirmed_at)
  FROM registrations JOIN sessions ON sessions.id = registrations.session_id
  WHERE registrations.partner IS NOT NULL GROUP BY sessions.series_id, registrations.partner
  ON CONFLICT (series_id, origin) DO UPDATE SET first_seen_on = excluded.first_seen_on,
    last_seen_on = excluded.last_seen_on, registrations = excluded.registrations;
CREATE TRIGGER registrations_count_partner AFTER UPDATE OF confirmed_at ON registrations
  WHEN NEW.partner IS NOT NULL AND OLD.confirmed_at IS NULL AND NEW.confirmed_at IS NOT NULL BEGIN
  UPDATE partners SET registrations = registrations + 1
  WHERE origin = NEW.partner AND series_id = (SELECT series_id FROM sessions WHERE id = NEW.session_id);
END;
CREATE INDEX partners_by_registrations ON partners (series_id, registrations, origin);

CREATE INDEX audit_log_by_actor ON audit_log (series_id, actor_id, at, id);
CREATE INDEX audit_log_by_instant ON audit_log (at);
