-- What belongs to this computer and never leaves it: not in the journal, not made again from it.
CREATE TABLE employee_secrets (
  employee_id TEXT PRIMARY KEY,
  salt TEXT NOT NULL,
  pin_hash TEXT NOT NULL,
  failed_count INTEGER NOT NULL DEFAULT 0,
  locked_until_ms INTEGER,
  -- Shown on the sign-in screen of the demo hospital; null everywhere else.
  demo_pin TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE device_settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE import_presets (
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE print_jobs (
  queue_no INTEGER PRIMARY KEY AUTOINCREMENT,
  job_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL CHECK (kind IN ('receipt', 'report', 'test-page', 'drawer-kick')),
  label TEXT NOT NULL,
  payment_id TEXT,
  -- The receipt model; null for a drawer kick, which is no paper.
  document TEXT CHECK (document IS NULL OR json_valid(document)),
  state TEXT NOT NULL
    CHECK (state IN ('queued', 'sending', 'printed', 'unconfirmed', 'failed', 'dropped')),
  code TEXT,
  created_at_ms INTEGER NOT NULL,
  changed_at_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX print_jobs_waiting ON print_jobs (queue_no)
  WHERE state IN ('queued', 'sending', 'unconfirmed', 'failed');
