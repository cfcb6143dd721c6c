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
  -- Never public: where the access link leads, and what else one needs to get in (number, passcode, dial-in).
  meeting_url TEXT,
  meeting_access TEXT,
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
-- The clock asks each minute what begins soon and what ended lately, of any series.
CREATE INDEX sessions_by_start ON sessions (starts_at);

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

-- What a session leaves behind: slides, a recording, a text.
CREATE TABLE materials (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('slides', 'recording', 'text', 'other')),
  title TEXT NOT NULL CHECK (json_valid(title)),
  url TEXT NOT NULL CHECK (url GLOB 'https://*'),
  position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX materials_by_session ON materials (session_id, position);
