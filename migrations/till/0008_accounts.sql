-- What clients owe, leave with the hospital and agree upon; estimates; and the parts of an invoice
-- that other documents change. Made from the journal like the tables before them.
ALTER TABLE invoices ADD COLUMN kind TEXT NOT NULL DEFAULT 'sale';
ALTER TABLE invoices ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE invoices ADD COLUMN room TEXT NOT NULL DEFAULT '';
ALTER TABLE invoices ADD COLUMN with_employee TEXT;
ALTER TABLE invoices ADD COLUMN estimate_id TEXT;
ALTER TABLE invoices ADD COLUMN written_off_minor INTEGER NOT NULL DEFAULT 0
  CHECK (written_off_minor >= 0);
ALTER TABLE invoices ADD COLUMN disputed_minor INTEGER NOT NULL DEFAULT 0
  CHECK (disputed_minor >= 0);
ALTER TABLE invoices ADD COLUMN planned_minor INTEGER NOT NULL DEFAULT 0
  CHECK (planned_minor >= 0);
-- ISO date until which it may wait; null: it is due at once.
ALTER TABLE invoices ADD COLUMN due_on TEXT;
CREATE INDEX invoices_unpaid_by_client ON invoices (client_id)
  WHERE status = 'finalized' AND client_id IS NOT NULL;
-- The close of a shift lists what nobody has let wait, however much waits.
CREATE INDEX invoices_not_agreed_upon ON invoices (finalized_at_ms)
  WHERE status = 'finalized' AND due_on IS NULL;
ALTER TABLE invoice_lines ADD COLUMN confirmed_by TEXT;
-- What is usual of a product is learned from its last sales. Only final lines are in it: an open
-- invoice, whose lines change, costs nothing.
CREATE INDEX invoice_lines_sold ON invoice_lines (product_id, line_id) WHERE net_minor IS NOT NULL;

ALTER TABLE payments ADD COLUMN credits_used TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(credits_used));
ALTER TABLE payments ADD COLUMN credits_made TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(credits_made));
ALTER TABLE payments ADD COLUMN certificates_sold TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(certificates_sold));
CREATE INDEX payments_by_client ON payments (client_id, taken_at_ms) WHERE client_id IS NOT NULL;

-- Of a client's accounts: the invoice, charge or credit that an entry changes.
ALTER TABLE ledger_entries ADD COLUMN item_id TEXT;
UPDATE ledger_entries SET item_id = (
  SELECT CASE journal_events.type
      WHEN 'payment.taken' THEN json_extract(journal_events.body, '$.allocations[0].invoiceId')
      WHEN 'payment.voided' THEN (
        SELECT payment_allocations.invoice_id FROM payment_allocations
        WHERE payment_allocations.payment_id = json_extract(journal_events.body, '$.paymentId'))
      ELSE json_extract(journal_events.body, '$.invoiceId')
    END
  FROM journal_events WHERE journal_events.event_id = ledger_entries.event_id)
WHERE account >= 'receivable/' AND account < 'receivable0';
-- What a client owes is summed whenever somebody looks at the account: the index alone answers,
-- since each entry lies in another corner of the file.
DROP INDEX ledger_entries_by_account;
CREATE INDEX ledger_entries_by_account
  ON ledger_entries (account, occurred_at_ms, event_id, entry_no, item_id, amount_minor);

