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
