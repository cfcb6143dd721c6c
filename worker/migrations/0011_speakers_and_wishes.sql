-- Where a speaker speaks, whichever session it is.
CREATE INDEX session_speakers_by_speaker ON session_speakers (speaker_id);

-- When the speaker last edited the own bio by link: no deed of an organiser, so not in the log.
ALTER TABLE speakers ADD COLUMN own_edit_at TEXT;

-- Looked at by an organiser, and not published.
ALTER TABLE wishes ADD COLUMN withheld INTEGER NOT NULL DEFAULT 0 CHECK (withheld IN (0, 1));
-- A wish that became part of another one keeps its id and nothing else: votes are known by the HMAC of person and wish,
-- so that a vote for it can still be found, taken back and erased (L-20).
ALTER TABLE wishes ADD COLUMN merged_into TEXT REFERENCES wishes (id) ON DELETE CASCADE;
CREATE INDEX wishes_merged ON wishes (merged_into) WHERE merged_into IS NOT NULL;

-- The lists of the admin: all of them, those to look at, and by what became of them.
DROP INDEX wishes_all;
CREATE INDEX wishes_all ON wishes (series_id, created_on, id) WHERE merged_into IS NULL;
CREATE INDEX wishes_unpublished ON wishes (series_id, withheld, created_on, id)
  WHERE published = 0 AND merged_into IS NULL;
CREATE INDEX wishes_by_status ON wishes (series_id, status, created_on, id) WHERE published = 1;
CREATE INDEX wishes_by_session ON wishes (session_id) WHERE session_id IS NOT NULL;
