import { requireInvoice } from '@main/db/repos/invoices';
import { listDisputes } from '@main/services/arrangements/list-disputes';
import { openDispute } from '@main/services/arrangements/open-dispute';
import { putOnAccount } from '@main/services/accounts/put-on-account';
import { agreedPaper, showArrangement } from '@main/services/arrangements/show-arrangement';
import { verifyTill } from '@main/services/maintenance/verify';
import { listOpenItems } from '@main/services/shifts/open-items';
import { minor } from '@shared/domain/money/money';
import type { ParsedInput } from '@shared/ipc/contract/contract';
import { dueOf, type InvoiceState } from '@shared/journal/reducers/invoice';
import type { DisputeId, EmployeeId, LineId } from '@shared/lib/ids';
import { describe, expect, it } from 'vitest';
import { addClient, owedInvoice, payPart } from '../support/owed';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  value,
  type TestTill,
} from '../support/till-context';

const DAY = 24 * 3_600_000;

/** Two exams at 65.00, and food at 20.00 with 8.25 % of tax. */
function shop() {
  const till = furnishedTill();
  openDrawer(till);
  const exam = addProduct(till);
  const food = addProduct(till, { name: 'Food', taxCode: 'SALES', unitPriceMinor: minor(20_00) });
  const invoice = owedInvoice(till, addClient(till), [exam, exam, food]);
  const lineIds = invoice.lines.map(({ line }) => line.lineId);
  return { till, invoice, lineIds };
}

type Wanted = ParsedInput<'disputes.open'>;

function dispute(
  till: TestTill,
  { invoiceId }: InvoiceState,
  lineIds: readonly (LineId | undefined)[],
  changes: Partial<Wanted> = {},
): Wanted {
  return {
    disputeId: till.ids.next() as DisputeId,
    invoiceId,
    lineIds: lineIds.filter((lineId) => lineId !== undefined),
    ...{ amountMinor: null, reason: 'It was not done', reviewOn: null, reviewer: null },
    ...changes,
  };
}

