import { minor, ZERO } from '@shared/domain/money/money';
import type { ShiftClosing } from '@shared/journal/cash-facts';
import { layOutReceipt } from '@shared/receipt/layout';
import { receiptDocument, type ReceiptDocument } from '@shared/receipt/receipt-document';
import { renderTestPage } from '@shared/receipt/test-page';
import { renderShiftReport, type ShiftReportData } from '@shared/receipt/shift-report';
import { describe, expect, it } from 'vitest';
import { english, hospital } from '../../support/sale-data';

const RULE = `\n${'-'.repeat(32)}\n`;

function paper(document: ReceiptDocument): string[] {
  return layOutReceipt(receiptDocument.parse(document), 32).map((line) =>
    line.kind === 'barcode' ? `[${line.value}]` : line.text.trim().replace(/\p{Zs}+/gu, ' '),
  );
}

const visa = { kind: 'card', brand: 'Visa', amountMinor: minor(102_706) } as const;

const running: ShiftReportData = {
  hospital,
  tillName: 'Front desk 1',
  openedAtMs: Date.UTC(2026, 10, 23, 13),
  openedBy: { number: '104', name: 'Ana Ruiz' },
  takenAtMs: Date.UTC(2026, 10, 23, 18),
  takenBy: { number: '9', name: 'Max' },
  sales: {
    invoices: 7,
    payments: 8,
    subtotalMinor: minor(123_456),
    discountMinor: minor(1000),
    taxMinor: minor(250),
    totalMinor: minor(122_706),
    creditedMinor: minor(1500),
    refunds: 1,
    voidedPayments: 1,
    firstInvoice: 'A-000011',
    lastInvoice: 'A-000017',
    firstPayment: 'A-R000011',
    lastPayment: 'A-R000018',
    drawerOpens: 9,
  },
  cash: {
    floatMinor: minor(10_000),
    tenderedMinor: minor(25_000),
    changeMinor: minor(5000),
    refundedMinor: minor(1500),
    paidInMinor: ZERO,
    paidOutMinor: minor(1200),
    droppedMinor: minor(10_000),
    floatInMinor: ZERO,
    floatOutMinor: ZERO,
  },
  expected: { cashMinor: minor(17_300), checkMinor: minor(4000), slips: [visa] },
  unfinished: 3,
  isTraining: false,
  closed: null,
};

const closing: ShiftClosing = {
  count: { cash: { counts: [], rolls: [] }, checks: [], slips: [] },
  cash: running.cash as ShiftClosing['cash'],
  expected: running.expected as ShiftClosing['expected'],
  counted: { cashMinor: minor(17_000), checkMinor: minor(4000), slips: [visa] },
  varianceMinor: minor(-300),
  reason: 'A note may have stuck',
  approvedBy: null,
  nextFloat: { counts: [], rolls: [] },
  nextFloatMinor: minor(10_000),
  toBankMinor: minor(7000),
  sales: running.sales,
  grandTotals: { salesMinor: minor(900_000), returnsMinor: minor(2500) },
  carried: [],
};

/** The parts of a paper between its rules. */
function parts(data: ShiftReportData): string[][] {
  const lines = paper(renderShiftReport(data, english));
  return lines
    .join('\n')
    .split(RULE)
    .map((part) => part.split('\n'));
}

describe('the X report', () => {
  it('explains the cash that should be in the drawer', () => {
    const [, days, , cash, tenders, rest] = parts(running);
    expect(days).toContain('Opened by 104 Ana Ruiz');
    expect(cash).toEqual([
      'Cash drawer',
      'Opening float $100.00',
      'Cash received $250.00',
      'Change given -$50.00',
      'Refunds -$15.00',
      'Paid out -$12.00',
      'Drops to the safe -$100.00',
      'Cash expected $173.00',
    ]);
    expect(tenders).toEqual(['Cash $173.00', 'Checks $40.00', 'Visa $1,027.06']);
    expect(rest).toEqual(['Not finished 3']);
  });

  it('tells whoever counts blind what was sold, and not what should be there', () => {
    const lines = parts({ ...running, cash: null, expected: null }).flat();
    expect(lines).toContain('Sales $1,227.06');
    expect(lines.join('\n')).not.toMatch(/173\.00|100\.00|Cash/);
  });
});

describe('the Z report', () => {
  it('sets what was counted beside what should be there, and carries the hash of the chain', () => {
    const hash = 'ab'.repeat(32);
    const lines = parts({
      ...running,
      closed: {
        ...{ zNumber: 'A-Z000004', chainHash: hash, closing, approvedBy: running.openedBy },
        recounted: { times: 2, firstMinor: minor(15_000) },
      },
    }).flat();
    expect(lines).toContain('A-Z000004');
    const text = lines.join('\n');
    expect(text).toContain('Cash\nExpected $173.00\nCounted $170.00\nOff -$3.00\nChecks');
    expect(text).toContain('Visa\nExpected $1,027.06\nCounted $1,027.06');
    expect(lines).toContain('Short -$3.00');
    expect(lines).toContain('Cash, first of 2 counts $150.00');
    expect(lines).toContain('Approved by 104 Ana Ruiz');
    expect(lines).toContain('Kept for the next float $100.00');
    expect(lines).toContain('For the bank $70.00');
    expect(lines).toContain('Returns -$25.00');
    expect(lines.slice(-2).join('')).toBe(hash);
  });
});

describe('the Z report of a shift with a closing checklist', () => {
  const unsignedOf = (unsigned: ShiftClosing['unsigned']) => {
    const of = { ...closing, ...(unsigned !== undefined && { unsigned }) };
    const closed = {
      ...{ zNumber: 'A-Z000004', chainHash: '', closing: of, approvedBy: null },
      recounted: null,
    };
    return parts({ ...running, closed });
  };

  it('names what nobody signed', () => {
    expect(unsignedOf(['Safe locked', 'Alarm on'])).toContainEqual([
      'Closing checklist: not signed',
      'Safe locked',
      'Alarm on',
    ]);
  });

  it('says nothing of it where all was signed', () => {
    expect(unsignedOf(undefined).flat().join()).not.toContain('checklist');
  });
});

describe('the test page', () => {
  it('shows what a printer can get wrong', () => {
    const lines = paper(renderTestPage({ hospital, tillName: 'Till 1', printedAtMs: 0 }, english));
    expect(lines).toContain('12,50 € · £5 · ½ · 38 °C');
    expect(lines.at(-1)).toBe('[FRONTDESK-1]');
  });
});
