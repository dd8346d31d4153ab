import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createBackups } from '@main/db/backups';
import { verifyTill } from '@main/services/maintenance/verify';
import { describe, expect, it } from 'vitest';
import { cash } from '../support/sales';
import { furnishedTill, openDrawer, value, type TestTill } from '../support/till-context';
import { openTill, temporaryFile } from '../support/till-file';
import { sell } from '../support/worked-day';

const DAY_MS = 24 * 3_600_000;

function backupsIn(folder: string) {
  return createBackups(folder, { nativeBinding: null }, (error) => {
    throw error;
  });
}

async function backUp(till: TestTill, folder: string, nowMs = till.clock.nowMs()) {
  return value(await backupsIn(folder).save(till.database.sqlite, nowMs, () => undefined));
}

describe('a backup', () => {
  it('is the whole till, sound by itself', async () => {
    const till = furnishedTill();
    openDrawer(till);
    const { number } = sell(till, cash(6500));
    const { savedAs } = await backUp(till, join(dirname(till.database.sqlite.name), 'backups'));
    const copy = openTill(savedAs);
    expect(verifyTill(copy).problems).toEqual([]);
    expect(copy.sqlite.prepare('SELECT number_text FROM payments').pluck().all()).toEqual([number]);
  });

  it('goes when thirty newer ones are there', async () => {
    const till = furnishedTill();
    const folder = join(dirname(temporaryFile()), 'backups');
    const names: string[] = [];
    for (let day = 0; day < 32; day += 1) {
      names.push((await backUp(till, folder, till.clock.nowMs() + day * DAY_MS)).fileName);
      expect(readdirSync(folder).sort()).toEqual(names.slice(-30));
    }
  });

  it('that was cut off is thrown away at the next start, and nothing else is', () => {
    const folder = join(dirname(temporaryFile()), 'backups');
    backupsIn(folder);
    mkdirSync(folder);
    const whole = ['till-2026-11-23-09-30-00-000Z.db', 'notes.db.tmp'];
    const cutOff = ['', '-journal'].map((rest) => `till-2026-11-24-09-30-00-000Z.db.tmp${rest}`);
    for (const name of [...whole, ...cutOff]) writeFileSync(join(folder, name), '');
    backupsIn(folder);
    expect(readdirSync(folder).sort()).toEqual([...whole].sort());
  });
});
