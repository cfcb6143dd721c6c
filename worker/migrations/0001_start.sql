-- Times are UTC text, ISO 8601 with milliseconds and Z, so that they sort as text. Organiser text is a JSON map by
-- language. Columns with personal data are listed in worker/rules/personal-data.ts.

CREATE TABLE series (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL UNIQUE CHECK (slug GLOB '[a-z0-9]*' AND slug NOT GLOB '*[^a-z0-9-]*'),
  title TEXT NOT NULL CHECK (json_valid(title)),
  summary TEXT NOT NULL CHECK (json_valid(summary)),
  lang TEXT NOT NULL DEFAULT 'de',
  time_zone TEXT NOT NULL DEFAULT 'Europe/Berlin',
  -- [{name, url, logo, role: "organiser" | "partner"}]
  organisers TEXT NOT NULL CHECK (json_type(organisers) = 'array'),
  contact_name TEXT NOT NULL,
  contact_email TEXT NOT NULL,
  image_url TEXT,
  image_alt TEXT CHECK (image_alt IS NULL OR json_valid(image_alt)),
  -- Null: the hosted privacy notice and imprint of this service stand in.
  privacy_url TEXT,
  imprint_url TEXT,
  imprint TEXT NOT NULL CHECK (json_valid(imprint)),
  controllers TEXT NOT NULL CHECK (json_type(controllers) = 'array'),
  recipients TEXT NOT NULL CHECK (json_valid(recipients)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL REFERENCES series (id),
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'published', 'cancelled')),
  -- Null: the topic follows.
  title TEXT CHECK (title IS NULL OR json_valid(title)),
  summary TEXT CHECK (summary IS NULL OR json_valid(summary)),
  starts_at TEXT NOT NULL,
  ends_at TEXT NOT NULL,
  previous_starts_at TEXT,
  level TEXT CHECK (level IN ('beginner', 'intermediate', 'advanced')),
  -- [{startsAt, kind, title: {lang: text}, speakerIds}]
  agenda TEXT NOT NULL DEFAULT '[]' CHECK (json_type(agenda) = 'array'),
  -- {kind: "online", platform} | {kind: "onsite", name, address}
  place TEXT NOT NULL CHECK (json_extract(place, '$.kind') IN ('online', 'onsite')),
  -- Never public: where the access link leads.
  meeting_url TEXT,
  -- Null: at the start (design §6).
  sign_up_closes_at TEXT,
  -- Null: without limit.
  capacity INTEGER CHECK (capacity >= 0),
  -- Kept by the triggers below, so that no public path counts registrations.
  seats_taken INTEGER NOT NULL DEFAULT 0 CHECK (seats_taken >= 0),
  waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting >= 0),
  last_queue_number INTEGER NOT NULL DEFAULT 0,
  -- Raised by every change that people are told of; the SEQUENCE of calendar files.
  revision INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  CHECK (ends_at > starts_at)
) STRICT;
CREATE INDEX sessions_by_end ON sessions (series_id, ends_at);

CREATE TABLE speakers (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL REFERENCES series (id),
  name TEXT NOT NULL,
  role TEXT CHECK (role IS NULL OR json_valid(role)),
  organisation TEXT,
  bio TEXT CHECK (bio IS NULL OR json_valid(bio)),
  photo_url TEXT,
  photo_alt TEXT CHECK (photo_alt IS NULL OR json_valid(photo_alt))
) STRICT;