-- Money may go back of a payment, or of what a client has left with the hospital.
CREATE TABLE refunds_next (
  refund_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  shift_id TEXT NOT NULL REFERENCES shifts (shift_id),
  number_sequence INTEGER NOT NULL,
  number_text TEXT NOT NULL,
  payment_id TEXT REFERENCES payments (payment_id),
  invoice_id TEXT REFERENCES invoices (invoice_id),
  credit_note_id TEXT REFERENCES credit_notes (credit_note_id),
  client_id TEXT,
  credits_used TEXT NOT NULL CHECK (json_valid(credits_used)),
  kind TEXT NOT NULL,
  tender TEXT NOT NULL CHECK (json_valid(tender)),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  cash_rounding_minor INTEGER NOT NULL,
  reason TEXT NOT NULL,
  approved_by TEXT,
  paid_at_ms INTEGER NOT NULL,
  paid_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO refunds_next (refund_id, till_id, shift_id, number_sequence, number_text, payment_id,
    invoice_id, credits_used, kind, tender, amount_minor, cash_rounding_minor, reason, approved_by,
    paid_at_ms, paid_by)
  SELECT refund_id, till_id, shift_id, number_sequence, number_text, payment_id, invoice_id, '[]',
    kind, tender, amount_minor, cash_rounding_minor, reason, approved_by, paid_at_ms, paid_by
  FROM refunds;
DROP TABLE refunds;
ALTER TABLE refunds_next RENAME TO refunds;
CREATE UNIQUE INDEX refunds_by_number ON refunds (till_id, number_sequence);
CREATE INDEX refunds_by_payment ON refunds (payment_id) WHERE payment_id IS NOT NULL;
CREATE INDEX refunds_by_shift ON refunds (shift_id);
CREATE INDEX refunds_by_credit_note ON refunds (credit_note_id) WHERE credit_note_id IS NOT NULL;

-- What clients have left with the hospital, each part by itself.
CREATE TABLE client_credits (
  credit_id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('overpayment', 'prepayment', 'deposit', 'credit-note')),
  -- The payment or the credit note that it comes from.
  source_id TEXT NOT NULL,
  source_number TEXT NOT NULL,
  estimate_id TEXT,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  left_minor INTEGER NOT NULL CHECK (left_minor >= 0),
  made_at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX client_credits_left ON client_credits (client_id, made_at_ms) WHERE left_minor > 0;
CREATE INDEX client_credits_by_source ON client_credits (source_id);

CREATE TABLE gift_certificates (
  number TEXT PRIMARY KEY,
  payment_id TEXT NOT NULL REFERENCES payments (payment_id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  left_minor INTEGER NOT NULL CHECK (left_minor >= 0),
  sold_at_ms INTEGER NOT NULL,
  -- When its payment was voided: it is worth nothing.
  voided_at_ms INTEGER
) STRICT, WITHOUT ROWID;

-- What a late fee or interest is for: none is charged twice.
CREATE TABLE account_charges (
  invoice_id TEXT PRIMARY KEY REFERENCES invoices (invoice_id),
  for_invoice_id TEXT NOT NULL REFERENCES invoices (invoice_id),
  kind TEXT NOT NULL,
  -- Of interest: the last whole month overdue that it is for.
  until_month INTEGER CHECK (until_month > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_charges_by_invoice ON account_charges (for_invoice_id);

-- Until when an invoice might wait, and since when: a debt is as late as it was on the day asked for.
CREATE TABLE due_dates (
  invoice_id TEXT NOT NULL REFERENCES invoices (invoice_id),
  event_id TEXT NOT NULL,
  due_on TEXT NOT NULL,
  set_at_ms INTEGER NOT NULL,
  PRIMARY KEY (invoice_id, event_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE write_offs (
  write_off_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  number_sequence INTEGER NOT NULL,
  number_text TEXT NOT NULL,
  invoice_id TEXT NOT NULL REFERENCES invoices (invoice_id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  reason TEXT NOT NULL,
  approved_by TEXT,
  made_at_ms INTEGER NOT NULL,
  made_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX write_offs_by_number ON write_offs (till_id, number_sequence);
CREATE INDEX write_offs_by_invoice ON write_offs (invoice_id);

CREATE TABLE check_returns (
  check_return_id TEXT PRIMARY KEY,
  tender_id TEXT NOT NULL REFERENCES payment_tenders (tender_id),
  payment_id TEXT NOT NULL REFERENCES payments (payment_id),
  client_id TEXT,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  came_from TEXT NOT NULL,
  deposit_id TEXT REFERENCES deposits (deposit_id),
  invoices TEXT NOT NULL CHECK (json_valid(invoices)),
  credits TEXT NOT NULL CHECK (json_valid(credits)),
  reason TEXT NOT NULL,
  approved_by TEXT,
  returned_at_ms INTEGER NOT NULL,
  returned_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX check_returns_by_tender ON check_returns (tender_id);
CREATE INDEX check_returns_by_payment ON check_returns (payment_id);
CREATE INDEX check_returns_by_deposit ON check_returns (deposit_id) WHERE deposit_id IS NOT NULL;
CREATE INDEX check_returns_by_client ON check_returns (client_id) WHERE client_id IS NOT NULL;

CREATE TABLE card_attempts (
  card_attempt_id TEXT PRIMARY KEY,
  client_id TEXT,
  invoice_id TEXT,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  brand TEXT NOT NULL,
  last4 TEXT NOT NULL,
  reason TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('unknown', 'approved', 'declined', 'taken')),
  approval_code TEXT NOT NULL,
  tried_at_ms INTEGER NOT NULL,
  tried_by TEXT NOT NULL,
  resolved_at_ms INTEGER,
  resolved_by TEXT,
  -- The payment that an approved attempt became.
  payment_id TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX card_attempts_open ON card_attempts (tried_at_ms)
  WHERE state IN ('unknown', 'approved');

CREATE TABLE account_terms (
  client_id TEXT PRIMARY KEY,
  terms TEXT NOT NULL CHECK (json_valid(terms)),
  set_at_ms INTEGER NOT NULL,
  set_by TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE disputes (
  dispute_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  number_sequence INTEGER NOT NULL,
  number_text TEXT NOT NULL,
  invoice_id TEXT NOT NULL REFERENCES invoices (invoice_id),
  client_id TEXT,
  line_ids TEXT NOT NULL CHECK (json_valid(line_ids)),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  review_on TEXT NOT NULL,
  reviewer TEXT,
  reason TEXT NOT NULL,
  opened_at_ms INTEGER NOT NULL,
  opened_by TEXT NOT NULL,
  outcome TEXT CHECK (outcome IN ('upheld', 'reduced', 'waived')),
  allowed_minor INTEGER,
  credit_note_id TEXT,
  answer TEXT NOT NULL,
  resolved_at_ms INTEGER,
  resolved_by TEXT,
  approved_by TEXT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX disputes_by_number ON disputes (till_id, number_sequence);
CREATE INDEX disputes_open ON disputes (review_on) WHERE outcome IS NULL;
CREATE INDEX disputes_by_invoice ON disputes (invoice_id);
CREATE INDEX disputes_by_client ON disputes (client_id) WHERE client_id IS NOT NULL;

CREATE TABLE credit_applications (
  application_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  number_sequence INTEGER NOT NULL,
  number_text TEXT NOT NULL,
  client_id TEXT NOT NULL,
  form TEXT NOT NULL CHECK (json_valid(form)),
  signature TEXT CHECK (signature IS NULL OR json_valid(signature)),
  submitted_at_ms INTEGER NOT NULL,
  submitted_by TEXT NOT NULL,
  decision TEXT CHECK (decision IN ('approved', 'declined')),
  reason TEXT NOT NULL,
  approved_by TEXT,
  decided_at_ms INTEGER,
  decided_by TEXT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX credit_applications_by_number ON credit_applications (till_id, number_sequence);
CREATE INDEX credit_applications_by_client ON credit_applications (client_id);
CREATE INDEX credit_applications_open ON credit_applications (submitted_at_ms)
  WHERE decision IS NULL;

CREATE TABLE plans (
  plan_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  number_sequence INTEGER NOT NULL,
  number_text TEXT NOT NULL,
  client_id TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('agreed', 'cancelled', 'defaulted')),
  instalments TEXT NOT NULL CHECK (json_valid(instalments)),
  total_minor INTEGER NOT NULL CHECK (total_minor > 0),
  terms TEXT NOT NULL,
  signature TEXT CHECK (signature IS NULL OR json_valid(signature)),
  reason TEXT NOT NULL,
  approved_by TEXT,
  agreed_at_ms INTEGER NOT NULL,
  agreed_by TEXT NOT NULL,
  ended_at_ms INTEGER
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX plans_by_number ON plans (till_id, number_sequence);
CREATE INDEX plans_by_client ON plans (client_id);
CREATE INDEX plans_agreed ON plans (agreed_at_ms) WHERE status = 'agreed';

CREATE TABLE plan_invoices (
  plan_id TEXT NOT NULL REFERENCES plans (plan_id),
  invoice_id TEXT NOT NULL REFERENCES invoices (invoice_id),
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  PRIMARY KEY (plan_id, invoice_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX plan_invoices_by_invoice ON plan_invoices (invoice_id);

CREATE TABLE estimates (
  estimate_id TEXT PRIMARY KEY,
  till_id TEXT NOT NULL,
  number_sequence INTEGER NOT NULL,
  number_text TEXT NOT NULL,
  client_id TEXT NOT NULL,
  status TEXT NOT NULL
    CHECK (status IN ('draft', 'presented', 'accepted', 'declined', 'invoiced')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  -- ISO date: the last day on which it can be accepted.
  valid_until TEXT NOT NULL,
  drafted_at_ms INTEGER NOT NULL,
  drafted_by TEXT NOT NULL,
  changed_at_ms INTEGER NOT NULL,
  presented_at_ms INTEGER,
  accepted_at_ms INTEGER,
  accepted_line_ids TEXT NOT NULL CHECK (json_valid(accepted_line_ids)),
  signature TEXT CHECK (signature IS NULL OR json_valid(signature)),
  deposit_minor INTEGER NOT NULL CHECK (deposit_minor >= 0),
  decline_reason TEXT NOT NULL,
  invoice_id TEXT REFERENCES invoices (invoice_id),
  invoiced_lines TEXT NOT NULL CHECK (json_valid(invoiced_lines))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX estimates_by_number ON estimates (till_id, number_sequence);
CREATE INDEX estimates_by_client ON estimates (client_id, changed_at_ms);
CREATE INDEX estimates_by_change ON estimates (changed_at_ms);

CREATE TABLE estimate_templates (
  template_id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT, WITHOUT ROWID;

-- How often a paper was given out again.
CREATE TABLE paper_copies (
  kind TEXT NOT NULL,
  paper_id TEXT NOT NULL,
  -- 0: the original was given out, and no copy yet.
  copies INTEGER NOT NULL CHECK (copies >= 0),
  PRIMARY KEY (kind, paper_id)
) STRICT, WITHOUT ROWID;

-- Whether a paper came out before is asked by what stands on it.
CREATE INDEX print_jobs_by_label ON print_jobs (label) WHERE kind = 'report';
