-- What is typed of a closing that is under way, so that a till that dies goes on where it was. It
-- belongs to this computer: no fact before the count is taken down, so neither in the journal nor
-- made again from it, and gone with the closing. The shifts are made again, so nothing points at
-- them.
CREATE TABLE close_drafts (
  shift_id TEXT PRIMARY KEY,
  draft TEXT NOT NULL CHECK (json_valid(draft)),
  typed_by TEXT NOT NULL,
  typed_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
