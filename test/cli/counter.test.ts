import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Hex } from '@main/platform/hash';
import { minor } from '@shared/domain/money/money';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import type * as Ids from '@shared/lib/ids';
import { v7 } from 'uuid';
import { describe, expect, it, onTestFinished } from 'vitest';
import { IMPORT_FOLDER, importFileBase64, importRowCount } from '../support/real-files';
import { converse, frontdesk } from '../support/shell';

const PIN = '472906';
const SLOW_MS = 60_000;

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'frontdesk-shell-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

async function furnished(): Promise<string> {
  const folder = freshFolder();
  const who = ['--hospital', 'Bayside Veterinary', '--manager', 'Kay Lee', '--pin', PIN];
  const made = await frontdesk('init', '--data', folder, ...who, '--tax-rate', '10', '--json');
  expect(made).toMatchObject({ code: 0, out: '{}\n' });
  return folder;
}

type Talk = ReturnType<typeof converse>;

async function importOver(talk: Talk, kind: 'products' | 'clients' | 'patients') {
  const importId = v7() as Ids.ImportId;
  const contentBase64 = importFileBase64(kind);
  const file = await talk.ask('imports.load', { importId, kind, fileName: kind, contentBase64 });
  const tax = 'SALES';
  const defaultTaxCodes = { service: tax, medication: tax, merchandise: tax };
  await talk.ask('imports.plan', { importId, mapping: { ...file.suggested, defaultTaxCodes } });
  return talk.ask('imports.apply', { importId });
}

describe('a counter served from standard input', () => {
  it(
    'imports three files, opens a shift, sells, is paid and proves itself',
    async () => {
      const folder = await furnished();
      const talk = converse('--data', folder, '--employee', '1', '--pin', PIN);
      for (const kind of ['products', 'clients', 'patients'] as const) {
        expect(await importOver(talk, kind)).toMatchObject({
          created: importRowCount(kind),
          skipped: 0,
        });
        expect(await importOver(talk, kind)).toMatchObject({ created: 0, updated: 0 });
      }
      await talk.ask('shifts.open', {
        shiftId: v7(),
        floatCounts: [{ valueMinor: minor(2000), count: 5 }],
      });
      const products = await talk.ask('products.search', { text: '', limit: 100 });
      const [client] = await talk.ask('clients.search', { text: '', limit: 1 });
      const invoiceId = v7() as Ids.InvoiceId;
      await talk.ask('invoices.open', { invoiceId, clientId: client?.clientId ?? null });
      const invoice = await talk.ask('invoices.addLines', {
        invoiceId,
        lines: products.slice(0, 5).map(({ productId }) => ({
          lineId: v7() as Ids.LineId,
          productId,
          quantityMilli: ONE_UNIT,
          patientId: null,
          performedBy: null,
        })),
      });
      const { totalMinor } = invoice.totals;
      expect(invoice.lines).toHaveLength(5);
      const payment = await talk.ask('payments.commit', {
        paymentId: v7(),
        invoiceId,
        expectedTotalMinor: totalMinor,
        tenders: [
          {
            tenderId: v7(),
            detail: { kind: 'cash', tenderedMinor: minor(totalMinor + 500) },
          },
        ],
      });
      expect(payment).toMatchObject({ number: 'A-R000001', changeMinor: 500 });
      expect(await talk.ask('till.verify', {})).toMatchObject({
        chainOk: true,
        ledgerSumMinor: 0,
        projectionsMatch: true,
        problems: [],
      });
      expect(await talk.end()).toBe(0);
      const verified = await frontdesk('verify', '--data', folder, '--json');
      expect(verified.code).toBe(0);
      expect(JSON.parse(verified.out)).toMatchObject({ problems: [] });
    },
    SLOW_MS,
  );

  it(
    'answers nonsense line by line, goes on, and ends with 1',
    async () => {
      const folder = await furnished();
      const talk = converse('--data', folder, '--employee', '1', '--pin', PIN);
      for (const line of ['nonsense', '[]', '{"channel":"db.exec"}', '{"channel":"__proto__"}']) {
        expect(await talk.sayLine(line)).toMatchObject({ ok: false });
      }
      expect((await talk.ask('till.session', {}))?.name).toBe('Kay Lee');
      expect(await talk.end()).toBe(1);
    },
    SLOW_MS,
  );

  it(
    'lets nobody in with a wrong PIN, and no second process into the folder',
    async () => {
      const folder = await furnished();
      const refused = await frontdesk('run', '--data', folder, '--employee', '1', '--pin', '1');
      expect(refused).toMatchObject({ code: 1, out: '' });
      expect(refused.err).toContain('PIN_WRONG');
      const talk = converse('--data', folder);
      expect(await talk.ask('till.session', {})).toBeNull();
      const second = await frontdesk('verify', '--data', folder, '--json');
      expect(second).toMatchObject({ code: 1, out: '{"error":{"code":"TILL_IN_USE"}}\n' });
      talk.kill();
      await talk.end();
      expect(await frontdesk('verify', '--data', folder)).toMatchObject({ code: 0 });
    },
    SLOW_MS,
  );

  it(
    'refuses to make a new key for a till whose PINs the lost one was for',
    async () => {
      const folder = await furnished();
      rmSync(join(folder, 'device.key'));
      const refused = await frontdesk('run', '--data', folder, '--employee', '1', '--pin', PIN);
      expect(refused.code).toBe(1);
      expect(refused.err).toContain('device.key is missing: restore it from a backup');
      expect(existsSync(join(folder, 'device.key'))).toBe(false);
    },
    SLOW_MS,
  );
});

