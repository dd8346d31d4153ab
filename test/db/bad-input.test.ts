import { join } from 'node:path';
import { createHandlers } from '@main/ipc/handlers/handlers';
import { createRouter, type Route } from '@main/ipc/router';
import { verifyTill } from '@main/services/maintenance/verify';
import { saveClient } from '@main/services/records/save-client';
import { CHANNELS } from '@shared/ipc/channels';
import { contract } from '@shared/ipc/contract/contract';
import type { ClientId } from '@shared/lib/ids';
import { err } from '@shared/lib/result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invoiceWith, payByCardAndCash } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  hospital,
  openDrawer,
  taxRates,
  till as tillRecord,
  value,
  type TestTill,
} from '../support/till-context';

const DEMO_FOLDER = join(import.meta.dirname, '../../resources/demo');
const printer = { transport: 'tcp', host: 'x', port: 9100, paperMm: 80, drawerPin: 2 } as const;
const CARD = 'call 4111 1111 1111 1111';

interface Shop {
  readonly till: TestTill;
  readonly route: Route;
  readonly bugs: unknown[];
  readonly ids: Readonly<Record<string, string>>;
}

function openShop(): Shop {
  const till = furnishedTill('manager', { cashRoundingStepMinor: 5 }, { printer });
  const shiftId = openDrawer(till);
  const productId = addProduct(till);
  const clientId = till.ids.next() as ClientId;
  value(saveClient(till, clientId, { lastName: 'Okafor' }));
  const { paymentId } = payByCardAndCash(till, invoiceWith(till, [productId]));
  const { invoiceId, lines } = invoiceWith(till, [productId]);
  const bugs: unknown[] = [];
  const route = createRouter({
    handlers: createHandlers(till, err({ code: 'FOREIGN_KEYS_BROKEN', version: 1 }), DEMO_FOLDER),
    ids: till.ids,
    logError: (_incidentId, error) => {
      bugs.push(error);
    },
  });
  const employeeId = till.session.employeeId ?? '';
  const lineId = lines[0]?.lineId ?? '';
  const ids = { shiftId, productId, clientId, paymentId, invoiceId, lineId, employeeId };
  return { till, route, bugs, ids: { ...ids, newId: till.ids.next(), otherId: till.ids.next() } };
}

const NUMBERS: readonly unknown[] = [
  ...[-1, 0.5, 1e12, 1e308, Number.NaN, Infinity, -Infinity, Number.MIN_VALUE],
  ...['12', '12,50', 'abc', '', null, true, {}, [], 10n, 2 ** 53],
];
const TEXTS: readonly unknown[] = [
  ...['\ud800', 'a\udfffb', '\u0000', 'bell \u0007', 'escape \u001b@', 'x'.repeat(100_000)],
  ...[7, null, {}, ['a'], CARD, 'no 5500-0055-5555-5559 please'],
];
const IDS: readonly unknown[] = [
  ...['', 'x', '019aae3a', `{${'0'.repeat(36)}}`, '../till.db', "' OR 1=1 --", 7, null, {}, []],
];
const many = Array.from({ length: 100_000 }, () => ({}));
const LISTS: readonly unknown[] = [many, {}, 'x', null, [null], [[]]];

type Make = (bad: unknown, ids: Shop['ids']) => unknown;
type Row = readonly [channel: string, what: string, bad: readonly unknown[], make: Make];

const why = { reason: 'Because', approval: null };
const onLine = ({ invoiceId, lineId }: Shop['ids']) => ({ invoiceId, lineId, ...why });
const newLine = (ids: Shop['ids']) => ({
  lineId: ids['newId'],
  productId: ids['productId'],
  quantityMilli: 1000,
  patientId: null,
  performedBy: null,
});
const paying = (ids: Shop['ids'], detail: object) => ({
  paymentId: ids['newId'],
  invoiceId: ids['invoiceId'],
  expectedTotalMinor: 6500,
  tenders: [{ tenderId: ids['otherId'], detail }],
});
const slip = { kind: 'card', amountMinor: 6500, brand: 'Visa', last4: '4242', approvalCode: '' };
const check = { kind: 'check', amountMinor: 6500, number: '1', bank: '', nameOnCheck: '' };

