-- Organisers, what they may do, and what they did. An edit names the edition it began with, so that the second of two
-- editors is told.

ALTER TABLE series ADD COLUMN edition INTEGER NOT NULL DEFAULT 1;
-- 0: being prepared, seen by its organisers alone.
ALTER TABLE series ADD COLUMN open INTEGER NOT NULL DEFAULT 1 CHECK (open IN (0, 1));
-- Whether sign-ups are taken from every site, or from the partners alone.
ALTER TABLE series ADD COLUMN embedding TEXT NOT NULL DEFAULT 'anywhere' CHECK (embedding IN ('anywhere', 'partners'));

ALTER TABLE sessions ADD COLUMN edition INTEGER NOT NULL DEFAULT 1;

ALTER TABLE speakers ADD COLUMN edition INTEGER NOT NULL DEFAULT 1;
-- Where the link to the own bio is mailed; never public.
ALTER TABLE speakers ADD COLUMN email TEXT;
-- When the speaker agreed by that link to be shown (L-28).
ALTER TABLE speakers ADD COLUMN agreed_at TEXT;
-- Hidden everywhere, whatever the sessions say: taken down in one step (L-28).
ALTER TABLE speakers ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
CREATE INDEX speakers_by_series ON speakers (series_id, name);

-- Portraits that organisers uploaded, served by us. The id is the hash of the content.
CREATE TABLE photos (
  id TEXT NOT NULL,
  speaker_id TEXT PRIMARY KEY REFERENCES speakers (id) ON DELETE CASCADE,
  type TEXT NOT NULL CHECK (type IN ('image/jpeg', 'image/png', 'image/webp')),
  content BLOB NOT NULL CHECK (length(content) <= 400000)
) STRICT;
CREATE UNIQUE INDEX photos_by_content ON photos (id, speaker_id);

ALTER TABLE wishes ADD COLUMN edition INTEGER NOT NULL DEFAULT 1;
CREATE INDEX wishes_all ON wishes (series_id, published, created_on, id);
ALTER TABLE questions ADD COLUMN edition INTEGER NOT NULL DEFAULT 1;
ALTER TABLE materials ADD COLUMN edition INTEGER NOT NULL DEFAULT 1;

