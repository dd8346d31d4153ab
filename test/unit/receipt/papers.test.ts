import { minor } from '@shared/domain/money/money';
import { layOutReceipt } from '@shared/receipt/layout';
import { receiptDocument, type ReceiptDocument } from '@shared/receipt/receipt-document';
import { renderTestPage } from '@shared/receipt/test-page';
import { renderXReport } from '@shared/receipt/x-report';
import { describe, expect, it } from 'vitest';
import { english, hospital } from '../../support/sale-data';

const RULE = `\n${'-'.repeat(32)}\n`;

function paper(document: ReceiptDocument): string[] {
  return layOutReceipt(receiptDocument.parse(document), 32).map((line) =>
    line.kind === 'barcode' ? `[${line.value}]` : line.text.trim().replace(/\p{Zs}+/gu, ' '),
  );
}

describe('the X report', () => {
  it('explains the cash that should be in the drawer', () => {
    const lines = paper(
      renderXReport(
        {
          hospital,
          tillName: 'Front desk 1',
          openedAtMs: Date.UTC(2026, 10, 23, 13),
          openedBy: { number: '104', name: 'Ana Ruiz' },
          takenAtMs: Date.UTC(2026, 10, 23, 18),
          takenBy: { number: '9', name: 'Max' },
          salesCount: 7,
          grossSalesMinor: minor(123_456),
          discountMinor: minor(1000),
          taxMinor: minor(250),
          tenders: [
            { kind: 'cash', count: 4, amountMinor: minor(20_000) },
            { kind: 'card', count: 3, amountMinor: minor(102_706) },
          ],
          cash: {
            floatMinor: minor(10_000),
            tenderedMinor: minor(25_000),
            changeMinor: minor(5000),
            expectedMinor: minor(30_000),
          },
          openInvoices: 2,
          heldInvoices: 1,
          isTraining: false,
        },
        english,
      ),
    );
    const [, days, sales, tenders, cash, invoices] = lines.join('\n').split(RULE);
    expect(days?.split('\n')).toContain('Opened by 104 Ana Ruiz');
    expect(sales?.split('\n')).toEqual([
      'Sales 7',
      'Gross sales $1,234.56',
      'Discounts -$10.00',
      'Tax $2.50',
    ]);
    expect(tenders?.split('\n')).toEqual(['Payments', 'Cash 4 $200.00', 'Cards 3 $1,027.06']);
    expect(cash?.split('\n')).toEqual([
      'Cash drawer',
      'Opening float $100.00',
      'Cash received $250.00',
      'Change given -$50.00',
      'Cash expected $300.00',
    ]);
    expect(invoices?.split('\n')).toEqual(['Open invoices 2', 'Invoices on hold 1']);
  });
});

describe('the test page', () => {
  it('shows what a printer can get wrong', () => {
    const lines = paper(renderTestPage({ hospital, tillName: 'Till 1', printedAtMs: 0 }, english));
    expect(lines).toContain('12,50 € · £5 · ½ · 38 °C');
    expect(lines.at(-1)).toBe('[FRONTDESK-1]');
  });
});