describe('the verbs', () => {
  it(
    'import files as a dry run that leaves nothing, then for good',
    async () => {
      const folder = await furnished();
      const files = (['products', 'clients', 'patients'] as const).flatMap((kind) => [
        `--${kind}`,
        join(IMPORT_FOLDER, `${kind}.csv`),
      ]);
      const words = ['import', '--data', folder, ...files, '--tax', 'SALES', '--json'];
      const counts = async (...more: string[]) => {
        const { out } = await frontdesk(...words, ...more);
        const report = JSON.parse(out) as Record<string, { created: number; unchanged: number }>;
        return Object.values(report).map(({ created, unchanged }) => [created, unchanged]);
      };
      const rows = (['products', 'clients', 'patients'] as const).map(importRowCount);
      const sumOf = (pairs: number[][]) => pairs.map(([created = 0]) => created);
      const dry = await counts('--dry-run');
      expect(dry).toHaveLength(3);
      const real = await counts();
      expect(sumOf(real)).toEqual(sumOf(dry));
      expect(await counts()).toEqual(sumOf(real).map((created) => [0, created]));
      expect(rows.every((count) => count > 0)).toBe(true);
    },
    SLOW_MS,
  );

  it(
    'name what is wrong with a file, and import nothing',
    async () => {
      const folder = await furnished();
      const bad = join(folder, 'bad.csv');
      const attempt = async (content: string | Uint8Array) => {
        writeFileSync(bad, content);
        const said = await frontdesk('import', '--data', folder, '--products', bad, '--json');
        expect(said.code).toBe(1);
        return (JSON.parse(said.out) as { error: { code: string } }).error.code;
      };
      const noise = new Uint8Array(10 * 1024 * 1024).map((_, index) => (index * 7919) % 256);
      expect(await attempt('')).toBe('FILE_EMPTY');
      expect(await attempt(noise)).toBe('NOT_TEXT');
      expect(await attempt('name,price\n"open,1\n')).toBe('CSV_BROKEN');
      expect(await attempt('name\n')).toBe('NO_ROWS');
      const missing = await frontdesk('import', '--data', folder, '--products', '/no/such.csv');
      expect(missing).toMatchObject({ code: 1 });
      expect(missing.err).toContain('/no/such.csv');
    },
    SLOW_MS,
  );

  it(
    'export the journal, make its tables again and describe the contract',
    async () => {
      const folder = await furnished();
      const jsonl = await frontdesk('export', '--data', folder);
      const events = jsonl.out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as object);
      expect(events[0]).toMatchObject({ tillSeq: 1, type: 'app.started' });
      const csv = await frontdesk('export', '--data', folder, '--format', 'csv');
      expect(csv.out).toMatch(/^tillId,tillSeq,eventId,type,/);
      expect((await frontdesk('rebuild', '--data', folder, '--json')).out).toMatch(/"events":\d+/);
      const channels = JSON.parse((await frontdesk('channels', '--json')).out) as object;
      expect(channels).toHaveProperty(['payments.commit', 'input', 'type'], 'object');
    },
    SLOW_MS,
  );

  it(
    'copy the till into a folder, or say why they cannot',
    async () => {
      const folder = await furnished();
      const to = join(folder, 'far', 'away');
      const made = await frontdesk('backup', '--to', to, '--data', folder, '--json');
      expect(made).toMatchObject({ code: 0, err: '' });
      const { savedAs, sizeBytes, sha256 } = JSON.parse(made.out) as Record<string, unknown>;
      expect(readdirSync(to).map((name) => join(to, name))).toEqual([savedAs]);
      const copied = readFileSync(String(savedAs));
      expect([copied.length, sha256Hex(copied)]).toEqual([sizeBytes, sha256]);

      const other = freshFolder();
      cpSync(String(savedAs), join(other, 'till.db'));
      cpSync(join(folder, 'device.key'), join(other, 'device.key'));
      expect(await frontdesk('verify', '--data', other)).toMatchObject({ code: 0 });

      const inAFile = join(folder, 'till.db', 'copies');
      const refused = await frontdesk('backup', '--to', inAFile, '--data', folder, '--json');
      expect(refused.code).toBe(1);
      expect(JSON.parse(refused.out)).toMatchObject({ error: { code: 'BACKUP_FAILED' } });
      const said = await frontdesk('backup', '--to', inAFile, '--data', folder);
      expect(said).toMatchObject({ code: 1, out: '' });
      expect(said.err).toContain(`No backup could be made in ${inAFile}`);
      expect((await frontdesk('backup', '--data', folder)).err).toContain('--to DIR');
    },
    SLOW_MS,
  );

  it(
    'say how they are used when nothing fits',
    async () => {
      expect(await frontdesk('dance')).toMatchObject({ code: 1 });
      expect((await frontdesk('init', '--data', freshFolder())).err).toContain('--hospital');
      expect((await frontdesk('verify', '--wrong')).err).toContain('--wrong');
      const weak = ['--hospital', 'X', '--manager', 'Y', '--pin', '111111'];
      const refused = await frontdesk('init', '--data', freshFolder(), ...weak);
      expect(refused.err).toContain('PIN_TOO_SIMPLE');
    },
    SLOW_MS,
  );
});
