import { minor } from '@shared/domain/money/money';
import { ratePpm } from '@shared/domain/rate/rate';
import { renderCashierReport, type CashierReportData } from '@shared/receipt/cashier-report';
import { renderDailySummary } from '@shared/receipt/daily-summary';
import type { DailySummaryData } from '@shared/receipt/daily-summary-data';
import { layOutReceipt } from '@shared/receipt/layout';
import { renderDrawerReport, type DrawerReportData } from '@shared/receipt/drawer-report';
import { describe, expect, it } from 'vitest';
import { onPaper, PAPER_WIDTHS, widestLine } from '../../support/on-paper';
import { english, hospital } from '../../support/sale-data';

const ana = { number: '104', name: 'Ana Ruiz' };
const max = { number: '9', name: 'Max Weil' };
const head = {
  hospital,
  tillName: 'Front desk 1',
  isTraining: false,
  from: '2026-11-23',
  to: '2026-11-23',
  printedAtMs: Date.UTC(2026, 10, 24, 13),
  printedBy: max,
};
const nothing = minor(0);

const summary: DailySummaryData = {
  ...head,
  shifts: [
    {
      zNumber: 'A-Z000007',
      tillName: 'Front desk 1',
      cashier: ana,
      salesMinor: minor(60_000),
      varianceMinor: minor(-125),
    },
    {
      zNumber: null,
      tillName: 'Back desk',
      cashier: max,
      salesMinor: minor(5000),
      varianceMinor: null,
    },
  ],
  sales: {
    invoices: 12,
    payments: 13,
    voidedPayments: 1,
    subtotalMinor: minor(66_000),
    discountMinor: minor(2000),
    taxMinor: minor(1000),
    totalMinor: minor(65_000),
    creditedMinor: minor(1500),
  },
  taxes: [{ name: 'Sales tax', ratePpm: ratePpm(82_500), taxMinor: minor(900) }],
  tenders: [
    { kind: 'card', brand: 'Visa', count: 7, amountMinor: minor(40_000) },
    { kind: 'cash', brand: null, count: 6, amountMinor: minor(25_000) },
  ],
  refunds: [{ kind: 'cash', brand: null, count: 1, amountMinor: minor(1500) }],
  cash: {
    floatMinor: minor(20_000),
    tenderedMinor: minor(30_000),
    changeMinor: minor(5000),
    refundedMinor: minor(1500),
    paidInMinor: minor(500),
    paidOutMinor: minor(700),
    droppedMinor: minor(10_000),
    floatInMinor: nothing,
    floatOutMinor: nothing,
  },
  varianceMinor: minor(-125),
  correctedMinor: minor(100),
  deposits: [{ number: 'A-D000003', bagNumber: 'B-5512', totalMinor: minor(24_000) }],
  notBankedMinor: minor(300),
  categories: [
    { category: 'Exams', amountMinor: minor(50_000) },
    { category: 'Retail', amountMinor: minor(12_600) },
  ],
};

const cashiers: CashierReportData = {
  ...head,
  cashiers: [
    {
      person: ana,
      payments: 13,
      tenders: summary.tenders,
      refunds: { count: 1, amountMinor: minor(1500) },
      voids: { count: 2, amountMinor: minor(8000) },
      discounts: { count: 3, amountMinor: minor(2000) },
      overrides: 4,
      noSales: 5,
    },
  ],
};

const openings: DrawerReportData = {
  ...head,
  to: '2026-11-25',
  causes: [
    { cause: 'no-sale', count: 1 },
    { cause: 'payment', count: 41 },
  ],
  openings: [
    {
      openedAtMs: Date.UTC(2026, 10, 23, 14, 30),
      openedBy: ana,
      approvedBy: null,
      tillName: 'Front desk 1',
      cause: 'payment',
      reason: '',
      receiptNumber: 'A-R000123',
    },
    {
      openedAtMs: Date.UTC(2026, 10, 23, 15),
      openedBy: ana,
      approvedBy: max,
      tillName: 'Back desk',
      cause: 'no-sale',
      reason: 'Change for a fifty',
      receiptNumber: null,
    },
  ],
  hasMore: false,
};

