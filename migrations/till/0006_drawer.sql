-- The life of a drawer: counting, closing, what goes to the bank and what comes back to clients.
-- Made from the journal like the tables before them.
CREATE TABLE shifts_next (
  shift_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'counting', 'closed', 'banked')),
  opened_at_ms INTEGER NOT NULL,
  opened_by TEXT NOT NULL,
  -- Who holds the drawer now.
  held_by TEXT NOT NULL,
  float_minor INTEGER NOT NULL CHECK (float_minor >= 0),
  float_counts TEXT NOT NULL CHECK (json_valid(float_counts)),
  x_reports INTEGER NOT NULL DEFAULT 0,
  frozen_at_ms INTEGER,
  frozen_by TEXT,
  closed_at_ms INTEGER,
  closed_by TEXT,
  z_sequence INTEGER,
  z_text TEXT,
  -- What the Z report says; null until it is closed.
  closing TEXT CHECK (closing IS NULL OR json_valid(closing)),
  -- The chain's hash of the closing itself, which stands on the Z report.
  closing_hash TEXT,
  deposit_id TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO shifts_next (shift_id, till_id, status, opened_at_ms, opened_by, held_by, float_minor,
    float_counts, x_reports, closed_at_ms)
  SELECT shift_id, till_id, status, opened_at_ms, opened_by, opened_by, float_minor, float_counts,
    x_reports, closed_at_ms FROM shifts;
DROP TABLE shifts;
ALTER TABLE shifts_next RENAME TO shifts;
CREATE UNIQUE INDEX shifts_one_open ON shifts (till_id) WHERE status = 'open';
CREATE UNIQUE INDEX shifts_one_counting ON shifts (till_id) WHERE status = 'counting';
CREATE UNIQUE INDEX shifts_by_z ON shifts (till_id, z_sequence) WHERE z_sequence IS NOT NULL;
CREATE INDEX shifts_by_opening ON shifts (opened_at_ms);
CREATE INDEX shifts_to_bank ON shifts (till_id) WHERE status = 'closed';
CREATE INDEX shifts_by_deposit ON shifts (deposit_id) WHERE deposit_id IS NOT NULL;

