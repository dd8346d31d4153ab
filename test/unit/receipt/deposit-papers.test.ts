import { minor } from '@shared/domain/money/money';
import { renderDepositSlip, type DepositSlipData } from '@shared/receipt/deposit-slip';
import { renderWorksheet } from '@shared/receipt/worksheet';
import type { WorksheetData, WorksheetShift } from '@shared/receipt/worksheet-data';
import { describe, expect, it } from 'vitest';
import { onPaper, PAPER_WIDTHS, widestLine } from '../../support/on-paper';
import { english, hospital } from '../../support/sale-data';

const ana = { number: '104', name: 'Ana Ruiz' };
const max = { number: '9', name: 'Max Weil' };
const bag = {
  hospital,
  tillName: 'Front desk 1',
  isTraining: false,
  number: 'A-D000003',
  preparedAtMs: Date.UTC(2026, 10, 23, 23, 15),
  preparedBy: max,
  bagNumber: 'B-5512',
  initials: ['AR', 'MW'] as [string, string],
  cashMinor: minor(31_250),
  checkMinor: minor(12_000),
};

const slip: DepositSlipData = {
  ...bag,
  zNumbers: ['A-Z000007', 'A-Z000008'],
  cash: {
    counts: [
      { valueMinor: minor(10_000), count: 3 },
      { valueMinor: minor(25), count: 10 },
    ],
    rolls: [{ valueMinor: minor(25), coins: 40, count: 1 }],
  },
  checks: [
    { number: '1024', bank: 'First Bank', payer: 'Zoë Łukasz', amountMinor: minor(4500) },
    { number: '88', bank: '', payer: 'P. Hart', amountMinor: minor(7500) },
  ],
};

const shift: WorksheetShift = {
  zNumber: 'A-Z000007',
  tillName: 'Front desk 1',
  openedAtMs: Date.UTC(2026, 10, 23, 13),
  closedAtMs: Date.UTC(2026, 10, 23, 23),
  closedBy: ana,
  cash: {
    floatMinor: minor(10_000),
    tenderedMinor: minor(40_000),
    changeMinor: minor(5000),
    refundedMinor: minor(1000),
    paidInMinor: minor(500),
    paidOutMinor: minor(2000),
    droppedMinor: minor(15_000),
    floatInMinor: minor(300),
    floatOutMinor: minor(200),
  },
  expected: {
    cashMinor: minor(27_600),
    checkMinor: minor(14_000),
    slips: [
      { kind: 'card', brand: 'Visa', amountMinor: minor(9000) },
      { kind: 'card', brand: 'Amex', amountMinor: minor(1000) },
      { kind: 'financing', brand: 'CareCredit', amountMinor: minor(30_000) },
    ],
  },
  counted: {
    cashMinor: minor(26_600),
    checkMinor: minor(12_000),
    slips: [
      { kind: 'card', brand: 'Visa', amountMinor: minor(9000) },
      { kind: 'gift-certificate', brand: '', amountMinor: minor(2500) },
    ],
  },
  checksExpected: 3,
  checksSeen: 2,
  varianceMinor: minor(-1000),
  reason: 'Wrong change',
  approvedBy: max,
  nextFloatMinor: minor(10_000),
  toBankMinor: minor(16_600),
  corrections: [],
};

const worksheet: WorksheetData = {
  ...bag,
  shifts: [shift],
  settled: [
    {
      zNumber: 'A-Z000005',
      kind: 'cash',
      brand: null,
      amountMinor: minor(-400),
      reason: 'Counted twice',
      correctedBy: max,
    },
  ],
  expectedCashMinor: minor(31_200),
  checks: 2,
  reason: 'A coin too many',
};

describe('the deposit slip', () => {
  it('lists the cash by denomination and every check by itself', () => {
    const lines = onPaper(renderDepositSlip(slip, english));
    expect(lines.slice(lines.indexOf('BANK DEPOSIT'))).toEqual([
      'BANK DEPOSIT',
      '---',
      'Deposit A-D000003',
      'Bag number B-5512',
      'Date Nov 23, 2026, 6:15 PM',
      'Prepared by 9 Max Weil',
      'Shifts A-Z000007',
      'A-Z000008',
      '---',
      'Cash',
      'Bills $300.00',
      '3 × $100.00 $300.00',
      'Coins $2.50',
      '10 × $0.25 $2.50',
      'Coin rolls $10.00',
      '1 × roll of 40 × $0.25 $10.00',
      'Cash together $312.50',
      '---',
      'Checks',
      '1024 · First Bank · Zoë Łukasz $45.00',
      '88 · P. Hart $75.00',
      'Number of checks 2',
      'Checks together $120.00',
      '---',
      'DEPOSIT $432.50',
      '',
      'Counted by AR',
      'Counted again by MW',
    ]);
  });
});

describe('the worksheet', () => {
  it('goes from the float of each shift to what is in the bag', () => {
    const lines = onPaper(renderWorksheet(worksheet, english));
    expect(lines.slice(lines.indexOf('Cash drawer'))).toEqual([
      'Cash drawer',
      'Opening float $100.00',
      'Cash received $400.00',
      'Change given -$50.00',
      'Refunds in cash -$10.00',
      'Paid in $5.00',
      'Paid out -$20.00',
      'Drops to the safe -$150.00',
      'Added to the float $3.00',
      'Taken from the float -$2.00',
      'Cash expected $276.00',
      'Cash counted $266.00',
      'Short -$10.00',
      'Reason Wrong change',
      'Approved by 9 Max Weil',
      'Next float -$100.00',
      'To the bank $166.00',
      'Checks',
      'Expected: 3 $140.00',
      'Seen: 2 $120.00',
      'Card Visa',
      'Expected $90.00',
      'Batch of the terminal $90.00',
      'Difference $0.00',
      'Card Amex',
      'Expected $10.00',
      'Batch of the terminal $0.00',
      'Difference -$10.00',
      'CareCredit',
      'Expected $300.00',
      'Counted $0.00',
      'Difference -$300.00',
      'Gift certificates',
      'Expected $0.00',
      'Counted $25.00',
      'Difference $25.00',
      '---',
      'Deposit',
      'Left by the shifts $166.00',
      'Drops to the safe $150.00',
      'Found since',
      'A-Z000005 Cash -$4.00',
      'Counted twice · 9 Max Weil',
      'Cash expected $312.00',
      'Cash in the bag $312.50',
      'Over $0.50',
      'Reason A coin too many',
      'Checks: 2 $120.00',
      'DEPOSIT $432.50',
      '',
      'Counted by AR',
      'Counted again by MW',
    ]);
  });

  it('says of a balanced drawer that nothing is over or short', () => {
    const balanced = { ...shift, varianceMinor: minor(0), reason: '', approvedBy: null };
    const lines = onPaper(renderWorksheet({ ...worksheet, shifts: [balanced] }, english));
    expect(lines).toContain('Over or short $0.00');
    expect(lines).not.toContain('Reason Wrong change');
  });
});

describe.each(PAPER_WIDTHS)('on paper of %i columns', (columns) => {
  it('nothing is wider than the paper', () => {
    expect(widestLine(renderDepositSlip(slip, english), columns)).toBeLessThanOrEqual(columns);
    expect(widestLine(renderWorksheet(worksheet, english), columns)).toBeLessThanOrEqual(columns);
  });
});
