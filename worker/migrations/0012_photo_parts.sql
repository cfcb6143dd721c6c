-- A backup is SQL, and the database takes no statement above 100 kB: portraits are kept in pieces, so that a restore can
-- write them down again.
DROP TABLE photos;
CREATE TABLE photos (
  speaker_id TEXT PRIMARY KEY REFERENCES speakers (id) ON DELETE CASCADE,
  -- SHA-256 of the content, hex.
  id TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('image/jpeg', 'image/png', 'image/webp'))
) STRICT;
CREATE INDEX photos_by_content ON photos (id, speaker_id);
CREATE TABLE photo_parts (
  speaker_id TEXT NOT NULL REFERENCES photos (speaker_id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position < 10),
  content BLOB NOT NULL CHECK (length(content) <= 40000),
  PRIMARY KEY (speaker_id, position)
) STRICT;
