import { minor } from '@shared/domain/money/money';
import { quantityMilli, ONE_UNIT } from '@shared/domain/quantity/quantity';
import { renderMovementSlip, type MovementSlipData } from '@shared/receipt/movement-slip';
import type { RefundTender } from '@shared/journal/cash-facts';
import { renderRefundSlip, type RefundSlipData } from '@shared/receipt/refund-slip';
import { describe, expect, it } from 'vitest';
import { onPaper, PAPER_WIDTHS, widestLine } from '../../support/on-paper';
import { english, hospital } from '../../support/sale-data';

const head = { hospital, tillName: 'Front desk 1', isTraining: false };
const ana = { number: '104', name: 'Ana Ruiz' };
const max = { number: '9', name: 'Max Weil' };

const movement: MovementSlipData = {
  ...head,
  kind: 'paid-out',
  number: 'A-M000007',
  movedAtMs: Date.UTC(2026, 10, 23, 14, 30),
  amountMinor: minor(4525),
  cash: {
    counts: [
      { valueMinor: minor(25), count: 1 },
      { valueMinor: minor(2000), count: 1 },
      { valueMinor: minor(500), count: 3 },
    ],
    rolls: [{ valueMinor: minor(25), coins: 40, count: 1 }],
  },
  reason: 'Light bulbs',
  reference: 'Hardware store 8812',
  movedBy: ana,
  approvedBy: max,
};

const paidBack = {
  number: 'A-RF000003',
  receiptNumber: 'A-R000123',
  tender: { kind: 'cash' },
  amountMinor: minor(2235),
  cashRoundingMinor: minor(-1),
} as const;

const note = {
  number: 'A-CN000003',
  invoiceNumber: 'A-000041',
  lines: [
    {
      description: 'Leash',
      quantityMilli: ONE_UNIT,
      netMinor: minor(1999),
      taxMinor: minor(165),
      returnedTo: 'stock',
    },
    {
      description: 'Carprofen 50 mg',
      quantityMilli: quantityMilli(2000),
      netMinor: minor(70),
      taxMinor: minor(0),
      returnedTo: 'discarded',
    },
  ],
  totalMinor: minor(2234),
  creditMinor: minor(0),
} as const;

const refund: RefundSlipData = {
  ...head,
  note,
  refunds: [paidBack],
  atMs: Date.UTC(2026, 10, 23, 14, 30),
  by: ana,
  approvedBy: null,
  clientName: 'Zoë Łukasz',
  reason: 'Wrong size',
};

describe('the slip of a cash movement', () => {
  it('says what went where, why and by whom', () => {
    expect(onPaper(renderMovementSlip(movement, english))).toEqual([
      'Clínica Peña',
      '12 Harbour Road',
      'Springfield',
      '+1 555 0100',
      'Reg. 4711',
      'Open every day',
      'Paid out',
      '---',
      'Number A-M000007',
      'Date Nov 23, 2026, 9:30 AM',
      'Till Front desk 1',
      'By 104 Ana Ruiz',
      'Approved by 9 Max Weil',
      '---',
      '$45.25',
      'Bills $35.00',
      '1 × $20.00 $20.00',
      '3 × $5.00 $15.00',
      'Coins $0.25',
      '1 × $0.25 $0.25',
      'Coin rolls $10.00',
      '1 × roll of 40 × $0.25 $10.00',
      '---',
      'Reason Light bulbs',
      'Reference Hardware store 8812',
      '',
      '',
      '---',
      'Signature',
    ]);
  });

  it('leaves out what nobody counted, referred to or approved', () => {
    const bare = { ...movement, cash: null, reference: '', approvedBy: null };
    const lines = onPaper(renderMovementSlip({ ...bare, kind: 'drop' }, english));
    expect(lines).toContain('Drop to the safe');
    expect(lines.filter((line) => /Bills|Reference|Approved/.test(line))).toEqual([]);
  });
});

