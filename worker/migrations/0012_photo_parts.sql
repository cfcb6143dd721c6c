-- A backup is SQL, and the database takes no statement above 100 kB: portraits are kept in pieces, so that a restore can
-- write them down again.
ALTER TABLE photos RENAME TO old_photos;
CREATE TABLE photos (
  speaker_id TEXT PRIMARY KEY REFERENCES speakers (id) ON DELETE CASCADE,
  -- SHA-256 of the content, hex.
  id TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('image/jpeg', 'image/png', 'image/webp'))
) STRICT;
INSERT INTO photos (speaker_id, id, type) SELECT speaker_id, id, type FROM old_photos;

CREATE TABLE photo_parts (
  speaker_id TEXT NOT NULL REFERENCES photos (speaker_id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position < 10),
  content BLOB NOT NULL CHECK (length(content) <= 40000),
  PRIMARY KEY (speaker_id, position)
) STRICT;
INSERT INTO photo_parts (speaker_id, position, content)
  WITH RECURSIVE part (number) AS (SELECT 0 UNION ALL SELECT number + 1 FROM part WHERE number < 9)
  SELECT speaker_id, number, substr(content, number * 40000 + 1, 40000)
  FROM old_photos JOIN part ON length(content) > number * 40000;

DROP TABLE old_photos;
CREATE INDEX photos_by_content ON photos (id, speaker_id);
