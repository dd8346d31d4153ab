import type { I18n } from '@lingui/core';
import { minor } from '@shared/domain/money/money';
import { layOutReceipt } from '@shared/receipt/layout';
import type { SaleReceiptData } from '@shared/receipt/receipt-data';
import { receiptDocument } from '@shared/receipt/receipt-document';
import { renderSaleReceipt } from '@shared/receipt/sale-receipt';
import { describe, expect, it } from 'vitest';
import { english, saleData, spanishI18n } from '../../support/sale-data';

/** The receipt as it stands on 48 columns, spaces of every kind written as one. */
function paper(data: SaleReceiptData, i18n: I18n = english): string[] {
  const document = receiptDocument.parse(renderSaleReceipt(data, i18n));
  return layOutReceipt(document, 48).map((line) =>
    line.kind === 'barcode' ? `[${line.value}]` : line.text.trim().replace(/\p{Zs}+/gu, ' '),
  );
}

describe('the receipt of a sale', () => {
  it('says who sold what to whom, and how it was paid', () => {
    expect(paper(saleData())).toEqual([
      'Clínica Peña',
      '12 Harbour Road',
      'Springfield',
      '+1 555 0100',
      'Reg. 4711',
      'Open every day',
      '-'.repeat(48),
      'Receipt A-P000123',
      'Invoice A-000041',
      'Date Nov 23, 2026, 9:30 AM',
      'Front desk 1 104 Ana Ruiz',
      'Client Zoë Łukasz',
      '-'.repeat(48),
      'Bella',
      'Examination $68.00',
      'by 207',
      'Discount -$6.80, to pay $61.20',
      'Carprofen 50 mg $16.90',
      '14 tablet × $0.35 + fee $12.00',
      'Other items',
      'Leash $19.99',
      'Sales tax',
      '-'.repeat(48),
      'Subtotal $104.89',
      'Discounts -$6.80',
      'Sales tax 8.25% on $19.99 $1.65',
      'TOTAL $99.74',
      '',
      'Visa **** 4242, approval 00771A $50.00',
      'Check 1024 $10.00',
      'Cash $40.00',
      'Change $0.26',
      '',
      'Thank you, and get well soon!',
      '[A-P000123]',
    ]);
  });

  it('tells part by part what was paid beside the sale, and how the client stands', () => {
    const lines = paper(
      saleData({
        paidFor: [
          { kind: 'invoice', number: 'A-000041', amountMinor: minor(9974) },
          { kind: 'invoice', number: 'A-000012', amountMinor: minor(2000) },
          { kind: 'certificate', number: 'GC-9', amountMinor: minor(5000) },
          { kind: 'overpayment', amountMinor: minor(26) },
        ],
        balance: {
          dueNowMinor: minor(1500),
          dueLaterMinor: minor(0),
          inInstalmentsMinor: minor(30_000),
          disputedMinor: minor(700),
          creditMinor: minor(26),
        },
      }),
    );
    const from = lines.indexOf('TOTAL $99.74');
    expect(lines.slice(from, from + 7)).toEqual([
      'TOTAL $99.74',
      '',
      'On invoice A-000041 $99.74',
      'On invoice A-000012 $20.00',
      'Gift certificate GC-9 $50.00',
      'Left as your credit $0.26',
      'PAID $170.00',
    ]);
    expect(lines.slice(-8)).toEqual([
      '',
      'Still to pay now $15.00',
      'To pay in instalments $300.00',
      'Disputed, under review $7.00',
      'Your credit with us $0.26',
      '',
      'Thank you, and get well soon!',
      '[A-P000123]',
    ]);
  });

  it('of money for what is to come has no lines and no sale', () => {
    const lines = paper(
      saleData({
        invoiceNumber: null,
        groups: [],
        paidFor: [
          { kind: 'prepayment', amountMinor: minor(3000) },
          { kind: 'deposit', amountMinor: minor(2000) },
        ],
      }),
    );
    const from = lines.indexOf('Client Zoë Łukasz');
    expect(lines.slice(from + 2, from + 6)).toEqual([
      'Prepayment $30.00',
      'Deposit $20.00',
      'PAID $50.00',
      '',
    ]);
    expect(lines.filter((line) => /Invoice|TOTAL|Subtotal/.test(line))).toEqual([]);
  });

  it('names who lends the money, and the certificate that was handed in', () => {
    const tenders = [
      {
        kind: 'financing',
        amountMinor: minor(7474),
        provider: 'CareCredit',
        approvalCode: '0B7F21',
      },
      { kind: 'gift-certificate', amountMinor: minor(2500), number: 'GC-0118' },
    ] as const;
    const lines = paper(saleData({ tenders, changeMinor: minor(0) }));
    expect(lines).toContain('CareCredit, approval 0B7F21 $74.74');
    expect(lines).toContain('Gift certificate GC-0118 $25.00');
  });

  it('says which copy it is, and that the demo is no sale', () => {
    const lines = paper(saleData({ copyNumber: 2, isTraining: true }));
    expect(lines).toContain('* COPY 2 *');
    expect(lines).toContain('* TRAINING *');
    expect(paper(saleData()).join()).not.toMatch(/COPY|TRAINING/);
  });

  it('tells tax inside the prices after the total', () => {
    const lines = paper(saleData({ taxIncluded: true }));
    const total = lines.findIndex((line) => line.startsWith('TOTAL'));
    expect(lines[total + 1]).toBe('Includes Sales tax 8.25% on $19.99 $1.65');
  });

  it('shows what cash rounding took off', () => {
    expect(paper(saleData({ cashRoundingMinor: minor(4) }))).toContain('Cash rounding -$0.04');
    expect(paper(saleData({ cashRoundingMinor: minor(-1) }))).toContain('Cash rounding $0.01');
  });

  it('has no client where nobody gave a name', () => {
    expect(paper(saleData({ clientName: null })).join()).not.toContain('Client');
  });

  it('is in the language of the client', () => {
    const lines = paper(saleData({ copyNumber: 1 }), spanishI18n);
    expect(lines).toContain('* COPIA 1 *');
    expect(lines).toContain('Descuentos -$6.80');
    expect(lines).toContain('Cambio $0.26');
  });
});
