import { eventsAfter } from '@main/db/journal';
import { saveSecret } from '@main/db/repos/secrets';
import { runCommand } from '@main/services/command';
import { addLines } from '@main/services/invoices/add-lines';
import { changeLine, removeLine } from '@main/services/invoices/change-line';
import { setDiscount } from '@main/services/invoices/set-discount';
import type { Approval } from '@main/services/people/approval';
import { minor } from '@shared/domain/money/money';
import type { Discount } from '@shared/domain/pricing/line';
import { ONE_UNIT, quantityMilli } from '@shared/domain/quantity/quantity';
import { ratePpm } from '@shared/domain/rate/rate';
import type { InvoiceView } from '@shared/ipc/views/invoices';
import type { EmployeeId, LineId, ProductId } from '@shared/lib/ids';
import { ok, type Result } from '@shared/lib/result';
import { describe, expect, it } from 'vitest';
import { invoiceWith } from '../support/sales';
import { addProduct, furnishedTill, signInAs, value, type TestTill } from '../support/till-context';

const percent = (hundredths: number): Discount => ({
  kind: 'percent',
  ratePpm: ratePpm(hundredths * 10_000),
});
const amount = (cents: number): Discount => ({ kind: 'amount', amountMinor: minor(cents) });
const overLimit = { ok: false, error: { code: 'APPROVAL_NEEDED', act: 'discount-over-limit' } };
const otherPrice = { ok: false, error: { code: 'APPROVAL_NEEDED', act: 'price-override' } };

/** A cashier's sale of two exams at 65.00, and a supervisor whose word may be had. */
function sale() {
  const till = furnishedTill('supervisor');
  const supervisor = till.session.employeeId;
  if (supervisor === null) throw new Error('a supervisor is signed in');
  givePin(till, supervisor);
  const cashier = signInAs(till, 'cashier');
  const product = addProduct(till);
  const { invoiceId, lines } = invoiceWith(till, [product, product]);
  const [first, second] = lines.map(({ lineId }) => lineId) as [LineId, LineId];
  type Changes = Parameters<typeof changeLine>[1]['changes'];
  return {
    ...{ till, product, invoiceId, first, second, supervisor },
    approved: { employeeId: supervisor, pin: '481516' },
    change: (lineId: LineId, changes: Changes, approval: Approval = null, reason = 'Goodwill') =>
      changeLine(till, { invoiceId, lineId, changes, reason, approval }),
    /** A quantity changes by a key, which gives no reason. */
    step: (lineId: LineId, units: number, approval: Approval = null) => {
      const changes = { quantityMilli: quantityMilli(units * ONE_UNIT) };
      return changeLine(till, { invoiceId, lineId, changes, reason: '', approval });
    },
    discount: (discount: Discount | null, approval: Approval = null) =>
      setDiscount(till, { invoiceId, discount, reason: 'Goodwill', approval }),
    add: (productId: ProductId) => {
      const lineId = till.ids.next() as LineId;
      const rest = { quantityMilli: ONE_UNIT, patientId: null, performedBy: null };
      return addLines(till, { invoiceId, lines: [{ lineId, productId, ...rest }] });
    },
    stand: (who: 'supervisor' | 'cashier') => {
      till.session.employeeId = who === 'supervisor' ? supervisor : cashier;
    },
  };
}

function givePin(till: TestTill, employeeId: EmployeeId): void {
  runCommand(till, [], ({ db }) => {
    const secret = { salt: '', pinHash: '', failedCount: 0, lockedUntilMs: null };
    saveSecret(db, { employeeId, ...secret, demoPin: '481516' });
    return ok(null);
  });
}

function approvers({ database, tillId }: TestTill): unknown[] {
  return [...eventsAfter(database.read, tillId, 0)].flatMap(({ body }) =>
    'approvedBy' in body ? [body.approvedBy] : [],
  );
}

const quantities = (result: Result<InvoiceView, unknown>) =>
  value(result).lines.map((line) => line.quantityMilli / ONE_UNIT);