CREATE TABLE organisers (
  id TEXT PRIMARY KEY,
  -- Normalised: the first owner is added by a command that knows no key.
  email TEXT NOT NULL UNIQUE,
  name TEXT,
  locale TEXT NOT NULL DEFAULT 'de',
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE series_organisers (
  series_id TEXT NOT NULL REFERENCES series (id),
  organiser_id TEXT NOT NULL REFERENCES organisers (id) ON DELETE CASCADE,
  -- A viewer is a co-organiser who sees aggregates alone (L-13).
  role TEXT NOT NULL CHECK (role IN ('owner', 'editor', 'viewer')),
  created_at TEXT NOT NULL,
  PRIMARY KEY (series_id, organiser_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX series_of_organiser ON series_organisers (organiser_id);

-- Who is signed in. The id is the SHA-256 of the cookie, so the table holds none that works.
CREATE TABLE organiser_sessions (
  id TEXT PRIMARY KEY,
  organiser_id TEXT NOT NULL REFERENCES organisers (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  last_used_at TEXT NOT NULL
) STRICT;
CREATE INDEX organiser_sessions_by_organiser ON organiser_sessions (organiser_id);
CREATE INDEX organiser_sessions_by_use ON organiser_sessions (last_used_at);

ALTER TABLE api_tokens ADD COLUMN role TEXT NOT NULL DEFAULT 'editor' CHECK (role IN ('owner', 'editor', 'viewer'));
ALTER TABLE api_tokens ADD COLUMN expires_at TEXT;
-- The day only.
ALTER TABLE api_tokens ADD COLUMN last_used_on TEXT;
CREATE INDEX api_tokens_by_series ON api_tokens (series_id, created_at);

-- Who did what to which, without what it says (G-13).
CREATE TABLE audit_log (
  id TEXT PRIMARY KEY,
  series_id TEXT REFERENCES series (id),
  at TEXT NOT NULL,
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('organiser', 'token', 'command')),
  actor_id TEXT NOT NULL,
  -- The organiser's address or the token's name, as it was then.
  actor_name TEXT NOT NULL,
  deed TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT
) STRICT;
CREATE INDEX audit_log_by_series ON audit_log (series_id, at, id);
CREATE INDEX audit_log_by_subject ON audit_log (subject_id, at);

-- Sites that embed the tag: those that organisers entered, and those that sign-ups came from.
CREATE TABLE partners (
  series_id TEXT NOT NULL REFERENCES series (id),
  -- Scheme and host, as browsers send it: https://stadt.example
  origin TEXT NOT NULL,
  name TEXT,
  allowed INTEGER NOT NULL DEFAULT 0 CHECK (allowed IN (0, 1)),
  first_seen_on TEXT,
  last_seen_on TEXT,
  -- The version of the script that the last sign-up came with.
  script_version TEXT,
  edition INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (series_id, origin)
) STRICT, WITHOUT ROWID;

-- A short questionnaire: about a session to who came, or to the whole list.
CREATE TABLE surveys (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL REFERENCES series (id),
  -- Null: to all subscribers.
  session_id TEXT REFERENCES sessions (id),
  title TEXT NOT NULL CHECK (json_valid(title)),
  intro TEXT CHECK (intro IS NULL OR json_valid(intro)),
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'open', 'closed')),
  closes_at TEXT,
  edition INTEGER NOT NULL DEFAULT 1,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX surveys_by_series ON surveys (series_id, created_at, id);

CREATE TABLE survey_questions (
  id TEXT PRIMARY KEY,
  survey_id TEXT NOT NULL REFERENCES surveys (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('scale', 'choice', 'text')),
  label TEXT NOT NULL CHECK (json_valid(label)),
  -- [{value, label: {lang: text}}]
  options TEXT NOT NULL DEFAULT '[]' CHECK (json_type(options) = 'array'),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX survey_questions_by_survey ON survey_questions (survey_id, position);

-- One answer to one question, tied to nobody and to no other answer. Random keys and the day alone: neither order nor
-- instant leads back to who answered.
CREATE TABLE survey_answers (
  id TEXT PRIMARY KEY,
  question_id TEXT NOT NULL REFERENCES survey_questions (id) ON DELETE CASCADE,
  value TEXT NOT NULL,
  answered_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX survey_answers_by_question ON survey_answers (question_id, value);

-- The lists of kinds and purposes grow: SQLite changes a CHECK by a new table alone. A link belongs to a person, an
-- organiser or a speaker.
CREATE TABLE new_links (
  id TEXT PRIMARY KEY,
  purpose TEXT NOT NULL
    CHECK (purpose IN ('confirm', 'my', 'join', 'unsubscribe', 'accept', 'survey', 'bio', 'sign-in')),
  person_id TEXT REFERENCES people (id) ON DELETE CASCADE,
  organiser_id TEXT REFERENCES organisers (id) ON DELETE CASCADE,
  speaker_id TEXT REFERENCES speakers (id) ON DELETE CASCADE,
  sign_up_id TEXT REFERENCES sign_ups (id) ON DELETE CASCADE,
  session_id TEXT REFERENCES sessions (id),
  survey_id TEXT REFERENCES surveys (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  -- Null: as long as what it belongs to.
  expires_at TEXT,
  -- Until then it also downloads and erases: those want a freshly mailed link.
  fresh_until TEXT,
  revoked_at TEXT,
  -- How often it signed somebody in, or took an answer.
  uses INTEGER NOT NULL DEFAULT 0,
  CHECK ((person_id IS NOT NULL) + (organiser_id IS NOT NULL) + (speaker_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO new_links (id, purpose, person_id, sign_up_id, session_id, created_at, expires_at, fresh_until, revoked_at)
  SELECT id, purpose, person_id, sign_up_id, session_id, created_at, expires_at, fresh_until, revoked_at FROM links;

CREATE TABLE new_mailings (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL REFERENCES series (id),
  session_id TEXT REFERENCES sessions (id),
  survey_id TEXT REFERENCES surveys (id),
  kind TEXT NOT NULL
    CHECK (kind IN ('access-link', 'moved', 'cancelled', 'programme', 'new-date', 'thanks', 'survey')),
  -- The session's revision, or the hour before the start: the same mailing is never made twice.
  cause TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'paused', 'stopped')),
  created_at TEXT NOT NULL
) STRICT;
INSERT INTO new_mailings (id, series_id, session_id, kind, cause, state, created_at)
  SELECT id, series_id, session_id, kind, cause, state, created_at FROM mailings;

CREATE TABLE new_outbox (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL REFERENCES series (id),
  person_id TEXT REFERENCES people (id) ON DELETE SET NULL,
  session_id TEXT REFERENCES sessions (id),
  sign_up_id TEXT REFERENCES sign_ups (id) ON DELETE SET NULL,
  link_id TEXT REFERENCES new_links (id) ON DELETE SET NULL,
  mailing_id TEXT REFERENCES new_mailings (id),
  kind TEXT NOT NULL CHECK (kind IN ('confirm-sign-up', 'registered', 'subscribed', 'offered', 'access-link', 'moved',
    'cancelled', 'programme', 'new-date', 'thanks', 'my-link', 'erased', 'meeting-missing', 'list-unused', 'survey',
    'bio', 'sign-in')),
  -- What brought it about: the sign-up, the round of the registration, the session's revision. A job run twice
  -- writes nothing twice.
  cause TEXT NOT NULL,
  -- Emptied once the mail is sent.
  recipient TEXT,
  locale TEXT NOT NULL,
  -- 1 access link, 2 confirmation, 3 change, 4 list.
  priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 4),
  state TEXT NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'held', 'sent', 'undeliverable', 'withdrawn')),
  due_at TEXT NOT NULL,
  leased_until TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  reason TEXT,
  created_at TEXT NOT NULL,
  sent_at TEXT
) STRICT;
INSERT INTO new_outbox (id, series_id, person_id, session_id, sign_up_id, link_id, mailing_id, kind, cause, recipient,
    locale, priority, state, due_at, leased_until, attempts, reason, created_at, sent_at)
  SELECT id, series_id, person_id, session_id, sign_up_id, link_id, mailing_id, kind, cause, recipient,
    locale, priority, state, due_at, leased_until, attempts, reason, created_at, sent_at FROM outbox;

DROP TABLE outbox;
DROP TABLE links;
DROP TABLE mailings;
ALTER TABLE new_links RENAME TO links;
ALTER TABLE new_mailings RENAME TO mailings;
ALTER TABLE new_outbox RENAME TO outbox;

-- One standing link for each person, purpose and session; freshly mailed ones and those of surveys come beside it.
CREATE UNIQUE INDEX links_standing ON links (person_id, purpose, ifnull(session_id, ''))
  WHERE sign_up_id IS NULL AND fresh_until IS NULL AND survey_id IS NULL;
CREATE UNIQUE INDEX links_to_surveys ON links (person_id, survey_id) WHERE survey_id IS NOT NULL;
CREATE INDEX links_by_person ON links (person_id);
CREATE INDEX links_by_organiser ON links (organiser_id, created_at) WHERE organiser_id IS NOT NULL;
CREATE INDEX links_by_speaker ON links (speaker_id, created_at) WHERE speaker_id IS NOT NULL;
CREATE INDEX links_by_survey ON links (survey_id) WHERE survey_id IS NOT NULL;
CREATE INDEX links_by_expiry ON links (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX links_by_sign_up ON links (sign_up_id);

CREATE UNIQUE INDEX mailings_once ON mailings (ifnull(session_id, ''), kind, cause);
CREATE INDEX mailings_by_series ON mailings (series_id, created_at, id);

-- What was taken back may be caused again.
CREATE UNIQUE INDEX outbox_once ON outbox (person_id, ifnull(session_id, ''), kind, cause) WHERE state <> 'withdrawn';
-- Mails to the organisers belong to no person.
CREATE UNIQUE INDEX outbox_once_to_organisers ON outbox (series_id, ifnull(session_id, ''), kind, cause)
  WHERE kind IN ('meeting-missing', 'list-unused');
CREATE INDEX outbox_by_person ON outbox (person_id, kind, created_at);
CREATE INDEX outbox_by_session ON outbox (session_id, kind) WHERE state IN ('due', 'held');
CREATE INDEX outbox_by_mailing ON outbox (mailing_id, state);
CREATE INDEX outbox_over ON outbox (created_at) WHERE state IN ('sent', 'undeliverable', 'withdrawn');
CREATE INDEX outbox_undeliverable ON outbox (series_id, created_at, id) WHERE state = 'undeliverable';
CREATE INDEX outbox_by_sign_up ON outbox (sign_up_id);
CREATE INDEX outbox_by_link ON outbox (link_id);
CREATE INDEX outbox_orphaned ON outbox (id) WHERE person_id IS NULL AND recipient IS NOT NULL;
CREATE INDEX outbox_due ON outbox (priority, due_at) WHERE state = 'due';

-- The lists of the admin read a page and nothing else, however many there are.
CREATE INDEX registrations_by_status ON registrations (session_id, status, created_at, id);
CREATE INDEX people_by_series ON people (series_id, created_at, id);

-- Also counted: who has not confirmed, and who gave their place up.
ALTER TABLE sessions ADD COLUMN unconfirmed INTEGER NOT NULL DEFAULT 0 CHECK (unconfirmed >= 0);
ALTER TABLE sessions ADD COLUMN given_up INTEGER NOT NULL DEFAULT 0 CHECK (given_up >= 0);
UPDATE sessions SET
  unconfirmed = (SELECT count(*) FROM registrations WHERE session_id = sessions.id AND status = 'pending'),
  given_up = (SELECT count(*) FROM registrations WHERE session_id = sessions.id AND status = 'cancelled');
DROP TRIGGER registrations_count_insert;
DROP TRIGGER registrations_count_update;
DROP TRIGGER registrations_count_delete;
CREATE TRIGGER registrations_count_insert AFTER INSERT ON registrations BEGIN
  UPDATE sessions SET
    seats_taken = seats_taken + (NEW.status IN ('confirmed', 'offered')),
    waiting = waiting + (NEW.status = 'waiting'),
    unconfirmed = unconfirmed + (NEW.status = 'pending'),
    given_up = given_up + (NEW.status = 'cancelled'),
    last_queue_number = max(last_queue_number, coalesce(NEW.queue_number, 0))
  WHERE id = NEW.session_id;
END;
CREATE TRIGGER registrations_count_update AFTER UPDATE OF status ON registrations WHEN OLD.status <> NEW.status BEGIN
  UPDATE sessions SET
    seats_taken = seats_taken + (NEW.status IN ('confirmed', 'offered')) - (OLD.status IN ('confirmed', 'offered')),
    waiting = waiting + (NEW.status = 'waiting') - (OLD.status = 'waiting'),
    unconfirmed = unconfirmed + (NEW.status = 'pending') - (OLD.status = 'pending'),
    given_up = given_up + (NEW.status = 'cancelled') - (OLD.status = 'cancelled'),
    last_queue_number = max(last_queue_number, coalesce(NEW.queue_number, 0))
  WHERE id = NEW.session_id;
END;
CREATE TRIGGER registrations_count_delete AFTER DELETE ON registrations BEGIN
  UPDATE sessions SET
    seats_taken = seats_taken - (OLD.status IN ('confirmed', 'offered')),
    waiting = waiting - (OLD.status = 'waiting'),
    unconfirmed = unconfirmed - (OLD.status = 'pending'),
    given_up = given_up - (OLD.status = 'cancelled')
  WHERE id = OLD.session_id;
END;