CREATE TABLE shift_counts (
  count_id TEXT PRIMARY KEY,
  shift_id TEXT NOT NULL REFERENCES shifts (shift_id),
  count_no INTEGER NOT NULL,
  counted_at_ms INTEGER NOT NULL,
  counted_by TEXT NOT NULL,
  count TEXT NOT NULL CHECK (json_valid(count))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX shift_counts_by_shift ON shift_counts (shift_id, count_no);

CREATE TABLE shift_corrections (
  correction_id TEXT PRIMARY KEY,
  shift_id TEXT NOT NULL REFERENCES shifts (shift_id),
  kind TEXT NOT NULL,
  brand TEXT,
  -- Of a check that is gone: the tender it was.
  tender_id TEXT REFERENCES payment_tenders (tender_id),
  amount_minor INTEGER NOT NULL,
  reason TEXT NOT NULL,
  approved_by TEXT,
  corrected_at_ms INTEGER NOT NULL,
  corrected_by TEXT NOT NULL,
  deposit_id TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX shift_corrections_by_shift ON shift_corrections (shift_id);
CREATE UNIQUE INDEX shift_corrections_by_tender ON shift_corrections (tender_id)
  WHERE tender_id IS NOT NULL;
CREATE INDEX shift_corrections_to_bank ON shift_corrections (shift_id)
  WHERE deposit_id IS NULL AND kind = 'cash';

CREATE TABLE cash_movements (
  movement_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  shift_id TEXT NOT NULL REFERENCES shifts (shift_id),
  number_sequence INTEGER NOT NULL,
  number_text TEXT NOT NULL,
  kind TEXT NOT NULL,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  cash TEXT CHECK (cash IS NULL OR json_valid(cash)),
  reference TEXT NOT NULL,
  reason TEXT NOT NULL,
  approved_by TEXT,
  moved_at_ms INTEGER NOT NULL,
  moved_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX cash_movements_by_number ON cash_movements (till_id, number_sequence);
CREATE INDEX cash_movements_by_shift ON cash_movements (shift_id);

CREATE TABLE credit_notes (
  credit_note_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  shift_id TEXT,
  number_sequence INTEGER NOT NULL,
  number_text TEXT NOT NULL,
  invoice_id TEXT NOT NULL REFERENCES invoices (invoice_id),
  total_minor INTEGER NOT NULL CHECK (total_minor >= 0),
  credited TEXT NOT NULL CHECK (json_valid(credited)),
  reason TEXT NOT NULL,
  approved_by TEXT,
  issued_at_ms INTEGER NOT NULL,
  issued_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX credit_notes_by_number ON credit_notes (till_id, number_sequence);
CREATE INDEX credit_notes_by_invoice ON credit_notes (invoice_id);
CREATE INDEX credit_notes_by_shift ON credit_notes (shift_id) WHERE shift_id IS NOT NULL;

CREATE TABLE refunds (
  refund_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  shift_id TEXT NOT NULL REFERENCES shifts (shift_id),
  number_sequence INTEGER NOT NULL,
  number_text TEXT NOT NULL,
  payment_id TEXT NOT NULL REFERENCES payments (payment_id),
  invoice_id TEXT NOT NULL REFERENCES invoices (invoice_id),
  kind TEXT NOT NULL,
  tender TEXT NOT NULL CHECK (json_valid(tender)),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  cash_rounding_minor INTEGER NOT NULL,
  reason TEXT NOT NULL,
  approved_by TEXT,
  paid_at_ms INTEGER NOT NULL,
  paid_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX refunds_by_number ON refunds (till_id, number_sequence);
CREATE INDEX refunds_by_payment ON refunds (payment_id);
CREATE INDEX refunds_by_shift ON refunds (shift_id);

CREATE TABLE deposits (
  deposit_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  number_sequence INTEGER NOT NULL,
  number_text TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('prepared', 'received')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  prepared_at_ms INTEGER NOT NULL,
  prepared_by TEXT NOT NULL,
  received_on TEXT,
  reference TEXT NOT NULL,
  received_minor INTEGER
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX deposits_by_number ON deposits (till_id, number_sequence);

-- Every time a drawer was told to open.
CREATE TABLE drawer_openings (
  job_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  shift_id TEXT,
  cause TEXT NOT NULL,
  payment_id TEXT,
  reason TEXT NOT NULL,
  approved_by TEXT,
  opened_at_ms INTEGER NOT NULL,
  opened_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX drawer_openings_by_shift ON drawer_openings (shift_id) WHERE shift_id IS NOT NULL;
CREATE INDEX drawer_openings_by_time ON drawer_openings (opened_at_ms);

-- Sales and returns since the till began: they only ever grow.
CREATE TABLE grand_totals (
  till_id TEXT PRIMARY KEY,
  sales_minor INTEGER NOT NULL CHECK (sales_minor >= 0),
  returns_minor INTEGER NOT NULL CHECK (returns_minor >= 0)
) STRICT, WITHOUT ROWID;

ALTER TABLE invoices ADD COLUMN finalized_in TEXT;
ALTER TABLE invoices ADD COLUMN credited_minor INTEGER NOT NULL DEFAULT 0
  CHECK (credited_minor >= 0);
ALTER TABLE invoices ADD COLUMN refunded_minor INTEGER NOT NULL DEFAULT 0
  CHECK (refunded_minor >= 0);
CREATE INDEX invoices_by_shift ON invoices (finalized_in) WHERE finalized_in IS NOT NULL;
CREATE INDEX invoices_unpaid ON invoices (finalized_at_ms) WHERE status = 'finalized';

ALTER TABLE payments ADD COLUMN voided_at_ms INTEGER;
ALTER TABLE payments ADD COLUMN voided_by TEXT;
ALTER TABLE payments ADD COLUMN void_reason TEXT;

-- The tender that stands in its place; null while it counts itself.
ALTER TABLE payment_tenders ADD COLUMN replaced_by TEXT;
-- Of a check: the deposit that took it to the bank.
ALTER TABLE payment_tenders ADD COLUMN deposit_id TEXT;
CREATE INDEX payment_tenders_to_bank ON payment_tenders (payment_id)
  WHERE kind = 'check' AND deposit_id IS NULL AND replaced_by IS NULL;
