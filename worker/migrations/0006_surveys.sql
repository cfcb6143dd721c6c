-- How many were asked and how many answered: the links that would tell go with their people.
ALTER TABLE surveys ADD COLUMN asked INTEGER NOT NULL DEFAULT 0 CHECK (asked >= 0);
ALTER TABLE surveys ADD COLUMN answered INTEGER NOT NULL DEFAULT 0 CHECK (answered >= 0);
-- What closing a survey takes back.
CREATE INDEX mailings_by_survey ON mailings (survey_id) WHERE survey_id IS NOT NULL;