CREATE TABLE session_speakers (
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  speaker_id TEXT NOT NULL REFERENCES speakers (id) ON DELETE CASCADE,
  position INTEGER NOT NULL DEFAULT 0,
  -- Each speaker is released for publication by itself (L-28).
  released INTEGER NOT NULL DEFAULT 0 CHECK (released IN (0, 1)),
  PRIMARY KEY (session_id, speaker_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE questions (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL REFERENCES series (id),
  kind TEXT NOT NULL CHECK (kind IN ('scale', 'choice', 'text')),
  label TEXT NOT NULL CHECK (json_valid(label)),
  -- [{value, label: {lang: text}}]
  options TEXT NOT NULL DEFAULT '[]' CHECK (json_type(options) = 'array'),
  required INTEGER NOT NULL DEFAULT 0 CHECK (required IN (0, 1)),
  position INTEGER NOT NULL DEFAULT 0,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;
CREATE INDEX questions_by_series ON questions (series_id, position);

-- A person is unique by series and address: two series are two controllers.
CREATE TABLE people (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL REFERENCES series (id),
  -- Keyed hash of the normalised address.
  email_key TEXT NOT NULL,
  email TEXT NOT NULL,
  given_name TEXT,
  family_name TEXT,
  organisation TEXT,
  role TEXT,
  locale TEXT NOT NULL,
  created_at TEXT NOT NULL,
  confirmed_at TEXT,
  UNIQUE (series_id, email_key)
) STRICT;
CREATE INDEX people_unconfirmed ON people (id) WHERE confirmed_at IS NULL;

-- What a visitor sent, waiting for its confirmation: it changes nothing of a confirmed person before (design §4).
CREATE TABLE sign_ups (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  session_id TEXT REFERENCES sessions (id),
  subscribe INTEGER NOT NULL CHECK (subscribe IN (0, 1)),
  -- {givenName, familyName, organisation, role, answers, wish}; emptied by the confirmation
  typed TEXT NOT NULL CHECK (json_valid(typed)),
  locale TEXT NOT NULL,
  page TEXT,
  partner TEXT,
  created_at TEXT NOT NULL,
  -- The days of an unconfirmed sign-up count from the sending of its mail.
  expires_at TEXT NOT NULL,
  confirmed_at TEXT,
  CHECK (session_id IS NOT NULL OR subscribe = 1)
) STRICT;
CREATE INDEX sign_ups_by_person ON sign_ups (person_id, created_at);
CREATE INDEX sign_ups_by_expiry ON sign_ups (expires_at) WHERE confirmed_at IS NULL;

CREATE TABLE registrations (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  session_id TEXT NOT NULL REFERENCES sessions (id),
  status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'confirmed', 'waiting', 'offered', 'cancelled')),
  -- The order of confirmation on the waiting list; larger is later, gaps mean nothing.
  queue_number INTEGER,
  -- How often this registration was confirmed: part of the cause of its mails.
  round INTEGER NOT NULL DEFAULT 0,
  partner TEXT,
  created_at TEXT NOT NULL,
  confirmed_at TEXT,
  UNIQUE (person_id, session_id)
) STRICT;
CREATE INDEX registrations_by_session ON registrations (session_id, created_at, id);
CREATE INDEX registrations_in_queue ON registrations (session_id, queue_number) WHERE status = 'waiting';

CREATE TRIGGER registrations_count_insert AFTER INSERT ON registrations BEGIN
  UPDATE sessions SET
    seats_taken = seats_taken + (NEW.status IN ('confirmed', 'offered')),
    waiting = waiting + (NEW.status = 'waiting'),
    last_queue_number = max(last_queue_number, coalesce(NEW.queue_number, 0))
  WHERE id = NEW.session_id AND NEW.status IN ('confirmed', 'offered', 'waiting');
END;
CREATE TRIGGER registrations_count_update AFTER UPDATE OF status ON registrations WHEN OLD.status <> NEW.status BEGIN
  UPDATE sessions SET
    seats_taken = seats_taken + (NEW.status IN ('confirmed', 'offered')) - (OLD.status IN ('confirmed', 'offered')),
    waiting = waiting + (NEW.status = 'waiting') - (OLD.status = 'waiting'),
    last_queue_number = max(last_queue_number, coalesce(NEW.queue_number, 0))
  WHERE id = NEW.session_id;
END;
CREATE TRIGGER registrations_count_delete AFTER DELETE ON registrations BEGIN
  UPDATE sessions SET
    seats_taken = seats_taken - (OLD.status IN ('confirmed', 'offered')),
    waiting = waiting - (OLD.status = 'waiting')
  WHERE id = OLD.session_id AND OLD.status IN ('confirmed', 'offered', 'waiting');
END;

CREATE INDEX registrations_pending ON registrations (person_id, session_id) WHERE status = 'pending';

CREATE TABLE subscriptions (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL UNIQUE REFERENCES people (id) ON DELETE CASCADE,
  status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'confirmed', 'ended')),
  round INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  confirmed_at TEXT,
  ended_at TEXT
) STRICT;
CREATE INDEX subscriptions_pending ON subscriptions (person_id) WHERE status = 'pending';

CREATE TABLE answers (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  -- Null: given with a sign-up for future dates only.
  session_id TEXT REFERENCES sessions (id),
  question_id TEXT NOT NULL REFERENCES questions (id),
  value TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX answers_once ON answers (person_id, question_id, ifnull(session_id, ''));

-- A topic somebody asked for, without the person (L-20). Unmoderated ones are never public.
CREATE TABLE wishes (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL REFERENCES series (id),
  text TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'planned', 'own-session', 'done')),
  votes INTEGER NOT NULL DEFAULT 0,
  published INTEGER NOT NULL DEFAULT 0 CHECK (published IN (0, 1)),
  session_id TEXT REFERENCES sessions (id),
  -- The day only: an instant would tie the wish to its sign-up.
  created_on TEXT NOT NULL
) STRICT;
CREATE INDEX wishes_by_series ON wishes (series_id, votes) WHERE published = 1;