describe('what comes off a line and off the whole sale', () => {
  it('is looked at together by whoever gives something off the whole', async () => {
    const { change, discount, first, approved } = sale();
    value(await change(first, { discount: percent(10) }));
    expect(await discount(percent(10))).toEqual(overLimit);
    expect(await discount(percent(1))).toEqual(overLimit);
    expect(await discount(amount(100))).toEqual(overLimit);
    value(await discount(percent(10), approved));
    value(await discount(null));
  });

  it('is looked at together by whoever gives something off a line', async () => {
    const { change, discount, first, second, approved } = sale();
    value(await discount(percent(10)));
    expect(await change(first, { discount: percent(10) })).toEqual(overLimit);
    expect(await change(first, { discount: amount(1) })).toEqual(overLimit);
    value(await change(first, { discount: percent(10) }, approved));
    // One approval is for one line.
    expect(await change(second, { discount: percent(10) })).toEqual(overLimit);
    value(await change(first, { discount: null }));
  });

  it('may be as much as the limit: 5 % and 5 % more of what is left', async () => {
    const { change, discount, first } = sale();
    value(await discount(percent(5)));
    const both = value(await change(first, { discount: percent(5) }));
    expect(both.totals.totalMinor).toBe(12_041);
  });

  it('does not count for a line that costs nothing any more', async () => {
    const { change, discount, first, approved } = sale();
    value(await change(first, { discount: percent(100) }, approved));
    value(await discount(percent(10)));
  });

  it('is not too much because of a line that was approved and stays as it is', async () => {
    const { change, discount, first, second, approved } = sale();
    value(await change(first, { discount: percent(50) }, approved));
    value(await change(second, { discount: percent(10) }));
    expect(await discount(percent(5))).toEqual(overLimit);
  });

  it('is taken back when it has grown too much for any line', async () => {
    const { till, change, discount, invoiceId, first, second, product, add } = sale();
    value(await change(first, { discount: percent(5) }));
    const whole = amount(600);
    value(await discount(whole));
    const third = value(add(product)).lines[2]?.lineId as LineId;
    expect(value(removeLine(till, invoiceId, third)).discount).toEqual(whole);
    // 6.00 of 61.75, after 5 % of 65.00.
    expect(value(removeLine(till, invoiceId, second)).discount).toBeNull();
  });

  it('takes its part of lines that are added after it was approved', async () => {
    const { discount, add, product, step, first, approved } = sale();
    value(await discount(percent(50), approved));
    expect(value(add(product)).totals.totalMinor).toBe(9750);
    expect(quantities(await step(first, 3))).toEqual([3, 1, 1]);
  });
});

describe('more of a line on terms that were approved', () => {
  it('asks for the percentage again, and less of it asks for nothing', async () => {
    const { till, change, step, first, approved, supervisor } = sale();
    value(await step(first, 2));
    value(await change(first, { discount: percent(50) }, approved));
    expect(await step(first, 3)).toEqual(overLimit);
    expect(quantities(await step(first, 3, approved))).toEqual([3, 1]);
    expect(approvers(till)).toEqual([null, supervisor, supervisor]);
    expect(quantities(await step(first, 1))).toEqual([1, 1]);
    expect(await step(first, 2)).toEqual(overLimit);
  });

  it('asks for the price again, whichever way it went', async () => {
    const { change, step, first, second, approved } = sale();
    value(await step(first, 2));
    value(await change(first, { unitPriceMinor: minor(100) }, approved));
    value(await change(second, { unitPriceMinor: minor(9900) }, approved));
    expect(await step(first, 3)).toEqual(otherPrice);
    expect(await step(second, 2)).toEqual(otherPrice);
    expect(quantities(await step(first, 3, approved))).toEqual([3, 1]);
    value(await step(first, 2));
    value(await change(first, { unitPriceMinor: minor(6500) }, approved));
    expect(quantities(await step(first, 9))).toEqual([9, 1]);
  });

  it('asks nobody who may do it, and no reason of them', async () => {
    const { till, change, step, stand, first } = sale();
    stand('supervisor');
    value(await change(first, { discount: percent(50), unitPriceMinor: minor(100) }));
    expect(quantities(await step(first, 2))).toEqual([2, 1]);
    expect(approvers(till)).toEqual([null, null]);
    stand('cashier');
    expect(await step(first, 3)).toEqual(otherPrice);
  });

  it('asks nothing where the counter gave it, or where an amount stays what it was', async () => {
    const { change, step, first, second, approved } = sale();
    value(await change(first, { discount: percent(10) }));
    expect(quantities(await step(first, 2))).toEqual([2, 1]);
    value(await change(second, { discount: amount(3000) }, approved));
    expect(quantities(await step(second, 2))).toEqual([2, 2]);
    expect(quantities(await step(second, 1))).toEqual([2, 1]);
  });

  it('asks for what the line and the whole sale have off together', async () => {
    const { change, discount, step, first, second, approved } = sale();
    value(await change(first, { discount: percent(10) }));
    value(await discount(percent(10), approved));
    expect(await step(first, 2)).toEqual(overLimit);
    expect(quantities(await step(second, 2))).toEqual([1, 2]);
  });
});
