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
-- Limits on mails go by the address, whatever the series.
CREATE INDEX people_by_address ON people (email_key);
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
  -- Until then a freed seat is kept for this person.
  offered_until TEXT,
  -- The first use of the access link.
  attended_at TEXT,
  UNIQUE (person_id, session_id),
  CHECK ((status = 'offered') = (offered_until IS NOT NULL))
) STRICT;
CREATE INDEX registrations_by_session ON registrations (session_id, created_at, id);
CREATE INDEX registrations_offered ON registrations (offered_until) WHERE status = 'offered';
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
  ended_at TEXT,
  -- The last list mail: a consent that nobody uses ages (L-10).
  last_mailed_at TEXT
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

-- One vote for each person and wish: an HMAC of both, so that neither leads to the other. Gone with the person.
CREATE TABLE wish_votes (
  voter_key TEXT PRIMARY KEY,
  wish_id TEXT NOT NULL REFERENCES wishes (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

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
  -- SHA-256 of the confirmation mail as sent, its link left out (L-04).
  mail_version TEXT,
  confirmed_at TEXT,
  withdrawn_at TEXT,
  FOREIGN KEY (series_id, purpose, version) REFERENCES consent_wordings (series_id, purpose, version)
) STRICT;
CREATE INDEX consents_by_person ON consents (person_id);
