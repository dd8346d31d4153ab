import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openSqlite } from '@main/db/database';
import { copyDatabase } from '@main/db/copy';
import { inspectHealth, isSound } from '@main/db/health';
import { readMigrations } from '@main/db/migrations';
import { startTill } from '@main/services/start/start-till';
import { sha256Hex } from '@main/platform/hash';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clock, ids, MIGRATIONS_FOLDER, openTill, temporaryFile } from '../support/till-file';

const shipped = readMigrations(MIGRATIONS_FOLDER);

function start(file: string, migrations = shipped) {
  const started = startTill({
    file,
    isKnown: false,
    migrations,
    clock,
    ids,
    nativeBinding: null,
    version: '0.1.0',
    platform: 'test',
  });
  if (!started.ok) throw new Error(started.error.code);
  onTestFinished(() => {
    started.value.database.sqlite.close();
  });
  return started.value;
}

describe('copyDatabase', () => {
  it('makes a whole copy over an old one and over a draft that was left behind', () => {
    const till = openTill();
    const copy = temporaryFile('copy.db');
    writeFileSync(copy, 'old');
    writeFileSync(`${copy}.tmp`, 'half a copy');
    copyDatabase(till.sqlite, copy);
    expect(existsSync(`${copy}.tmp`)).toBe(false);
    const read = openSqlite(copy, { nativeBinding: null });
    expect(read.prepare('SELECT count(*) FROM journal_events').pluck().get()).toBe(0);
    read.close();
  });
});

describe('startTill', () => {
  it('makes a till once and journals every start', () => {
    const file = temporaryFile();
    const first = start(file);
    first.database.sqlite.close();
    const second = start(file);
    expect(second.tillId).toBe(first.tillId);
    const health = inspectHealth(second.database);
    expect(health.events).toBe(2);
    expect(isSound(health)).toBe(true);
  });

  it('has what it finds in the log in the file itself before it goes on', () => {
    const file = temporaryFile();
    const first = start(file);
    const cutOff = temporaryFile();
    for (const end of ['', '-wal']) copyFileSync(`${file}${end}`, `${cutOff}${end}`);
    first.database.sqlite.close();
    const second = start(cutOff);
    const alone = temporaryFile();
    copyFileSync(cutOff, alone);
    const { events } = inspectHealth(openTill(alone));
    expect(events).toBe(1);
    expect(inspectHealth(second.database).events).toBe(2);
  });

  it('copies the file away before it changes its schema, and only then', () => {
    const file = temporaryFile();
    start(file).database.sqlite.close();
    const backup = join(dirname(file), `till.db.before-${shipped.length + 1}`);
    expect(existsSync(backup)).toBe(false);
    const sql = 'CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT';
    const next = { version: shipped.length + 1, name: 'later', sql, sha256: sha256Hex(sql) };
    start(file, [...shipped, next]);
    expect(existsSync(backup)).toBe(true);
  });
});
