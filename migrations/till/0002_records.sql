-- Who and what the counter knows. Every table here is made from the journal and can be made again.
-- `record` holds the fields of the record as canonical JSON; columns besides it are for finding.
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT, WITHOUT ROWID;

CREATE TABLE tax_rates (
  tax_rate_id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT, WITHOUT ROWID;

-- Two tills may each give the same number to somebody new: the number finds, the id identifies.
CREATE TABLE employees (
  employee_id TEXT PRIMARY KEY,
  number TEXT NOT NULL,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT, WITHOUT ROWID;
CREATE INDEX employees_by_number ON employees (number);

CREATE TABLE products (
  product_id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  external_id TEXT,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT, WITHOUT ROWID;
CREATE INDEX products_by_code ON products (code);
CREATE INDEX products_by_external_id ON products (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE product_barcodes (
  barcode TEXT NOT NULL,
  product_id TEXT NOT NULL REFERENCES products (product_id),
  PRIMARY KEY (barcode, product_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX product_barcodes_by_product ON product_barcodes (product_id);

CREATE TABLE clients (
  client_id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  external_id TEXT,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT, WITHOUT ROWID;
CREATE INDEX clients_by_code ON clients (code);
CREATE INDEX clients_by_external_id ON clients (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE patients (
  patient_id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL,
  external_id TEXT,
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  record TEXT NOT NULL CHECK (json_valid(record))
) STRICT, WITHOUT ROWID;
CREATE INDEX patients_by_client ON patients (client_id);
CREATE INDEX patients_by_external_id ON patients (external_id) WHERE external_id IS NOT NULL;
