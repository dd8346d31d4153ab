import { findJobs } from '@main/db/repos/print-jobs';
import { moveCash } from '@main/services/cash/move-cash';
import { depositSlip, depositWorksheet } from '@main/services/deposits/deposit-papers';
import { correctShift } from '@main/services/shifts/correct-shift';
import { minor } from '@shared/domain/money/money';
import type * as Ids from '@shared/lib/ids';
import { receiptDocument, type ReceiptDocument } from '@shared/receipt/receipt-document';
import { describe, expect, it } from 'vitest';
import { closeDrawer, move, piecesOf } from '../support/drawer';
import { onPaper } from '../support/on-paper';
import { cash } from '../support/sales';
import { furnishedTill, openDrawer, signInAs, value, type TestTill } from '../support/till-context';
import { bank, giveBack, printer, sell, workedDay } from '../support/worked-day';

const why = { reason: 'Because', approval: null };

/** The last paper that was queued, with its label. */
function lastPaper(till: TestTill): { label: string; lines: string[] } {
  const job = findJobs(till.database.read, 0).findLast(({ kind }) => kind === 'report');
  if (job === undefined) throw new Error('no paper was queued');
  return { label: job.label, lines: onPaper(receiptDocument.parse(job.document)) };
}

function lines({ document }: { readonly document: ReceiptDocument }): string[] {
  return onPaper(document);
}

describe('a slip', () => {
  it('comes with a cash movement, when it is wanted and there is a printer', async () => {
    const till = furnishedTill('manager', {}, { printer });
    const shiftId = openDrawer(till);
    const movement = {
      ...({ shiftId, kind: 'paid-out', amountMinor: minor(1200), cash: piecesOf(1200) } as const),
      ...{ reference: 'Hardware store', print: true, ...why },
    };
    value(await moveCash(till, { ...movement, movementId: till.ids.next() as Ids.MovementId }));
    const { label, lines: slip } = lastPaper(till);
    expect(label).toBe('A-M000001');
    expect(slip).toEqual(expect.arrayContaining(['Paid out', '$12.00', '1 × $10.00 $10.00']));
  });

  it('stays away without a printer', async () => {
    const till = furnishedTill();
    const shiftId = openDrawer(till);
    value(await move(till, shiftId, 'paid-in', 500));
    const payment = sell(till, cash(6500));
    await giveBack(till, payment);
    expect(findJobs(till.database.read, 0)).toEqual([]);
  });

  it('of a refund names the credit note, the sale and what was taken back', async () => {
    const till = furnishedTill('manager', {}, { printer });
    openDrawer(till);
    await giveBack(till, sell(till, cash(6500)));
    const { label, lines: slip } = lastPaper(till);
    expect(label).toBe('A-RF000001');
    expect(slip).toEqual(
      expect.arrayContaining([
        'Credit note A-CN000001',
        'Receipt A-R000001',
        '0.5 × Exam $32.50',
        'REFUND $32.50',
      ]),
    );
  });
});

describe('the papers of a deposit', () => {
  it('tell what is in the bag and how it comes about', async () => {
    const { till, shiftId } = await workedDay();
    const found = { kind: 'cash', brand: null, tenderId: null, amountMinor: minor(50) } as const;
    const correctionId = till.ids.next() as Ids.CorrectionId;
    value(await correctShift(till, { shiftId, correctionId, ...found, ...why }));
    // 46.50 left, 50.00 dropped, 0.50 found
    const { depositId } = await bank(till, 9700);
    const slip = lines(value(depositSlip(till, { depositId, print: false })));
    expect(slip).toEqual(
      expect.arrayContaining([
        'Deposit A-D000001',
        'Shifts A-Z000001',
        'Cash together $97.00',
        '1001 · First Bank · June Holloway $65.00',
        'DEPOSIT $162.00',
      ]),
    );
    const sheet = lines(value(depositWorksheet(till, { depositId, print: true })));
    expect(sheet).toEqual(
      expect.arrayContaining([
        'Cash expected $147.50',
        'Short -$1.00',
        'Seen: 1 $65.00',
        'To the bank $46.50',
        'Drops to the safe $50.00',
        'A-Z000001 Cash $0.50',
        'Cash expected $97.00',
        'DEPOSIT $162.00',
      ]),
    );
    expect(lastPaper(till)).toEqual({ label: 'A-D000001-worksheet', lines: sheet });
  });

  it('are for those who bank, of a deposit that is there, and printed where there is a printer', async () => {
    const till = furnishedTill();
    const depositId = till.ids.next() as Ids.DepositId;
    expect(depositSlip(till, { depositId, print: false })).toMatchObject({
      error: { code: 'DEPOSIT_UNKNOWN' },
    });
    const shiftId = openDrawer(till);
    sell(till, cash(6500));
    await closeDrawer(till, shiftId, { cashMinor: 16_500 });
    const made = await bank(till, 16_500);
    expect(depositSlip(till, { depositId: made.depositId, print: true })).toMatchObject({
      error: { code: 'PRINTER_NOT_SET' },
    });
    signInAs(till, 'cashier');
    expect(depositWorksheet(till, { depositId, print: false })).toMatchObject({
      error: { code: 'NOT_ALLOWED', act: 'bank' },
    });
  });
});