const ROWS: readonly Row[] = [
  [
    'payments.commit',
    'cash',
    [...NUMBERS, 0, -0],
    (bad, ids) => paying(ids, { kind: 'cash', tenderedMinor: bad }),
  ],
  [
    'payments.commit',
    'card',
    [...NUMBERS, 0],
    (bad, ids) => paying(ids, { ...slip, amountMinor: bad }),
  ],
  [
    'payments.commit',
    'total',
    [...NUMBERS, 0, -0],
    (bad, ids) => ({ ...paying(ids, slip), expectedTotalMinor: bad }),
  ],
  ['payments.commit', 'payment', IDS, (bad, ids) => ({ ...paying(ids, slip), paymentId: bad })],
  ['payments.commit', 'invoice', IDS, (bad, ids) => ({ ...paying(ids, slip), invoiceId: bad })],
  ['payments.commit', 'tenders', LISTS, (bad, ids) => ({ ...paying(ids, slip), tenders: bad })],
  ['payments.commit', 'brand', TEXTS, (bad, ids) => paying(ids, { ...slip, brand: bad })],
  [
    'payments.commit',
    'approval code',
    TEXTS,
    (bad, ids) => paying(ids, { ...slip, approvalCode: bad }),
  ],
  [
    'payments.commit',
    'last 4',
    [...TEXTS, '42424', '１２３４'],
    (bad, ids) => paying(ids, { ...slip, last4: bad }),
  ],
  ['payments.commit', 'check number', TEXTS, (bad, ids) => paying(ids, { ...check, number: bad })],
  ['payments.commit', 'bank', TEXTS, (bad, ids) => paying(ids, { ...check, bank: bad })],
  [
    'payments.commit',
    'name on check',
    TEXTS,
    (bad, ids) => paying(ids, { ...check, nameOnCheck: bad }),
  ],
  [
    'invoices.addLines',
    'quantity',
    [...NUMBERS, 0, -0],
    (bad, ids) => ({
      invoiceId: ids['invoiceId'],
      lines: [{ ...newLine(ids), quantityMilli: bad }],
    }),
  ],
  [
    'invoices.addLines',
    'lines',
    [...LISTS, []],
    (bad, ids) => ({ invoiceId: ids['invoiceId'], lines: bad }),
  ],
  [
    'invoices.addLines',
    'product',
    IDS,
    (bad, ids) => ({ invoiceId: ids['invoiceId'], lines: [{ ...newLine(ids), productId: bad }] }),
  ],
  [
    'invoices.addLines',
    'a total that no one can pay',
    [1_000_000_000],
    (bad, ids) => ({
      invoiceId: ids['invoiceId'],
      lines: Array.from({ length: 200 }, (_, index) => ({
        ...newLine(ids),
        lineId: `019aae3a-0000-7000-8000-${String(index).padStart(12, '0')}`,
        quantityMilli: bad,
      })),
    }),
  ],
  [
    'invoices.changeLine',
    'quantity',
    [...NUMBERS, 0],
    (bad, ids) => ({ ...onLine(ids), changes: { quantityMilli: bad } }),
  ],
  [
    'invoices.changeLine',
    'price',
    NUMBERS,
    (bad, ids) => ({ ...onLine(ids), changes: { unitPriceMinor: bad } }),
  ],
  [
    'invoices.changeLine',
    'discount',
    NUMBERS,
    (bad, ids) => ({ ...onLine(ids), changes: { discount: { kind: 'amount', amountMinor: bad } } }),
  ],
  [
    'invoices.changeLine',
    'percent',
    [...NUMBERS, 1_000_001],
    (bad, ids) => ({ ...onLine(ids), changes: { discount: { kind: 'percent', ratePpm: bad } } }),
  ],
  [
    'invoices.changeLine',
    'reason',
    [...TEXTS, ''],
    (bad, ids) => ({ ...onLine(ids), reason: bad, changes: { unitPriceMinor: 1 } }),
  ],
  [
    'invoices.setDiscount',
    'discount',
    NUMBERS,
    (bad, ids) => ({
      invoiceId: ids['invoiceId'],
      ...why,
      discount: { kind: 'amount', amountMinor: bad },
    }),
  ],
  [
    'invoices.setDiscount',
    'reason',
    [...TEXTS, ''],
    (bad, ids) => ({
      invoiceId: ids['invoiceId'],
      approval: null,
      reason: bad,
      discount: { kind: 'percent', ratePpm: 1 },
    }),
  ],
  ['invoices.hold', 'note', TEXTS, (bad, ids) => ({ invoiceId: ids['invoiceId'], note: bad })],
  [
    'invoices.void',
    'reason',
    [...TEXTS, '', ' '],
    (bad, ids) => ({ invoiceId: ids['invoiceId'], approval: null, reason: bad }),
  ],
  ['invoices.open', 'invoice', IDS, (bad) => ({ invoiceId: bad, clientId: null })],
  ['drawer.open', 'reason', [...TEXTS, ''], (bad) => ({ ...why, reason: bad })],
  [
    'receipts.reprint',
    'reason',
    [...TEXTS, ''],
    (bad, ids) => ({ paymentId: ids['paymentId'], reason: bad }),
  ],
  [
    'shifts.open',
    'count',
    NUMBERS.filter((each) => each !== 0.5).concat(0.5),
    (bad, ids) => ({ shiftId: ids['newId'], floatCounts: [{ valueMinor: 100, count: bad }] }),
  ],
  [
    'shifts.open',
    'a float that no drawer holds',
    [100_000_000_000],
    (bad, ids) => ({ shiftId: ids['newId'], floatCounts: [{ valueMinor: bad, count: 100_000 }] }),
  ],
  ['shifts.open', 'counts', LISTS, (bad, ids) => ({ shiftId: ids['newId'], floatCounts: bad })],
  [
    'clients.save',
    'name',
    TEXTS,
    (bad, ids) => ({ clientId: ids['newId'], changes: { lastName: bad } }),
  ],
  [
    'clients.save',
    'phones',
    [...LISTS, [CARD]],
    (bad, ids) => ({ clientId: ids['clientId'], changes: { phones: bad } }),
  ],
  [
    'clients.save',
    'origin',
    ['\ud800', 'x'.repeat(100_000), 7],
    (bad, ids) => ({ clientId: ids['clientId'], changes: { externalId: bad } }),
  ],
  [
    'patients.save',
    'name',
    TEXTS,
    (bad, ids) => ({ patientId: ids['newId'], changes: { name: bad, clientId: ids['clientId'] } }),
  ],
  [
    'patients.save',
    'weight',
    NUMBERS.filter((each) => each !== null),
    (bad, ids) => ({
      patientId: ids['newId'],
      changes: { name: 'Bea', clientId: ids['clientId'], weightGrams: bad },
    }),
  ],
  [
    'products.save',
    'price',
    NUMBERS,
    (bad, ids) => ({ productId: ids['productId'], changes: { unitPriceMinor: bad } }),
  ],
  [
    'products.save',
    'name',
    TEXTS,
    (bad, ids) => ({ productId: ids['productId'], changes: { name: bad } }),
  ],
  [
    'people.save',
    'name',
    TEXTS,
    (bad, ids) => ({ employeeId: ids['employeeId'], changes: { name: bad }, pin: null }),
  ],
  ['settings.saveHospital', 'name', TEXTS, (bad) => ({ changes: { name: bad } })],
  [
    'settings.saveHospital',
    'footer',
    [...LISTS, [CARD]],
    (bad) => ({ changes: { receiptFooter: bad } }),
  ],
  [
    'settings.saveHospital',
    'time zone',
    [...TEXTS, 'Mars/Olympus', ''],
    (bad) => ({ changes: { timeZone: bad } }),
  ],
  [
    'settings.saveHospital',
    'cash step',
    NUMBERS,
    (bad) => ({ changes: { cashRoundingStepMinor: bad } }),
  ],
  ['settings.saveTill', 'name', TEXTS, (bad) => ({ changes: { name: bad } })],
  [
    'settings.saveTill',
    'host',
    ['', 'a\u0000b', '\ud800', 7, CARD],
    (bad) => ({ changes: { printer: { ...printer, host: bad } } }),
  ],
  [
    'settings.saveTaxRate',
    'name',
    TEXTS,
    (bad, ids) => ({
      taxRateId: ids['newId'],
      changes: { ...taxRates[0], code: 'NEW', name: bad },
    }),
  ],
  [
    'settings.saveTaxRate',
    'rate',
    [...NUMBERS, 1_000_001],
    (bad, ids) => ({
      taxRateId: ids['newId'],
      changes: { ...taxRates[0], code: 'NEW', ratePpm: bad },
    }),
  ],
  [
    'setup.create',
    'manager',
    TEXTS,
    (bad) => ({
      hospital,
      till: tillRecord,
      taxRates,
      manager: { number: '1', name: bad, language: null, pin: '481516' },
    }),
  ],
];

