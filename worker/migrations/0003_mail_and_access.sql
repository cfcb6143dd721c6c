-- A mailed, single-purpose token. It is derived from the id and a key, so the table holds none that works (S-11).
CREATE TABLE links (
  id TEXT PRIMARY KEY,
  purpose TEXT NOT NULL CHECK (purpose IN ('confirm', 'my', 'join', 'unsubscribe', 'accept')),
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
  sign_up_id TEXT REFERENCES sign_ups (id) ON DELETE CASCADE,
  session_id TEXT REFERENCES sessions (id),
  created_at TEXT NOT NULL,
  -- Null: as long as what it belongs to.
  expires_at TEXT,
  -- Until then it also downloads and erases: those want a freshly mailed link.
  fresh_until TEXT,
  revoked_at TEXT
) STRICT;
-- One standing link for each person, purpose and session; freshly mailed ones come beside it.
CREATE UNIQUE INDEX links_standing ON links (person_id, purpose, ifnull(session_id, ''))
  WHERE sign_up_id IS NULL AND fresh_until IS NULL;
CREATE INDEX links_by_person ON links (person_id);
CREATE INDEX links_by_expiry ON links (expires_at) WHERE expires_at IS NOT NULL;
CREATE INDEX links_by_sign_up ON links (sign_up_id);

-- One mail to many: what the clock or an organiser sends to all of a session or to the list.
CREATE TABLE mailings (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL REFERENCES series (id),
  session_id TEXT REFERENCES sessions (id),
  kind TEXT NOT NULL CHECK (kind IN ('access-link', 'moved', 'cancelled', 'programme', 'new-date', 'thanks')),
  -- The session's revision, or the hour before the start: the same mailing is never made twice.
  cause TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'paused', 'stopped')),
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX mailings_once ON mailings (ifnull(session_id, ''), kind, cause);

-- The outbox is the queue: written in the batch that causes the mail, sent when due under a lease.
CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL REFERENCES series (id),
  person_id TEXT REFERENCES people (id) ON DELETE SET NULL,
  session_id TEXT REFERENCES sessions (id),
  sign_up_id TEXT REFERENCES sign_ups (id) ON DELETE SET NULL,
  link_id TEXT REFERENCES links (id) ON DELETE SET NULL,
  mailing_id TEXT REFERENCES mailings (id),
  kind TEXT NOT NULL CHECK (kind IN ('confirm-sign-up', 'registered', 'subscribed', 'offered', 'access-link', 'moved',
    'cancelled', 'programme', 'new-date', 'thanks', 'my-link', 'erased', 'meeting-missing', 'list-unused')),
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
  allowed INTEGER NOT NULL,
  expires_at TEXT NOT NULL,
  -- Whoever would overdraw it loses the whole batch.
  CHECK (used <= allowed)
) STRICT, WITHOUT ROWID;

-- Hits of the honeypot by day (S-06).
CREATE TABLE trap_hits (
  day TEXT PRIMARY KEY,
  hits INTEGER NOT NULL
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
