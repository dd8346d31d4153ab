-- The journal: every business fact once, in order, for ever. See docs/adr/0001.
CREATE TABLE journal_events (
  till_id TEXT NOT NULL,
  till_seq INTEGER NOT NULL CHECK (till_seq > 0),
  event_id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  schema_version INTEGER NOT NULL CHECK (schema_version > 0),
  occurred_at_ms INTEGER NOT NULL CHECK (occurred_at_ms >= 0),
  employee_id TEXT,
  shift_id TEXT,
  body TEXT NOT NULL CHECK (json_valid(body)),
  prev_hash TEXT NOT NULL CHECK (length(prev_hash) = 64),
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (till_id, till_seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER journal_events_no_update BEFORE UPDATE ON journal_events
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only: an event cannot be changed');
END;

CREATE TRIGGER journal_events_no_delete BEFORE DELETE ON journal_events
BEGIN
  SELECT RAISE(ABORT, 'the journal is append-only: an event cannot be deleted');
END;

-- Who this file is: one row, made with the file and never sent anywhere as a setting.
CREATE TABLE till_identity (
  only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
  till_id TEXT NOT NULL
) STRICT;