const EXPECTED = [
  ...['INVALID_INPUT', 'CARD_NUMBER_REFUSED', 'TOTAL_CHANGED', 'REASON_NEEDED'],
  ...['INVOICE_TOO_LARGE', 'ALREADY_SET_UP'],
];

function events({ till }: Shop): number {
  const sql = 'SELECT count(*) FROM journal_events';
  return till.database.sqlite.prepare<[], number>(sql).pluck().get() ?? 0;
}

describe('bad input over the contract', () => {
  it.each(ROWS)('%s: %s', async (channel, _what, bad, make) => {
    const shop = openShop();
    const before = events(shop);
    for (const each of bad) {
      const answer = await shop.route(channel, make(each, shop.ids));
      const shown = typeof each === 'string' ? each.slice(0, 40) : typeof each;
      expect(answer.ok ? 'DONE' : answer.error.code, shown).toBeOneOf(EXPECTED);
      expect(JSON.stringify(answer).length, shown).toBeLessThan(5000);
    }
    expect(events(shop)).toBe(before);
    expect(verifyTill(shop.till.database).problems).toEqual([]);
  });

  it('takes no member that it does not know', async () => {
    const shop = openShop();
    const before = events(shop);
    for (const channel of CHANNELS) {
      for (const input of ['{"__proto__":{"ok":true}}', '{"sql":"DROP TABLE journal_events"}']) {
        const answer = await shop.route(channel, JSON.parse(input));
        expect(answer, channel).toMatchObject({ error: { code: 'INVALID_INPUT' } });
      }
    }
    expect(events(shop)).toBe(before);
  });

  it('is never a bug, whatever it is', async () => {
    const { ids, route, bugs, till } = openShop();
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...Object.values(ids), ...NUMBERS, ...TEXTS) },
      { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    );
    const call = fc.constantFrom(...CHANNELS).chain((channel) => {
      const members = Object.keys(contract[channel].input.shape);
      const shaped = fc.record(Object.fromEntries(members.map((name) => [name, piece])), {
        requiredKeys: [],
      });
      return fc.tuple(fc.constant(channel), fc.oneof(shaped, fc.jsonValue()));
    });
    await fc.assert(
      fc.asyncProperty(call, async ([channel, input]) => {
        const answer = await route(channel, input);
        expect(answer.ok ? 'DONE' : answer.error.code).not.toBe('INTERNAL');
      }),
      { numRuns: 500 },
    );
    expect(bugs).toEqual([]);
    expect(verifyTill(till.database).problems).toEqual([]);
  });
});