describe('the daily summary', () => {
  it('tells each shift in a line and then everything together', () => {
    const lines = onPaper(renderDailySummary(summary, english));
    expect(lines.slice(lines.indexOf('DAILY SUMMARY'))).toEqual([
      'DAILY SUMMARY',
      '---',
      'Day Nov 23, 2026',
      'Printed Nov 24, 2026, 8:00 AM',
      'Printed by 9 Max Weil',
      '---',
      'Shifts, with sales and difference',
      'A-Z000007 · Front desk 1 $600.00',
      '104 Ana Ruiz -$1.25',
      'open · Back desk $50.00',
      '9 Max Weil not counted',
      '---',
      'Sales',
      'Invoices 12',
      'Receipts 13',
      'Voided payments 1',
      'Subtotal $660.00',
      'Discounts -$20.00',
      'Tax $10.00',
      'Sales with tax $650.00',
      'Credit notes -$15.00',
      '---',
      'Tax, less credit notes',
      'Sales tax 8.25% $9.00',
      '---',
      'Payments',
      '7 × Visa $400.00',
      '6 × Cash $250.00',
      'Together $650.00',
      '---',
      'Refunds',
      '1 × Cash $15.00',
      'Together $15.00',
      '---',
      'Cash in and out',
      'Paid in $5.00',
      'Paid out -$7.00',
      'Drops to the safe -$100.00',
      'Short -$1.25',
      'Corrected since $1.00',
      '---',
      'Deposits',
      'A-D000003 · B-5512 $240.00',
      'Cash not banked yet $3.00',
      '---',
      'Sales by category, less credit notes',
      'Exams $500.00',
      'Retail $126.00',
      'Together $626.00',
    ]);
  });
});

describe('the cashier report', () => {
  it('tells what each person took, gave back and took off', () => {
    const lines = onPaper(renderCashierReport(cashiers, english));
    expect(lines.slice(lines.indexOf('104 Ana Ruiz'))).toEqual([
      '104 Ana Ruiz',
      'Payments 13',
      '7 × Visa $400.00',
      '6 × Cash $250.00',
      'Together $650.00',
      '1 × Refunds -$15.00',
      '2 × Voided payments -$80.00',
      '3 × Discounts -$20.00',
      'Prices changed 4',
      'Drawer opened without a sale 5',
    ]);
  });

  it('says so when nobody did anything', () => {
    const lines = onPaper(renderCashierReport({ ...cashiers, cashiers: [] }, english));
    expect(lines.at(-1)).toBe('Nobody took money.');
  });
});

describe('the report of drawer openings', () => {
  it('tells when, why and by whom, and how often in all', () => {
    const lines = onPaper(renderDrawerReport(openings, english));
    expect(lines.slice(lines.indexOf('DRAWER OPENINGS'))).toEqual([
      'DRAWER OPENINGS',
      '---',
      'From Nov 23, 2026',
      'To Nov 25, 2026',
      'Printed Nov 24, 2026, 8:00 AM',
      'Printed by 9 Max Weil',
      '---',
      'How often',
      'No sale 1',
      'Payment 41',
      '---',
      'Nov 23, 2026, 9:30 AM Payment',
      'Front desk 1 · 104 Ana Ruiz · A-R000123',
      'Nov 23, 2026, 10:00 AM No sale',
      'Back desk · 104 Ana Ruiz · Change for a fifty',
      '· approved by 9 Max Weil',
    ]);
  });

  it('says when a paper does not hold all of them', () => {
    const lines = onPaper(renderDrawerReport({ ...openings, hasMore: true }, english));
    expect(lines.at(-1)).toBe('There are more. Ask for fewer days to see them.');
  });
});

describe.each(PAPER_WIDTHS)('on paper of %i columns', (columns) => {
  it.each([
    ['daily summary', renderDailySummary(summary, english)],
    ['cashier report', renderCashierReport(cashiers, english)],
    ['report of openings', renderDrawerReport(openings, english)],
  ])('the %s is not wider than the paper', (_name, document) => {
    expect(widestLine(document, columns)).toBeLessThanOrEqual(columns);
  });

  it('a year of a large hospital breaks no amount', () => {
    const visa = {
      kind: 'card',
      brand: 'Visa',
      count: 41_000,
      amountMinor: minor(123_456_789),
    } as const;
    const document = renderDailySummary({ ...summary, tenders: [visa] }, english);
    const lines = layOutReceipt(document, columns).flatMap((line) =>
      'text' in line ? [line.text] : [],
    );
    expect(lines.filter((line) => line.endsWith(' $1,234,567.89'))).toHaveLength(2);
  });
});
