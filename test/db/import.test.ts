import { createImportsHandlers } from '@main/ipc/handlers/imports';
import { eventsAfter } from '@main/db/journal';
import { alteredProjections } from '@main/db/projections/rebuild';
import { searchProducts } from '@main/services/records/search-products';
import type { Role } from '@shared/domain/people/role';
import type { ImportKind } from '@shared/import/import-kind';
import type { ColumnMapping } from '@shared/import/mapping';
import type { Topics } from '@shared/ipc/topics';
import { importsContract } from '@shared/ipc/contract/imports';
import type { ImportId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { furnishedTill, signInAs, value, type TestTill } from '../support/till-context';
import { ids } from '../support/till-file';

const EXEMPT = { service: 'EXEMPT', medication: 'EXEMPT', merchandise: 'EXEMPT' };
const MANY = 20_000;

type Progress = Topics['progress'];

/** A till and its import desk, with everything it tells of its progress. */
function setUp(onProgress: (news: Progress, context: TestTill) => void = () => undefined) {
  const till = furnishedTill();
  const told: Progress[] = [];
  const progress = (news: Progress) => {
    told.push(news);
    onProgress(news, context);
  };
  const context: TestTill = { ...till, signals: { ...till.signals, progress } };
  return { context, told, call: createImportsHandlers(context) };
}

type Desk = ReturnType<typeof setUp>['call'];

const base64 = (text: string) => Buffer.from(text).toString('base64');

function load(call: Desk, text: string, kind: ImportKind = 'products') {
  const importId = ids.next() as ImportId;
  const input = { importId, kind, fileName: 'file.csv', contentBase64: base64(text) };
  return call['imports.load'](input);
}

/** Loads and plans `text` as the desk proposes, products being exempt where they say no tax. */
async function plan(
  call: Desk,
  text: string,
  kind: ImportKind = 'products',
  changes: Partial<ColumnMapping> = {},
) {
  const { importId, suggested } = value(await load(call, text, kind));
  const mapping = { ...suggested, defaultTaxCodes: EXEMPT, ...changes };
  return value(await call['imports.plan']({ importId, mapping }));
}

function countSaved({ database, tillId }: TestTill): number {
  const events = [...eventsAfter(database.read, tillId, 0)];
  return events.filter(({ type }) => type === 'product.saved').length;
}

const manyProducts = [
  'Code,Name,Category,Kind,Price,Barcode',
  ...Array.from(
    { length: MANY },
    (_, index) => `B${index},Bandage no. ${index},Retail,merchandise,${index}.25,${4e12 + index}`,
  ),
].join('\n');

describe('a file of 20,000 rows', () => {
  it('is taken over once, tells how far it is, and changes nothing the second time', async () => {
    const { context, told, call } = setUp();
    const report = await plan(call, manyProducts);
    expect(report).toMatchObject({ created: MANY, updated: 0, skipped: 0 });
    value(await call['imports.apply']({ importId: report.importId }));
    expect(countSaved(context)).toBe(MANY);
    for (const task of ['import-plan', 'import-apply'] as const) {
      const news = told.filter((each) => each.task === task);
      expect(news.length).toBeGreaterThan(100);
      expect(news.at(-1)).toEqual({ task, done: MANY, total: MANY });
    }
    const again = await plan(call, manyProducts);
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: MANY, skipped: 0 });
    value(await call['imports.apply']({ importId: again.importId }));
    expect(countSaved(context)).toBe(MANY);
  }, 120_000);
});

describe('an import that is cut off', () => {
  const rows = Array.from({ length: 400 }, (_, index) => `C${index},Collar ${index},9.00`);
  const text = ['Code,Name,Price', ...rows].join('\n');

  /** Applies `text` on a computer that stops when half of it is done, and is started again. */
  async function interrupted() {
    const { context, call } = setUp(({ task, done }) => {
      if (task === 'import-apply' && done === 200) throw new Error('The power is gone');
    });
    const { importId } = await plan(call, text);
    await expect(call['imports.apply']({ importId })).rejects.toThrow('The power is gone');
    const signals = { ...context.signals, progress: () => undefined };
    const restarted: TestTill = { ...context, signals };
    return { context: restarted, call: createImportsHandlers(restarted) };
  }

  it('has done its first rows whole and no others', async () => {
    const { context } = await interrupted();
    expect(countSaved(context)).toBe(200);
    expect(alteredProjections(context.database)).toEqual([]);
  });

  it('is complete after the same file again, with nothing twice', async () => {
    const { context, call } = await interrupted();
    const again = await plan(call, text);
    expect(again).toMatchObject({ created: 200, unchanged: 200 });
    value(await call['imports.apply']({ importId: again.importId }));
    expect(countSaved(context)).toBe(400);
    expect(await plan(call, text)).toMatchObject({ created: 0, updated: 0, unchanged: 400 });
  });

  it('goes on under the name of who began it when the till is locked meanwhile', async () => {
    const { context, call } = setUp(({ task }, { session }) => {
      if (task === 'import-apply') session.employeeId = null;
    });
    const manager = context.session.employeeId;
    const { importId } = await plan(call, text);
    value(await call['imports.apply']({ importId }));
    const saved = [...eventsAfter(context.database.read, context.tillId, 0)].slice(-401);
    expect(new Set(saved.map(({ employeeId }) => employeeId))).toEqual(new Set([manager]));
    expect(saved.at(-1)?.type).toBe('import.completed');
  });
});

