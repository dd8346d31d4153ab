import { verifyTill } from '@main/services/maintenance/verify';
import { minor } from '@shared/domain/money/money';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectLedgerZero } from '../support/drawer-laws';
import { journalOf } from '../support/journal-reader';
import { OWED_LAWS } from '../support/owed-laws';
import { anyOwedCommand, carryOut } from '../support/random-commands';
import { secondDay } from '../support/second-day';
import { addProduct } from '../support/till-context';

/** What has to come about, and how often at least, for the laws to have been tried at all. */
const TRIED: Readonly<Record<string, number>> = {
  'invoice.finalized': 100,
  'payment.taken': 100,
  'payment.voided': 5,
  'credit-note.issued': 20,
  'refund.paid': 10,
  'check.returned': 3,
  'deposit.prepared': 10,
  'deposit.received': 5,
  'write-off.made': 10,
  'account.charged': 2,
  'dispute.opened': 10,
  'dispute.resolved': 10,
  'plan.agreed': 10,
  'plan.ended': 3,
  'estimate.invoiced': 5,
};

it('keeps every law of what is owed, whatever was done about it', async () => {
  const tried: Record<string, number> = {};
  const sequences = fc.array(anyOwedCommand, { minLength: 60, maxLength: 110 });
  await fc.assert(
    fc.asyncProperty(sequences, async (commands) => {
      const till = secondDay({ cashRoundingStepMinor: 5 });
      addProduct(till, { taxCode: 'SALES', unitPriceMinor: minor(1999) });
      for (const command of commands) await carryOut(till, command);
      expectLedgerZero(till);
      for (const [law, holds] of Object.entries(OWED_LAWS)) {
        try {
          holds(till);
        } catch (cause) {
          throw new Error(law, { cause });
        }
      }
      expect(verifyTill(till.database).problems).toEqual([]);
      for (const { type } of journalOf(till.database)) tried[type] = (tried[type] ?? 0) + 1;
      till.database.sqlite.close();
    }),
    { numRuns: 30, interruptAfterTimeLimit: 90_000, markInterruptAsFailure: true },
  );
  for (const [type, times] of Object.entries(TRIED)) {
    expect(tried[type] ?? 0, `${type} of ${JSON.stringify(tried)}`).toBeGreaterThanOrEqual(times);
  }
}, 120_000);
