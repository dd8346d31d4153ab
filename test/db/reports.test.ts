import { setDiscount } from '@main/services/invoices/set-discount';
import { changeLine } from '@main/services/invoices/change-line';
import { voidPayment } from '@main/services/payments/void-payment';
import { savePaperPdf } from '@main/services/reports/save-paper';
import { showReport } from '@main/services/reports/show-report';
import { correctShift } from '@main/services/shifts/correct-shift';
import { minor } from '@shared/domain/money/money';
import { localDate } from '@shared/domain/time/local-date';
import { addDays } from '@shared/domain/time/zoned-time';
import type { Report } from '@shared/ipc/contract/reports';
import type * as Ids from '@shared/lib/ids';
import { describe, expect, it, vi } from 'vitest';
import { closeDrawer } from '../support/drawer';
import { onPaper } from '../support/on-paper';
import { card, cash, invoiceWith } from '../support/sales';
import {
  addProduct,
  furnishedTill,
  openDrawer,
  signInAs,
  value,
  type TestTill,
} from '../support/till-context';
import { clock } from '../support/till-file';
import { bank, giveBack, pay, sell, workedDay } from '../support/worked-day';

const why = { reason: 'Because', approval: null };
/** The business day on which a test till wakes up. */
const DAY = localDate(clock.nowMs(), 'America/New_York');
const day = { from: DAY, to: DAY };

function report(till: TestTill, wanted: Report): string[] {
  return onPaper(value(showReport(till, { report: wanted, print: false })).document);
}

describe('a report', () => {
  it('sums up the shifts of the day', async () => {
    const { till } = await workedDay();
    openDrawer(till);
    sell(till, cash(6500));
    expect(report(till, { kind: 'daily-summary', ...day })).toEqual(
      expect.arrayContaining([
        'A-Z000001 · Front desk $260.00',
        'open · Front desk $65.00',
        'Invoices 5',
        'Sales with tax $325.00',
        'Credit notes -$32.50',
        '1 × Visa $65.00',
        '3 × Cash $195.00',
        '1 × Checks $65.00',
        '1 × Cash $32.50',
        'Drops to the safe -$50.00',
        'Short -$1.00',
        'Cash not banked yet $96.50',
        'Exams $292.50',
      ]),
    );
  });

  it('names the bags that the shifts went into', async () => {
    const { till } = await workedDay();
    await bank(till, 9650);
    const summary = report(till, { kind: 'daily-summary', ...day });
    expect(summary).toContain('A-D000001 · B-5512 $161.50');
    expect(summary).toContain('Cash not banked yet $0.00');
  });

  it('tells what each cashier did, or one of them', async () => {
    const { till } = await workedDay();
    const manager = till.session.employeeId;
    const all = report(till, { kind: 'cashier', ...day, employeeId: null });
    expect(all.slice(all.lastIndexOf('---') + 1)).toEqual([
      '7 Sam Field',
      'Payments 4',
      '2 × Cash $130.00',
      '1 × Checks $65.00',
      '1 × Visa $65.00',
      'Together $260.00',
      '1 × Refunds -$32.50',
      '0 × Voided payments $0.00',
      '0 × Discounts $0.00',
      'Prices changed 0',
      'Drawer opened without a sale 1',
    ]);
    signInAs(till, 'manager');
    const own = { kind: 'cashier', ...day, employeeId: till.session.employeeId } as const;
    expect(report(till, own)).toContain('Nobody took money.');
    expect(report(till, { ...own, employeeId: manager })).toContain('Payments 4');
    const nobody = { ...own, employeeId: till.ids.next() as Ids.EmployeeId };
    expect(showReport(till, { report: nobody, print: false })).toMatchObject({
      error: { code: 'EMPLOYEE_UNKNOWN' },
    });
  });

  it('counts what a cashier took off, changed by hand and voided', async () => {
    const till = furnishedTill();
    openDrawer(till);
    const { invoiceId, lines } = invoiceWith(till, [addProduct(till), addProduct(till)]);
    const [lineId] = lines.map((line) => line.lineId);
    if (lineId === undefined) throw new Error('the invoice has its lines');
    const changes = { unitPriceMinor: minor(6000) };
    value(await changeLine(till, { invoiceId, lineId, changes, ...why }));
    const discount = { kind: 'amount', amountMinor: minor(500) } as const;
    pay(till, value(await setDiscount(till, { invoiceId, discount, ...why })), cash(12_000));
    const { paymentId } = sell(till, card(6500));
    value(await voidPayment(till, { paymentId, ...why }));
    const wanted = { kind: 'cashier', ...day, employeeId: null } as const;
    expect(report(till, wanted)).toEqual(
      expect.arrayContaining([
        'Payments 1',
        'Together $120.00',
        '1 × Voided payments -$65.00',
        '1 × Discounts -$5.00',
        'Prices changed 1',
      ]),
    );
    const summary = report(till, { kind: 'daily-summary', ...day });
    expect(summary).toEqual(expect.arrayContaining(['Voided payments 1', 'Discounts -$5.00']));
  });

  it('takes the tax and the sales of what came back off again', async () => {
    const till = furnishedTill();
    openDrawer(till);
    const leash = addProduct(till, { category: 'Retail', taxCode: 'SALES' });
    const sold = pay(till, invoiceWith(till, [leash]), cash(10_000));
    const before = report(till, { kind: 'daily-summary', ...day });
    expect(before).toEqual(expect.arrayContaining(['Sales tax 8.25% $5.36', 'Retail $65.00']));
    await giveBack(till, sold);
    const after = report(till, { kind: 'daily-summary', ...day });
    expect(after).toEqual(
      expect.arrayContaining(['Tax $5.36', 'Sales tax 8.25% $2.68', 'Retail $32.50']),
    );
  });

  it('counts what was found after a closing among what is not banked, until it is', async () => {
    const { till, shiftId } = await workedDay();
    const found = { kind: 'cash', brand: null, tenderId: null, amountMinor: minor(500) } as const;
    const correctionId = till.ids.next() as Ids.CorrectionId;
    value(await correctShift(till, { shiftId, correctionId, ...found, ...why }));
    const summary = () => report(till, { kind: 'daily-summary', ...day });
    expect(summary()).toContain('Cash not banked yet $101.50');
    await bank(till, 10_150);
    expect(summary()).toContain('Cash not banked yet $0.00');
  });

  it('tells every opening of the drawer with its receipt or its reason', async () => {
    const { till } = await workedDay();
    const openings = report(till, { kind: 'drawer-openings', ...day });
    expect(openings).toEqual(expect.arrayContaining(['No sale 1', 'Payment 3']));
    expect(openings).toContain('Front desk · 7 Sam Field · A-R000001');
    expect(openings).toContain('Front desk · 7 Sam Field · Change for a fifty');
  });

  it('is of whole days of the hospital, in order and not too many', async () => {
    const { till } = await workedDay();
    const summary = (from: string, to: string) =>
      showReport(till, { report: { kind: 'daily-summary', from, to }, print: false });
    const refused = { error: { code: 'RECORD_INCOMPLETE', field: 'from' } };
    expect(summary('2026-11-02', '2026-11-01')).toMatchObject(refused);
    expect(summary('2025-01-01', '2026-02-05')).toMatchObject(refused);
    expect(onPaper(value(summary('2025-01-01', '2026-02-04')).document)).toContain(
      'Nothing was sold.',
    );
  });

  it('goes by the clock of the hospital', async () => {
    const till = furnishedTill();
    // Shifts that begin at 4:30 and 23:30 on the day in New York, and at 0:30 on the next.
    for (const hours of [0, 19, 1]) {
      till.pass(hours * 3_600_000);
      await closeDrawer(till, openDrawer(till), { cashMinor: 10_000 });
    }
    const shiftsOn = (date: string) =>
      report(till, { kind: 'daily-summary', from: date, to: date })
        .filter((line) => line.startsWith('A-Z'))
        .map((line) => line.split(' ')[0]);
    expect(shiftsOn(DAY)).toEqual(['A-Z000001', 'A-Z000002']);
    expect(shiftsOn(addDays(DAY, 1))).toEqual(['A-Z000003']);
  });

  it.each([
    { kind: 'daily-summary', ...day },
    { kind: 'cashier', ...day, employeeId: null },
    { kind: 'drawer-openings', ...day },
  ] satisfies Report[])('reads no table whole that grows with the years: $kind', async (wanted) => {
    const { till } = await workedDay();
    openDrawer(till);
    sell(till, cash(6500));
    const { sqlite } = till.database;
    const asking = vi.spyOn(sqlite, 'prepare');
    report(till, wanted);
    const asked = [...new Set(asking.mock.calls.map(([sql]) => sql))];
    asking.mockRestore();
    const plans = asked.flatMap((sql) => {
      const values = Array.from(sql.matchAll(/\?/g), () => 0);
      const plan = sqlite.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
      return plan.all(...values).map(({ detail }) => detail);
    });
    expect(plans.filter((step) => step.startsWith('SEARCH'))).not.toEqual([]);
    const growing = /^SCAN (shifts|payments|payment_|invoice|refunds|ledger|drawer_|journal)/;
    expect(plans.filter((step) => growing.test(step))).toEqual([]);
  });

  it('is for those who may, and printed where there is a printer', () => {
    const till = furnishedTill();
    const wanted = { report: { kind: 'drawer-openings', ...day }, print: true } as const;
    expect(showReport(till, wanted)).toMatchObject({ error: { code: 'PRINTER_NOT_SET' } });
    signInAs(till, 'cashier');
    expect(showReport(till, wanted)).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
  });
});