describe('who may import', () => {
  it.each<Role>(['cashier', 'technician', 'veterinarian', 'supervisor'])(
    'refuses a %s whatever they call',
    async (role) => {
      const { context, call } = setUp();
      const { importId, suggested: mapping } = value(await load(call, 'Name\nLeash'));
      value(await call['imports.plan']({ importId, mapping }));
      const refused = { ok: false, error: { code: 'NOT_ALLOWED', act: 'import' } };
      signInAs(context, role);
      expect(await load(call, 'Name\nLeash')).toEqual(refused);
      expect(await call['imports.plan']({ importId, mapping })).toEqual(refused);
      const rows = { importId, only: 'all' as const, offset: 0, limit: 10 };
      expect(await call['imports.rows'](rows)).toEqual(refused);
      expect(await call['imports.apply']({ importId })).toEqual(refused);
      expect(await call['imports.savePreset']({ name: 'Mine', mapping })).toEqual(refused);
      expect(countSaved(context)).toBe(0);
    },
  );
});

describe('what is on the desk', () => {
  it('is explained row by row, filtered and in pages', async () => {
    const { call } = setUp();
    const { importId, ...counts } = await plan(
      call,
      'Code;Name;Price\nA1;Leash;9,50\nA1;Leash;9,50\nA2;Bowl;0,00\nA3;;1,00\nA4;Comb;x\nA5;Cup;1;2',
    );
    expect(counts).toEqual({ created: 2, updated: 0, unchanged: 0, skipped: 4, noted: 2 });
    const skipped = value(
      await call['imports.rows']({ importId, only: 'skip', offset: 1, limit: 2 }),
    );
    expect(skipped.total).toBe(4);
    expect(skipped.rows.map(({ rowNumber, problems }) => [rowNumber, problems[0]?.code])).toEqual([
      [5, 'NO_NAME'],
      [6, 'UNREADABLE_AMOUNT'],
    ]);
    const noted = value(
      await call['imports.rows']({ importId, only: 'noted', offset: 0, limit: 10 }),
    );
    expect(noted.rows.map(({ name }) => name)).toEqual(['Leash', 'Bowl']);
  });

  it('is applied only after a plan, once, and not after it was discarded', async () => {
    const { context, call } = setUp();
    const { importId } = value(await load(call, 'Name\nLeash'));
    const notPlanned = { ok: false, error: { code: 'IMPORT_NOT_PLANNED' } };
    expect(await call['imports.apply']({ importId })).toEqual(notPlanned);
    const report = await plan(call, 'Name\nLeash');
    const [first, second] = await Promise.all([
      call['imports.apply']({ importId: report.importId }),
      call['imports.apply']({ importId: report.importId }),
    ]);
    expect(first).toMatchObject({ ok: true });
    expect(second).toEqual(notPlanned);
    expect(value(searchProducts(context, 'leash', 10))).toHaveLength(1);
    value(await call['imports.discard']({ importId }));
    const unknown = { ok: false, error: { code: 'IMPORT_UNKNOWN' } };
    expect(await call['imports.apply']({ importId })).toEqual(unknown);
  });

  it('offers the mappings that were saved for its kind, the latest under each name', async () => {
    const { call } = setUp();
    const { suggested } = value(await load(call, 'Name\nLeash'));
    const second = { ...suggested, defaultCategory: 'Shop' };
    value(await call['imports.savePreset']({ name: 'Old till', mapping: suggested }));
    value(await call['imports.savePreset']({ name: 'Old till', mapping: second }));
    expect(value(await load(call, 'Name\nBowl')).presets).toEqual([
      { name: 'Old till', mapping: second },
    ]);
    expect(value(await load(call, 'Name\nAna', 'clients')).presets).toEqual([]);
  });
});

describe('hostile content', () => {
  const codeOf = async (contentBase64: string) => {
    const importId = ids.next() as ImportId;
    const input = { importId, kind: 'products' as const, fileName: 'x.csv', contentBase64 };
    const result = await setUp().call['imports.load'](input);
    return result.ok ? 'OK' : result.error.code;
  };

  it.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['what is no base64 at all', '!!! ### ???', 'FILE_EMPTY'],
    ['zeros', Buffer.alloc(5000).toString('base64'), 'NOT_TEXT'],
    ['a zero in a text', base64('Name\nLea\0sh'), 'NOT_TEXT'],
    [
      'UTF-8 that broke',
      Buffer.from([0xef, 0xbb, 0xbf, 0xc3, 0x28]).toString('base64'),
      'WRONG_ENCODING',
    ],
    ['a quote that is never closed', base64('Name\n"Leash\nBowl'), 'CSV_BROKEN'],
    ['the same column twice', base64('Name,Name\nLeash,Bowl'), 'DUPLICATE_COLUMN'],
    ['figures without a header', base64('1,2\n3,4'), 'NO_HEADER'],
    ['a header without rows', base64('Name,Price'), 'NO_ROWS'],
  ])('%s is refused by its name', async (_, content, code) => {
    expect(await codeOf(content)).toBe(code);
  });

  it('is refused by the contract beyond 50 MB, before anybody decodes it', () => {
    const { input } = importsContract['imports.load'];
    const call = { importId: ids.next(), kind: 'products', fileName: 'x.csv' };
    expect(input.safeParse({ ...call, contentBase64: 'A'.repeat(70_000_001) }).success).toBe(false);
  });
});
