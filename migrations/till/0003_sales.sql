-- Money documents and their books. Every table here is made from the journal and can be made again.
CREATE TABLE shifts (
  shift_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
  opened_at_ms INTEGER NOT NULL,
  opened_by TEXT NOT NULL,
  closed_at_ms INTEGER,
  float_minor INTEGER NOT NULL CHECK (float_minor >= 0),
  float_counts TEXT NOT NULL CHECK (json_valid(float_counts)),
  x_reports INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX shifts_one_open ON shifts (till_id) WHERE status = 'open';

CREATE TABLE invoices (
  invoice_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'finalized', 'settled', 'voided')),
  number_sequence INTEGER,
  number_text TEXT,
  client_id TEXT,
  tax_exempt INTEGER NOT NULL CHECK (tax_exempt IN (0, 1)),
  opened_at_ms INTEGER NOT NULL,
  opened_by TEXT NOT NULL,
  held_at_ms INTEGER,
  hold_note TEXT NOT NULL,
  discount TEXT CHECK (discount IS NULL OR json_valid(discount)),
  discount_reason TEXT NOT NULL,
  finalized_at_ms INTEGER,
  totals TEXT CHECK (totals IS NULL OR json_valid(totals)),
  total_minor INTEGER,
  allocated_minor INTEGER NOT NULL CHECK (allocated_minor >= 0)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX invoices_by_number ON invoices (till_id, number_sequence)
  WHERE number_sequence IS NOT NULL;
CREATE INDEX invoices_open ON invoices (opened_at_ms) WHERE status = 'open';
CREATE INDEX invoices_by_client ON invoices (client_id, opened_at_ms) WHERE client_id IS NOT NULL;

CREATE TABLE invoice_lines (
  line_id TEXT PRIMARY KEY,
  invoice_id TEXT NOT NULL REFERENCES invoices (invoice_id),
  position INTEGER NOT NULL,
  product_id TEXT NOT NULL,
  performed_by TEXT NOT NULL,
  -- Null until the invoice is final.
  net_minor INTEGER,
  line TEXT NOT NULL CHECK (json_valid(line))
) STRICT, WITHOUT ROWID;
CREATE INDEX invoice_lines_by_invoice ON invoice_lines (invoice_id, position);

CREATE TABLE payments (
  payment_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  shift_id TEXT NOT NULL REFERENCES shifts (shift_id),
  number_sequence INTEGER NOT NULL,
  number_text TEXT NOT NULL,
  client_id TEXT,
  taken_at_ms INTEGER NOT NULL,
  taken_by TEXT NOT NULL,
  change_minor INTEGER NOT NULL CHECK (change_minor >= 0),
  cash_rounding_minor INTEGER NOT NULL,
  copies INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX payments_by_number ON payments (till_id, number_sequence);
CREATE INDEX payments_by_time ON payments (taken_at_ms);
CREATE INDEX payments_by_shift ON payments (shift_id);

CREATE TABLE payment_tenders (
  tender_id TEXT PRIMARY KEY,
  payment_id TEXT NOT NULL REFERENCES payments (payment_id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
  change_minor INTEGER NOT NULL CHECK (change_minor >= 0),
  detail TEXT NOT NULL CHECK (json_valid(detail))
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_tenders_by_payment ON payment_tenders (payment_id, position);

CREATE TABLE payment_allocations (
  payment_id TEXT NOT NULL REFERENCES payments (payment_id),
  invoice_id TEXT NOT NULL REFERENCES invoices (invoice_id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor >= 0),
  PRIMARY KEY (payment_id, invoice_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX payment_allocations_by_invoice ON payment_allocations (invoice_id);

-- The last number handed out of each kind of document.
CREATE TABLE document_counters (
  till_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  last_sequence INTEGER NOT NULL CHECK (last_sequence > 0),
  PRIMARY KEY (till_id, kind)
) STRICT, WITHOUT ROWID;

-- Double entry: debits are positive, credits negative, and every event's entries sum to zero.
CREATE TABLE ledger_entries (
  event_id TEXT NOT NULL,
  entry_no INTEGER NOT NULL,
  account TEXT NOT NULL,
  amount_minor INTEGER NOT NULL CHECK (amount_minor <> 0),
  occurred_at_ms INTEGER NOT NULL,
  shift_id TEXT,
  PRIMARY KEY (event_id, entry_no)
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_entries_by_account ON ledger_entries (account, occurred_at_ms);
CREATE INDEX ledger_entries_by_shift ON ledger_entries (shift_id) WHERE shift_id IS NOT NULL;