-- Append-only: every wording that somebody was shown can be shown again, byte by byte (L-04).
CREATE TABLE consent_wordings (
  series_id TEXT NOT NULL REFERENCES series (id),
  purpose TEXT NOT NULL CHECK (purpose IN ('future-sessions')),
  lang TEXT NOT NULL,
  -- SHA-256 of the wording, hex.
  version TEXT NOT NULL CHECK (length(version) = 64),
  wording TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (series_id, purpose, version)
) STRICT;
CREATE TRIGGER consent_wordings_no_update BEFORE UPDATE ON consent_wordings BEGIN
  SELECT RAISE(ABORT, 'consent wordings are append-only');
END;
CREATE TRIGGER consent_wordings_no_delete BEFORE DELETE ON consent_wordings BEGIN
  SELECT RAISE(ABORT, 'consent wordings are append-only');
END;

CREATE TABLE consents (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  sign_up_id TEXT NOT NULL UNIQUE,
  series_id TEXT NOT NULL,
  purpose TEXT NOT NULL,
  version TEXT NOT NULL,
  -- Scheme, host and path of the page with the form, where it matched the Origin.
  page TEXT,
  submitted_at TEXT NOT NULL,
  mail_sent_at TEXT,
  confirmed_at TEXT,
  withdrawn_at TEXT,
  FOREIGN KEY (series_id, purpose, version) REFERENCES consent_wordings (series_id, purpose, version)
) STRICT;
CREATE INDEX consents_by_person ON consents (person_id);

-- A mailed, single-purpose token. It is derived from the id and a key, so the table holds none that works (S-11).
CREATE TABLE links (
  id TEXT PRIMARY KEY,
  purpose TEXT NOT NULL CHECK (purpose IN ('confirm')),
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  sign_up_id TEXT REFERENCES sign_ups (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT;
CREATE INDEX links_by_person ON links (person_id);
CREATE INDEX links_by_sign_up ON links (sign_up_id);

-- The outbox is the queue: written in the batch that causes the mail, sent when due under a lease.
CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL REFERENCES series (id),
  person_id TEXT REFERENCES people (id) ON DELETE SET NULL,
  session_id TEXT REFERENCES sessions (id),
  sign_up_id TEXT REFERENCES sign_ups (id) ON DELETE SET NULL,
  link_id TEXT REFERENCES links (id) ON DELETE SET NULL,
  kind TEXT NOT NULL CHECK (kind IN ('confirm-sign-up', 'registered', 'subscribed')),
  -- What brought it about: the sign-up, or the round of the registration. A job run twice writes nothing twice.
  cause TEXT NOT NULL,
  -- Emptied once the mail is sent.
  recipient TEXT,
  locale TEXT NOT NULL,
  -- 1 access link, 2 confirmation, 3 change, 4 list.
  priority INTEGER NOT NULL CHECK (priority BETWEEN 1 AND 4),
  state TEXT NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sent', 'undeliverable')),
  due_at TEXT NOT NULL,
  leased_until TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  reason TEXT,
  created_at TEXT NOT NULL,
  sent_at TEXT
) STRICT;
CREATE UNIQUE INDEX outbox_once ON outbox (person_id, ifnull(session_id, ''), kind, cause);
CREATE INDEX outbox_by_sign_up ON outbox (sign_up_id);
CREATE INDEX outbox_by_link ON outbox (link_id);
CREATE INDEX outbox_orphaned ON outbox (id) WHERE person_id IS NULL AND recipient IS NOT NULL;
CREATE INDEX outbox_due ON outbox (priority, due_at) WHERE state = 'due';

-- A solved challenge counts once; the keyed hash of the body tells a repeat from another sign-up.
CREATE TABLE spent_challenges (
  challenge TEXT PRIMARY KEY,
  body_key TEXT NOT NULL,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Sign-ups without proof of work, by network and hour, by series and day; the key is hashed with the day (L-05).
CREATE TABLE budgets (
  key TEXT PRIMARY KEY,
  used INTEGER NOT NULL DEFAULT 0,
  expires_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE api_tokens (
  id TEXT PRIMARY KEY,
  -- SHA-256 of the token, hex.
  token_hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  -- Null: every series of the deployment.
  series_id TEXT REFERENCES series (id),
  created_at TEXT NOT NULL,
  revoked_at TEXT
) STRICT;
