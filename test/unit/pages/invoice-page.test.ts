import { minor } from '@shared/domain/money/money';
import { quantityMilli } from '@shared/domain/quantity/quantity';
import { renderCreditNotePage } from '@shared/pages/credit-note-page';
import { renderInvoicePage } from '@shared/pages/invoice-page';
import type { InvoicePageData } from '@shared/pages/invoice-data';
import { describe, expect, it } from 'vitest';
import { creditNoteData, house, invoiceData, linesOfPage } from '../../support/page-data';
import { english, spanishI18n } from '../../support/sale-data';

const day = (date: number) => Date.UTC(2026, 10, date, 14);

function lines(changes: Partial<InvoicePageData> = {}, i18n = english): string[] {
  return linesOfPage(renderInvoicePage(house, invoiceData(changes), i18n));
}

describe('the letter of an invoice', () => {
  it('says who did what, what it came to, what is paid and what is still owed', () => {
    expect(lines()).toEqual([
      'Clínica Peña 12 Harbour Road',
      'Springfield',
      '+1 555 0100',
      'Reg. 4711',
      'Invoice A-000041',
      'Zoë Łukasz',
      '3 Elm Street',
      'Springfield, IL 62701',
      'Number A-000041',
      'Date Nov 23, 2026, 9:30 AM',
      'Description By Quantity Price Amount',
      'Bella',
      'Examination Discount -$6.80, to pay $61.20',
      '207 1 $68.00 $68.00',
      'Carprofen 50 mg With a fee of $12.00',
      '14 tablet $0.35 $16.90',
      'Other items',
      'Leash Sales tax',
      '1 $19.99 $19.99',
      'Subtotal $104.89',
      'Discounts -$6.80',
      'Sales tax 8.25% on $19.99 $1.65',
      'TOTAL $99.74',
      'Payment A-R000123, Nov 24, 2026 -$50.00',
      'Still to pay $49.74',
      'Due by Dec 23, 2026.',
      '$10.00 of it is disputed and set aside until it is looked at.',
      'Bella may be tired today.',
      'Thank you, and get well soon!',
    ]);
  });

  it('adds what is owed again to the total and takes the rest off', () => {
    const kinds = ['payment', 'returned-check', 'credit-note', 'kept-as-credit'] as const;
    const movements = [...kinds, 'refund' as const, 'write-off' as const].map((kind, index) => ({
      ...{ kind, number: `N${index}`, occurredAtMs: day(24), amountMinor: minor(100 + index) },
    }));
    const changes = { movements, owedMinor: minor(0), disputedMinor: minor(0) };
    const sums = lines(changes);
    expect(sums.slice(sums.indexOf('TOTAL $99.74') + 1, -2)).toEqual([
      'Payment N0, Nov 24, 2026 -$1.00',
      'Check returned by the bank, of payment N1, Nov 24, 2026 $1.01',
      'Credit note N2, Nov 24, 2026 -$1.02',
      'Kept as your credit, N3, Nov 24, 2026 $1.03',
      'Refund N4, Nov 24, 2026 $1.04',
      'Written off, N5, Nov 24, 2026 -$1.05',
      'Still to pay $0.00',
    ]);
    expect(sums.join()).not.toMatch(/Due/);
    expect(lines({ owedMinor: minor(-500) })).toContain('In your favor $5.00');
  });

  it('says when each instalment that is left is due', () => {
    const instalments = [
      { dueOn: '2026-12-01', leftMinor: minor(0) },
      { dueOn: '2027-01-01', leftMinor: minor(2474) },
      { dueOn: '2027-02-01', leftMinor: minor(2500) },
    ];
    const plans = [{ number: 'A-N000001', instalments }];
    const said = lines({ plans, disputedMinor: minor(0) });
    const from = said.indexOf('Instalments of promissory note A-N000001');
    expect(said.slice(from + 1, from + 4)).toEqual([
      'Due on Still to pay',
      'Jan 1, 2027 $24.74',
      'Feb 1, 2027 $25.00',
    ]);
    expect(said.join()).not.toContain('Due by');
  });

  it('is called by what it is, and a copy says which one it is', () => {
    expect(lines({ kind: 'late-fee' })).toContain('Charge to your account A-000041');
    expect(lines({ copyNumber: 2 })).toContain('COPY 2');
    expect(lines().join()).not.toContain('COPY');
    const demo = renderInvoicePage({ ...house, isTraining: true }, invoiceData(), english);
    expect(linesOfPage(demo)).toContain('TRAINING');
  });

  it('is in the language of the client', () => {
    const said = lines({ copyNumber: 1, dueOn: null }, spanishI18n);
    expect(said).toContain('COPIA 1');
    expect(said).toContain('Descuentos -$6.80');
    expect(said.find((line) => line.startsWith('Fecha'))).toContain('23 nov 2026');
  });
});

describe('the letter of a credit note', () => {
  it('says what was taken back, why, and where the money is', () => {
    const said = linesOfPage(renderCreditNotePage(house, creditNoteData(), english));
    expect(said.slice(said.indexOf('Credit note A-C000003') + 4)).toEqual([
      'Number A-C000003',
      'Invoice A-000041',
      'Date Nov 23, 2026, 9:30 AM',
      'Issued by 104 Ana Ruiz',
      'Reason Wrong size',
      'Taken back Quantity Tax Amount',
      'Leash 1 $1.65 $19.99',
      'Tax $1.65',
      'Credited $21.64',
      'Refund A-F000002 $15.00',
      'Left here for your next visit $6.64',
    ]);
  });

  it('counts nothing where only money was taken off', () => {
    const lines = [
      {
        ...{ description: 'Bone graft', quantityMilli: quantityMilli(0) },
        ...{ netMinor: minor(5600), taxMinor: minor(0) },
      },
    ];
    const said = linesOfPage(renderCreditNotePage(house, creditNoteData({ lines }), english));
    expect(said).toContain('Bone graft $0.00 $56.00');
  });
});