describe('a disputed charge', () => {
  it('is set aside with its tax, and the client owes as much as before', () => {
    const { till, invoice, lineIds } = shop();
    const opened = value(openDispute(till, dispute(till, invoice, [lineIds[2]])));
    expect(opened).toMatchObject({
      ...{ number: 'A-DC000001', amountMinor: 21_65, reviewOn: '2026-11-30', isLate: false },
      lines: [{ description: 'Food' }],
    });
    expect(value(showArrangement(till, invoice.invoiceId))).toMatchObject({
      ...{ totalMinor: 151_65, dueMinor: 151_65, nowMinor: 130_00, disputedMinor: 21_65 },
      lines: [{ isDisputed: false }, { isDisputed: false }, { isDisputed: true }],
    });
    expect(dueOf(requireInvoice(till.database.read, invoice.invoiceId))).toBe(151_65);
    expect(verifyTill(till.database).problems).toEqual([]);
  });

  it('lets the client pay the rest', () => {
    const { till, invoice, lineIds } = shop();
    value(openDispute(till, dispute(till, invoice, [lineIds[2]])));
    payPart(till, invoice.invoiceId, 130_00);
    expect(value(showArrangement(till, invoice.invoiceId))).toMatchObject({
      ...{ dueMinor: 21_65, nowMinor: 0, disputedMinor: 21_65 },
    });
  });

  it('is an amount of the whole, or less than its lines', () => {
    const { till, invoice, lineIds } = shop();
    const some = dispute(till, invoice, [lineIds[0]], { amountMinor: minor(30_00) });
    expect(value(openDispute(till, some)).amountMinor).toBe(30_00);
    const whole = dispute(till, invoice, [], { amountMinor: minor(121_65) });
    expect(value(openDispute(till, whole))).toMatchObject({ amountMinor: 121_65, lines: [] });
  });

  it('is no more than its lines, what is owed, and what is not disputed already', () => {
    const { till, invoice, lineIds } = shop();
    const tooMuch = (owedMinor: number) => ({ error: { code: 'AMOUNT_EXCEEDS_OWED', owedMinor } });
    const more = dispute(till, invoice, [lineIds[0]], { amountMinor: minor(65_01) });
    expect(openDispute(till, more)).toMatchObject(tooMuch(65_00));
    value(openDispute(till, dispute(till, invoice, [lineIds[0]])));
    const again = openDispute(till, dispute(till, invoice, [lineIds[0]]));
    expect(again).toMatchObject({ error: { code: 'LINE_DISPUTED', description: 'Exam' } });
    const whole = dispute(till, invoice, [], { amountMinor: minor(86_66) });
    expect(openDispute(till, whole)).toMatchObject(tooMuch(86_65));
    payPart(till, invoice.invoiceId, 100_00);
    const rest = dispute(till, invoice, [lineIds[1]]);
    expect(openDispute(till, rest)).toMatchObject(tooMuch(0));
  });

  it('of lines that are paid in part is as far as they are owed', () => {
    const { till, invoice, lineIds } = shop();
    payPart(till, invoice.invoiceId, 111_65);
    expect(value(openDispute(till, dispute(till, invoice, [lineIds[0]]))).amountMinor).toBe(40_00);
  });

  it('is opened once, of an invoice that is owed, for somebody who works here', () => {
    const { till, invoice, lineIds } = shop();
    const wanted = dispute(till, invoice, [lineIds[0]]);
    const first = value(openDispute(till, wanted));
    expect(value(openDispute(till, wanted))).toEqual(first);
    const stranger = till.ids.next() as EmployeeId;
    const refused = (changes: Partial<Wanted>, code: string) => {
      const asked = openDispute(till, dispute(till, invoice, [lineIds[1]], changes));
      expect(asked).toMatchObject({ error: { code } });
    };
    refused({ reviewer: stranger }, 'EMPLOYEE_UNKNOWN');
    refused({ reviewOn: '2026-11-22' }, 'RECORD_INCOMPLETE');
    refused({ reason: 'Visa 4242 4242 4242 4242' }, 'CARD_NUMBER_REFUSED');
    refused({ lineIds: [till.ids.next() as LineId] }, 'LINE_UNKNOWN');
    payPart(till, invoice.invoiceId, 151_65);
    refused({}, 'INVOICE_NOT_OWED');
  });

  it('waits in the queue by the day of its review, and is late after it', () => {
    const { till, invoice, lineIds } = shop();
    const later = value(openDispute(till, dispute(till, invoice, [lineIds[0]])));
    const soon = dispute(till, invoice, [lineIds[1]], { reviewOn: '2026-11-24' });
    value(openDispute(till, soon));
    till.pass(2 * DAY);
    const queue = value(listDisputes(till, { state: 'open' }));
    expect(queue.map(({ disputeId, isLate }) => [disputeId, isLate])).toEqual([
      [soon.disputeId, true],
      [later.disputeId, false],
    ]);
  });

  it('stands on the paper that the client takes along', () => {
    const { till, invoice, lineIds } = shop();
    value(openDispute(till, dispute(till, invoice, [lineIds[2]])));
    const wanted = { invoiceId: invoice.invoiceId, print: false };
    const { html } = value(agreedPaper(till, wanted));
    for (const text of ['A-000001', '$151.65', '$130.00', '$21.65', 'It was not done']) {
      expect(html).toContain(text);
    }
  });
});

it('leaves nothing to do at the close of the shift for what is set aside', () => {
  const { till, invoice, lineIds } = shop();
  const unpaid = () =>
    value(listOpenItems(till)).flatMap(({ kind, amountMinor }) =>
      kind === 'unpaid-invoice' ? [amountMinor] : [],
    );
  expect(unpaid()).toEqual([151_65]);
  value(openDispute(till, dispute(till, invoice, [lineIds[2]])));
  expect(unpaid()).toEqual([130_00]);
  payPart(till, invoice.invoiceId, 130_00);
  expect(unpaid()).toEqual([]);
});

it('leaves nothing to do at the close of the shift for what may wait, late or not', async () => {
  const { till, invoice } = shop();
  const why = { reason: 'Known for years', approval: null };
  const { invoiceId } = invoice;
  value(await putOnAccount(till, { invoiceId, dueOn: null, ...why }));
  expect(value(listOpenItems(till))).toEqual([]);
  till.pass(90 * 86_400_000);
  expect(value(listOpenItems(till))).toEqual([]);
});
