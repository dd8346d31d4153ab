import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minor, subtractMinor } from '@shared/domain/money/money';
import { ONE_UNIT } from '@shared/domain/quantity/quantity';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import type { InvoiceId, LineId, PaymentId, TenderId } from '@shared/lib/ids';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { card, cash } from '../support/sales';
import { value } from '../support/result';
import { buildProgram } from './build-program';
import { compileFailingDisk, FailingDisk, type DiskFault } from './failing-disk';
import type { SellingOrder } from './selling-order';
import { countPayments, countStarts, openShop, problemsAfter } from './shop';
import { startTeller, type Teller } from './teller-process';

const MINUTES = 60_000;
const NO_PRINTER = 9;
const failed = { ok: false, error: { code: 'DISK_FAILED' } };
const notReady = { ok: false, error: { code: 'TILL_NOT_READY' } };

const folder = mkdtempSync(join(tmpdir(), 'frontdesk-library-'));
let library = '';
let program = '';
beforeAll(async () => {
  library = await compileFailingDisk(folder);
  program = await buildProgram('teller');
}, MINUTES);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A sale that is ready to be paid, by card and in cash. */
async function saleAtTill(
  teller: Teller,
  shop: SellingOrder,
): Promise<ParsedInput<'payments.commit'>> {
  const invoiceId = v7() as InvoiceId;
  value(await teller.ask('invoices.open', { invoiceId, clientId: null }));
  const rest = { quantityMilli: ONE_UNIT, patientId: null, performedBy: null };
  const lines = shop.productIds.map((productId) => ({
    lineId: v7() as LineId,
    productId,
    ...rest,
  }));
  const { totalMinor } = value(await teller.ask('invoices.addLines', { invoiceId, lines })).totals;
  const tenders = [card(500), cash(subtractMinor(totalMinor, minor(500)))];
  return {
    paymentId: v7() as PaymentId,
    invoiceId,
    expectedTotalMinor: totalMinor,
    tenders: tenders.map((detail) => ({ tenderId: v7() as TenderId, detail })),
  };
}

/** What is wrong in the shop after its till has said that these were `paid`. */
function problemsIn(shop: SellingOrder, ...paid: PaymentId[]): string[] {
  return problemsAfter(shop, { begun: paid, paid, exitCode: null });
}

// Only Linux lets a library be put before its own.
describe.runIf(process.platform === 'linux')('a till whose disk fails under a payment', () => {
  it.each<DiskFault>(['sync-once', 'sync', 'write'])(
    'calls it not paid, looks its file over and takes it once: %s',
    async (fault) => {
      const shop = { ...openShop(NO_PRINTER), isPrinting: false };
      const disk = new FailingDisk(library);
      const teller = startTeller(program, shop, disk.env);
      const payment = await saleAtTill(teller, shop);
      disk.fail(fault);

      expect(await teller.ask('payments.commit', payment)).toEqual(failed);

      disk.recover(fault);
      expect(await teller.ask('payments.commit', payment)).toMatchObject({ ok: true });
      expect(value(await teller.ask('payments.recent', { limit: 9 }))).toHaveLength(1);
      await teller.kill();
      expect(countStarts(shop)).toBe(2);
      expect(problemsIn(shop, payment.paymentId)).toEqual([]);
      expect(countPayments(shop)).toBe(1);
    },
    MINUTES,
  );

  it.each<DiskFault>(['sync', 'write'])(
    'is closed while the disk does not come back, and has the sale whole or not at all: %s',
    async (fault) => {
      const shop = { ...openShop(NO_PRINTER), isPrinting: false };
      const disk = new FailingDisk(library);
      const teller = startTeller(program, shop, disk.env);
      const payment = await saleAtTill(teller, shop);
      disk.fail(fault);

      expect(await teller.ask('payments.commit', payment)).toEqual(failed);

      expect(await teller.ask('payments.commit', payment)).toEqual(notReady);
      disk.recover(fault);
      expect(await teller.ask('payments.recent', { limit: 9 })).toEqual(notReady);
      expect(await teller.ask('till.status', {})).toMatchObject({
        value: { state: 'refused', code: 'DISK_FAILED' },
      });
      await teller.kill();
      expect(problemsIn(shop)).toEqual([]);
      expect([0, 1]).toContain(countPayments(shop));
      const nextDay = startTeller(program, shop);
      expect(await nextDay.ask('payments.commit', payment)).toMatchObject({ ok: true });
      await nextDay.kill();
      expect(problemsIn(shop, payment.paymentId)).toEqual([]);
      expect(countPayments(shop)).toBe(1);
    },
    MINUTES,
  );
});
