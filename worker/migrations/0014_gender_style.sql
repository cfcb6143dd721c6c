-- How our own German texts of a series name people.
ALTER TABLE series ADD COLUMN gender_style TEXT NOT NULL DEFAULT 'neutral'
  CHECK (gender_style IN ('neutral', 'paired', 'star', 'colon'));
