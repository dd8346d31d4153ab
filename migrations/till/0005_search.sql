-- What is found as it is typed. Made from the journal with the records, and can be made again.
-- `row_no` is written out because VACUUM may renumber rows that have no number of their own.
-- `text` is folded by src-shared/domain/search; the trigram indexes follow it by trigger.
CREATE TABLE search_products (
  row_no INTEGER PRIMARY KEY,
  product_id TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL,
  sort_name TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX search_products_by_code ON search_products (code);
CREATE INDEX search_products_by_name ON search_products (sort_name);

CREATE VIRTUAL TABLE search_product_trigrams
  USING fts5 (text, content = 'search_products', content_rowid = 'row_no', tokenize = 'trigram');

CREATE TRIGGER search_products_inserted AFTER INSERT ON search_products
BEGIN
  INSERT INTO search_product_trigrams (rowid, text) VALUES (new.row_no, new.text);
END;
CREATE TRIGGER search_products_deleted AFTER DELETE ON search_products
BEGIN
  INSERT INTO search_product_trigrams (search_product_trigrams, rowid, text)
    VALUES ('delete', old.row_no, old.text);
END;
CREATE TRIGGER search_products_updated AFTER UPDATE ON search_products
  WHEN old.text <> new.text OR old.row_no <> new.row_no
BEGIN
  INSERT INTO search_product_trigrams (search_product_trigrams, rowid, text)
    VALUES ('delete', old.row_no, old.text);
  INSERT INTO search_product_trigrams (rowid, text) VALUES (new.row_no, new.text);
END;

-- One row per client, with the names of the pets in its text.
CREATE TABLE search_clients (
  row_no INTEGER PRIMARY KEY,
  client_id TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL,
  sort_name TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX search_clients_by_code ON search_clients (code);
CREATE INDEX search_clients_by_name ON search_clients (sort_name);

CREATE VIRTUAL TABLE search_client_trigrams
  USING fts5 (text, content = 'search_clients', content_rowid = 'row_no', tokenize = 'trigram');

CREATE TRIGGER search_clients_inserted AFTER INSERT ON search_clients
BEGIN
  INSERT INTO search_client_trigrams (rowid, text) VALUES (new.row_no, new.text);
END;
CREATE TRIGGER search_clients_deleted AFTER DELETE ON search_clients
BEGIN
  INSERT INTO search_client_trigrams (search_client_trigrams, rowid, text)
    VALUES ('delete', old.row_no, old.text);
END;
CREATE TRIGGER search_clients_updated AFTER UPDATE ON search_clients
  WHEN old.text <> new.text OR old.row_no <> new.row_no
BEGIN
  INSERT INTO search_client_trigrams (search_client_trigrams, rowid, text)
    VALUES ('delete', old.row_no, old.text);
  INSERT INTO search_client_trigrams (rowid, text) VALUES (new.row_no, new.text);
END;