const backTo = (tender: RefundTender): RefundSlipData => ({
  ...refund,
  refunds: [{ ...paidBack, tender }],
});

describe('the slip of a refund', () => {
  it('names both papers, the sale, and what the client gets', () => {
    const lines = onPaper(renderRefundSlip(refund, english));
    expect(lines.slice(lines.indexOf('REFUND'))).toEqual([
      'REFUND',
      '---',
      'Credit note A-CN000003',
      'Refund A-RF000003',
      'Receipt A-R000123',
      'Invoice A-000041',
      'Date Nov 23, 2026, 9:30 AM',
      'Front desk 1 104 Ana Ruiz',
      'Client Zoë Łukasz',
      '---',
      'Taken back',
      'Leash $19.99',
      'Back to stock',
      '2 × Carprofen 50 mg $0.70',
      'Discarded',
      'Tax $1.65',
      'Credited $22.34',
      'Cash rounding $0.01',
      '---',
      'REFUND $22.35',
      'Paid back in cash',
      'Reason Wrong size',
      '',
      '',
      '---',
      'Received, the client',
    ]);
  });

  it('says to which card the money went, and that the demo pays nothing back', () => {
    const slip = { brand: 'Visa', last4: '4242', approvalCode: '00771A' };
    const tender = { kind: 'card', ...slip } as const;
    const lines = onPaper(renderRefundSlip({ ...backTo(tender), isTraining: true }, english));
    expect(lines).toContain('Paid back to Visa **** 4242, approval 00771A');
    expect(lines).toContain('* TRAINING *');
  });

  it('says which lender takes it back', () => {
    const tender = { kind: 'financing', provider: 'CareCredit', approvalCode: '' } as const;
    const lines = onPaper(renderRefundSlip(backTo(tender), english));
    expect(lines).toContain('Paid back to CareCredit');
  });
});

describe('the slip of a credit note', () => {
  it('says what need not be paid any more, what stays here, and asks nobody to sign', () => {
    const credited = { ...refund, note: { ...note, creditMinor: minor(1234) }, refunds: [] };
    const lines = onPaper(renderRefundSlip(credited, english));
    expect(lines).toContain('CREDIT NOTE');
    expect(lines.slice(lines.indexOf('Credited $22.34'))).toEqual([
      'Credited $22.34',
      '---',
      'Taken off what is owed $10.00',
      'Stays as your credit $12.34',
      'Reason Wrong size',
    ]);
  });

  it('counts nothing where only the price came down', () => {
    const [line] = note.lines;
    const lower = { ...line, quantityMilli: quantityMilli(0), returnedTo: null };
    const credited = { ...refund, note: { ...note, lines: [lower] }, refunds: [] };
    const lines = onPaper(renderRefundSlip(credited, english));
    expect(lines.slice(lines.indexOf('Taken back')).slice(0, 3)).toEqual([
      'Taken back',
      'Leash $19.99',
      'Tax $1.65',
    ]);
  });

  it('of credit that is paid out names no goods', () => {
    const { receiptNumber: _none, ...rest } = paidBack;
    const paidOut = { ...refund, note: null, refunds: [{ ...rest, receiptNumber: null }] };
    const lines = onPaper(renderRefundSlip(paidOut, english));
    expect(lines.slice(lines.indexOf('REFUND')).slice(0, 4)).toEqual([
      'REFUND',
      '---',
      'Refund A-RF000003',
      'Date Nov 23, 2026, 9:30 AM',
    ]);
  });
});

describe.each(PAPER_WIDTHS)('on paper of %i columns', (columns) => {
  it('no slip is wider than the paper', () => {
    expect(widestLine(renderMovementSlip(movement, english), columns)).toBeLessThanOrEqual(columns);
    expect(widestLine(renderRefundSlip(refund, english), columns)).toBeLessThanOrEqual(columns);
  });
});
