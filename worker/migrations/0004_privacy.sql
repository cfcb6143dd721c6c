-- What proves a past consent, and nothing else: restricted, kept until the third year after its end is over (L-09).
CREATE TABLE restricted_consents (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL,
  -- Keyed hash of the address: it answers "did this address consent?" and names nobody.
  email_key TEXT NOT NULL,
  purpose TEXT NOT NULL,
  version TEXT NOT NULL,
  page TEXT,
  submitted_at TEXT NOT NULL,
  mail_sent_at TEXT,
  mail_version TEXT,
  confirmed_at TEXT NOT NULL,
  withdrawn_at TEXT NOT NULL,
  keep_until TEXT NOT NULL,
  FOREIGN KEY (series_id, purpose, version) REFERENCES consent_wordings (series_id, purpose, version)
) STRICT;
CREATE INDEX restricted_consents_by_end ON restricted_consents (keep_until);
CREATE INDEX restricted_consents_by_address ON restricted_consents (series_id, email_key);

-- What was erased or withdrawn, by keyed hash: applied again to whatever a restore brings back (L-23).
CREATE TABLE erasures (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL,
  email_key TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('person', 'subscription')),
  erased_at TEXT NOT NULL
) STRICT;
CREATE INDEX erasures_by_day ON erasures (erased_at);

-- What stays of a session when its registrations go: numbers of five people or more (L-11).
CREATE TABLE session_figures (
  session_id TEXT NOT NULL REFERENCES sessions (id),
  figure TEXT NOT NULL,
  value TEXT NOT NULL,
  people INTEGER NOT NULL CHECK (people >= 5),
  PRIMARY KEY (session_id, figure, value)
) STRICT, WITHOUT ROWID;
