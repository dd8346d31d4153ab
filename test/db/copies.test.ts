import { findJobs } from '@main/db/repos/print-jobs';
import { depositSlip, depositWorksheet } from '@main/services/deposits/deposit-papers';
import { verifyTill } from '@main/services/maintenance/verify';
import { reprintCreditNote, reprintRefund } from '@main/services/refunds/reprint-slip';
import { zReport } from '@main/services/shifts/z-report';
import type * as Ids from '@shared/lib/ids';
import { receiptDocument } from '@shared/receipt/receipt-document';
import { describe, expect, it } from 'vitest';
import { journalOf, ofType } from '../support/journal-reader';
import { onPaper } from '../support/on-paper';
import { cash } from '../support/sales';
import { furnishedTill, openDrawer, signInAs, value, type TestTill } from '../support/till-context';
import { bank, giveBack, printer, sell, workedDay } from '../support/worked-day';

/** The first line of each paper of this label, in the order in which they were queued. */
function tops(till: TestTill, label: string): (string | undefined)[] {
  return findJobs(till.database.read, 0)
    .filter((job) => job.label === label)
    .map(({ document }) => onPaper(receiptDocument.parse(document))[0]);
}

describe('a paper that is given out again', () => {
  it('says COPY and its number, when it came out at the closing before', async () => {
    const { till, shiftId } = await workedDay();
    value(zReport(till, { shiftId, print: false }));
    value(zReport(till, { shiftId, print: true }));
    value(zReport(till, { shiftId, print: true }));
    const [original, ...copies] = tops(till, 'A-Z000001');
    expect(original).not.toMatch(/COPY/);
    expect(copies).toEqual(['* COPY 1 *', '* COPY 2 *']);
    const copied = ofType(journalOf(till.database), 'paper.copied').map(({ body }) => body);
    expect(copied.map(({ copyNumber }) => copyNumber)).toEqual([1, 2]);
    expect(copied[0]?.paper).toEqual({ kind: 'z-report', id: shiftId });
    expect(verifyTill(till.database).problems).toEqual([]);
  });

  it('is no copy the first time, whenever that is, and each paper counts for itself', async () => {
    const { till } = await workedDay();
    const { depositId } = await bank(till, 9650);
    value(depositSlip(till, { depositId, print: true }));
    value(depositWorksheet(till, { depositId, print: true }));
    value(depositSlip(till, { depositId, print: true }));
    const [slip, copy] = tops(till, 'A-D000001');
    expect(slip).not.toMatch(/COPY/);
    expect(copy).toBe('* COPY 1 *');
    expect(tops(till, 'A-D000001-worksheet').join()).not.toMatch(/COPY/);
  });

  it('is, of a refund, the slip with its credit note', async () => {
    const till = furnishedTill('manager', {}, { printer });
    openDrawer(till);
    const refund = await giveBack(till, sell(till, cash(6500)));
    const { refundId, creditNoteId } = refund;
    if (creditNoteId === null) throw new Error('goods came back');
    expect(value(reprintRefund(till, { refundId, reason: 'Lost' }))).toEqual({ copyNumber: 1 });
    expect(value(reprintCreditNote(till, { creditNoteId, reason: 'Lost' }))).toEqual({
      copyNumber: 2,
    });
    expect(tops(till, 'A-RF000001').slice(1)).toEqual(['* COPY 1 *', '* COPY 2 *']);
  });

  it('is there, is for those who may, and needs a printer', () => {
    const till = furnishedTill('manager', {}, { printer });
    const creditNoteId = till.ids.next() as Ids.CreditNoteId;
    const refundId = till.ids.next() as Ids.RefundId;
    expect(reprintCreditNote(till, { creditNoteId, reason: 'Lost' })).toMatchObject({
      error: { code: 'CREDIT_NOTE_UNKNOWN' },
    });
    expect(reprintRefund(till, { refundId, reason: 'Lost' })).toMatchObject({
      error: { code: 'REFUND_UNKNOWN' },
    });
    signInAs(till, 'technician');
    expect(reprintRefund(till, { refundId, reason: 'Lost' })).toMatchObject({
      error: { code: 'NOT_ALLOWED', act: 'reprint' },
    });
    expect(reprintRefund(furnishedTill(), { refundId, reason: 'Lost' })).toMatchObject({
      error: { code: 'PRINTER_NOT_SET' },
    });
  });
});
