import { minor } from '@shared/domain/money/money';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DRAWER_LAWS, expectLedgerZero } from '../support/drawer-laws';
import { journalOf } from '../support/journal-reader';
import { anyDrawerCommand, carryOut } from '../support/random-commands';
import { addProduct, furnishedTill, openDrawer } from '../support/till-context';

/** What has to come about, and how often at least, for the laws to have been tried at all. */
const TRIED: Readonly<Record<string, number>> = {
  'payment.taken': 200,
  'payment.added-late': 10,
  'payment.voided': 10,
  'payment.tender-changed': 15,
  'refund.paid': 20,
  'cash.moved': 50,
  'shift.frozen': 50,
  'shift.resumed': 3,
  'shift.counted': 50,
  'shift.closed': 40,
  'shift.corrected': 20,
  'deposit.prepared': 15,
  'deposit.received': 8,
};

it('keeps every law of the drawer, whatever was done at it', async () => {
  const tried: Record<string, number> = {};
  const sequences = fc.array(anyDrawerCommand, { maxLength: 140, size: 'max' });
  await fc.assert(
    fc.asyncProperty(sequences, async (commands) => {
      const till = furnishedTill();
      addProduct(till, { taxCode: 'SALES', unitPriceMinor: minor(1999) });
      openDrawer(till);
      for (const command of commands) {
        if (await carryOut(till, command)) expectLedgerZero(till);
      }
      for (const [law, holds] of Object.entries(DRAWER_LAWS)) {
        try {
          holds(till);
        } catch (cause) {
          throw new Error(law, { cause });
        }
      }
      for (const { type } of journalOf(till.database)) tried[type] = (tried[type] ?? 0) + 1;
      till.database.sqlite.close();
    }),
    { numRuns: 80, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true },
  );
  for (const [type, times] of Object.entries(TRIED)) {
    expect(tried[type] ?? 0, type).toBeGreaterThanOrEqual(times);
  }
}, 120_000);