describe('a paper kept as PDF', () => {
  it('has the number or the days of the paper for its name', async () => {
    const { till, shiftId } = await workedDay();
    const { depositId } = await bank(till, 9650);
    const saved = new Map<string, string>();
    const pdf = {
      save: (name: string, html: string) => {
        saved.set(name, html);
        return Promise.resolve(`/papers/${name}.pdf`);
      },
    };
    const keeping = { ...till, pdf };
    const save = async (paper: Parameters<typeof savePaperPdf>[1]['paper']) =>
      value(await savePaperPdf(keeping, { paper })).savedAs;
    expect(await save({ kind: 'z-report', shiftId })).toBe('/papers/A-Z000001.pdf');
    expect(await save({ kind: 'deposit-slip', depositId })).toBe('/papers/A-D000001.pdf');
    expect(await save({ kind: 'worksheet', depositId })).toBe('/papers/A-D000001-worksheet.pdf');
    expect(await save({ kind: 'daily-summary', ...day })).toBe(`/papers/daily-summary-${DAY}.pdf`);
    const cashier = { kind: 'cashier', employeeId: till.session.employeeId } as const;
    const days = { from: '2026-11-01', to: '2026-11-30' };
    expect(await save({ ...cashier, ...days })).toBe('/papers/cashier-7-2026-11-01-2026-11-30.pdf');
    expect(saved.get('A-D000001')).toContain('BANK DEPOSIT');
  });

  it('needs something that draws pages', async () => {
    const till = furnishedTill();
    const paper = { kind: 'drawer-openings', ...day } as const;
    expect(await savePaperPdf(till, { paper })).toMatchObject({
      error: { code: 'PDF_NOT_AVAILABLE' },
    });
  });
});
