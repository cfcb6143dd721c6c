-- The languages that a series offers its visitors, besides its own: ["de", "en"].
ALTER TABLE series ADD COLUMN languages TEXT NOT NULL DEFAULT '["de","en"]' CHECK (json_type(languages) = 'array');
